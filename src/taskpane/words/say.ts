import type { Language } from '../../language/bilingual';
import { PHRASES, type Phrase } from './phrases';

export type Values = Readonly<Record<string, string | number>>;

/** A phrase in a language, with its values filled in. */
export function say(language: Language, phrase: Phrase, values: Values = {}): string {
  return PHRASES[phrase][language].replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      if (one === undefined || many === undefined) return String(value);
      return value === 1 ? one : many;
    },
  );
}
