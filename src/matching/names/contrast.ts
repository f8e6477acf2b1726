import type { Bilingual } from '../../language/bilingual';

/** Words that set otherwise alike indicators apart: of one contrast, a name means one value. */
export interface Contrast {
  readonly label: Bilingual;
  /** Each value with the phrases that say it; `''` lists phrases in which the words mean something else. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What is left of the score when both names say something, but not the same. */
  readonly different: number;
  /** What is left of it when only one of them says something. */
  readonly unsaid: number;
  /** Whether it is said around the name rather than in it. */
  readonly isAround?: true;
  /** Whether its words are too short to be sure of in a name typed without diacritics (bò, bỏ). */
  readonly isUnsurePlain?: true;
}

const phrasesOf = (text: string): readonly string[] => text.split('|');

/** A contrast whose values are given with their phrases parted by `|`. */
export function contrast(
  vi: string,
  en: string,
  weights: Omit<Contrast, 'label' | 'values'>,
  values: Readonly<Record<string, string>>,
): Contrast {
  return {
    label: { vi, en },
    values: Object.fromEntries(Object.entries(values).map(([value, phrases]) => [value, phrasesOf(phrases)])),
    ...weights,
  };
}
