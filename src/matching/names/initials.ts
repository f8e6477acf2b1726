import type { Word } from './word';

/** Small words that abbreviations leave out: lao động, thương binh và xã hội → LĐTBXH. */
const LEFT_OUT = new Set(['và', 'của', 'các', 'về', 'cho', 'ở', 'tại', 'có', 'được']);

/** Whether a word begins with a letter of an abbreviation: the marks of vowels are left out there, đ may be. */
function beginsWith(word: Word, letter: string): boolean {
  return (letter === 'đ' ? word.text : word.plain).startsWith(letter);
}

/** The letters of an abbreviation, folded; vowels without their marks. */
export function initialsOf(capitals: string): string {
  return capitals
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}&]/gu, '');
}

/**
 * Finds consecutive words that letters are the initials of (ntmnc ↔ nông thôn mới nâng cao), as `[start, end)`; null
 * when there are none. Small words may be passed over within.
 *
 * @param letters see {@link initialsOf}
 */
export function alignInitials(letters: string, words: readonly Word[]): readonly [number, number] | null {
  for (let start = 0; start < words.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < letters.length) {
      const word = words[at];
      if (!word) break;
      if (beginsWith(word, letters.charAt(matched))) matched++;
      else if (matched === 0 || !LEFT_OUT.has(word.text)) break;
      at++;
    }
    if (matched === letters.length) return [start, at];
  }
  return null;
}
