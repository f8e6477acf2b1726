import type { Word } from './word';

/** Small words that abbreviations leave out: lao động, thương binh và xã hội → LĐTBXH. */
const LEFT_OUT = new Set(['và', 'của', 'các', 'về', 'cho', 'ở', 'tại', 'có', 'được']);

function initial(word: Word): string {
  return word.text.charAt(0);
}

/**
 * Finds consecutive words that capitals are the initials of (NTMNC ↔ nông thôn mới nâng cao), as `[start, end)`; null
 * when there are none. Small words may be passed over within.
 */
export function alignInitials(capitals: string, words: readonly Word[]): readonly [number, number] | null {
  const letters = Array.from(capitals.toLowerCase().replace(/&/g, ''));
  for (let start = 0; start < words.length; start++) {
    let at = start;
    let matched = 0;
    while (matched < letters.length) {
      const word = words[at];
      if (!word) break;
      if (initial(word) === letters[matched]) matched++;
      else if (matched === 0 || !LEFT_OUT.has(word.text)) break;
      at++;
    }
    if (matched === letters.length) return [start, at];
  }
  return null;
}
