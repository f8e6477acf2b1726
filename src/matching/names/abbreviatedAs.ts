import { alignInitials } from './initials';
import type { NameReading } from './readName';

/**
 * A name with those of its abbreviations written out that are the initials of a target's words (ONMT ↔ ô nhiễm môi
 * trường), or null when it says those words already.
 */
export function abbreviatedAs({ name, capitals, plains }: NameReading, target: NameReading): string | null {
  let result: string | null = null;
  for (const { text: abbreviation, initials } of capitals) {
    const place = alignInitials(initials, target.written);
    const words = place ? target.written.slice(...place) : [];
    if (words.every(({ plain }) => plains.has(plain))) continue;
    result = (result ?? name).replaceAll(abbreviation, words.map(({ text }) => text).join(' '));
  }
  return result;
}
