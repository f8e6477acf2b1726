import { alignInitials } from './initials';
import type { NameReading } from './readName';
import type { Word } from './word';

/** Parts of an abbreviation are no shorter. */
const SHORTEST_PART = 2;

/** The words that letters are the initials of, in one row, else in two (NSBQ ↔ năng suất … bình quân); empty without. */
function spellOut(letters: string, words: readonly Word[], mayPart: boolean): readonly Word[] {
  const whole = alignInitials(letters, words);
  if (whole) return words.slice(...whole);
  if (!mayPart) return [];
  for (let at = SHORTEST_PART; at <= letters.length - SHORTEST_PART; at++) {
    const [first, second] = [
      alignInitials(letters.slice(0, at), words),
      alignInitials(letters.slice(at), words),
    ];
    if (first && second) return [...words.slice(...first), ...words.slice(...second)];
  }
  return [];
}

/**
 * A name with those of its abbreviations written out that are the initials of a target's words (ONMT ↔ ô nhiễm môi
 * trường), or null when it says those words already. Only what no dictionary knows is looked for in parts.
 */
export function abbreviatedAs(
  { name, capitals, plains, unmarked }: NameReading,
  target: NameReading,
): string | null {
  let result: string | null = null;
  for (const { text: abbreviation, initials } of capitals) {
    const words = spellOut(initials, target.written, plains.has(initials.replaceAll('đ', 'd')));
    if (words.every(({ plain }) => plains.has(plain))) continue;
    // Written out like the rest of the name, which stays without diacritics if it was.
    const spelled = words.map(({ text, plain }) => (unmarked ? plain : text)).join(' ');
    result = (result ?? name).replaceAll(abbreviation, spelled);
  }
  return result;
}
