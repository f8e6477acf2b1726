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

function compare(a: Word, b: Word): number {
  if (a.plain === b.plain && !a.bare && !b.bare) return isSyllable(a.text) ? 0.15 : 0.9;
  const [first, second] = a.bare || b.bare ? [a.plain, b.plain] : [a.text, b.text];
  const length = Math.max(first.length, second.length);
  const distance = slips(first, second);
  if (distance > 2 || length < 3 || distance * 2 > length) return 0;
  if (!a.bare && !isSyllable(a.text)) return distance === 1 ? 0.85 : 0.6;
  if (distance > 1) return 0;
  return length > 3 ? 0.6 : 0.12;
}

/** What was compared with a word, by the other word's text; names are written with few words. */
const remembered = new Map<string, Map<string, number>>();
const MOST_REMEMBERED = 5000;

const NO_LETTERS = /[\d_]/;
const textOf = ({ text, bare }: Word): string => (bare ? `${text} ` : text);

function comparedWith(word: Word): Map<string, number> {
  const key = textOf(word);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const others = new Map<string, number>();
  remembered.set(key, others);
  return others;
}

/**
 * How likely one word is a slip for another, from 0 to 1, for words that differ. Two words of the language that differ
 * in their marks alone mean different things (dứa, dừa); a text that is no word at all is surely a slip.
 */
export function wordSimilarity(a: Word, b: Word): number {
  if (Math.abs(a.text.length - b.text.length) > 2 || NO_LETTERS.test(a.text) || NO_LETTERS.test(b.text))
    return 0;
  const others = comparedWith(a);
  const key = textOf(b);
  const known = others.get(key);
  if (known !== undefined) return known;
  const similarity = compare(a, b);
  others.set(key, similarity);
  return similarity;
}
