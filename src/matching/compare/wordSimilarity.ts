import { isSyllable } from '../../language/syllable';
import type { Word } from '../names/word';

/** Letters to leave out, put in, change or swap with their neighbour to get from one text to the other; 3 for more than 2. */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(3, last[b.length] ?? 3);
}

/**
 * How likely one word is a slip for another, from 0 to 1, for words that differ. Two words of the language that differ
 * in their marks alone mean different things (dứa, dừa); a text that is no word at all is surely a slip.
 */
export function wordSimilarity(a: Word, b: Word): number {
  if (Math.abs(a.text.length - b.text.length) > 2 || /[\d_]/.test(a.text) || /[\d_]/.test(b.text)) return 0;
  if (a.plain === b.plain && !a.bare && !b.bare) return isSyllable(a.text) ? 0.15 : 0.9;
  const [first, second] = a.bare || b.bare ? [a.plain, b.plain] : [a.text, b.text];
  const length = Math.max(first.length, second.length);
  const distance = slips(first, second);
  if (distance > 2 || length < 3 || distance * 2 > length) return 0;
  if (!a.bare && !isSyllable(a.text)) return distance === 1 ? 0.85 : 0.6;
  if (distance > 1) return 0;
  return length > 3 ? 0.45 : 0.12;
}
