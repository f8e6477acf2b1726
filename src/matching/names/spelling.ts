import { isSyllable } from '../../language/syllable';
import { word as wordOf, type Word } from './word';

/** The words that names are known to be written with, for putting right what is evidently mistyped. */
export interface Spelling {
  readonly texts: ReadonlyMap<string, Word>;
  readonly plains: ReadonlySet<string>;
  /** Known words by themselves with one letter left out. */
  readonly shortened: ReadonlyMap<string, readonly Word[]>;
  /** Pairs of words that follow each other, without diacritics. */
  readonly pairs: ReadonlySet<string>;
}

const pair = (a: Word, b: Word): string => `${a.plain} ${b.plain}`;

function shorten(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.map((_, at) => letters.filter((__, index) => index !== at).join('')));
}

/** Learns the words, and which follow which, from names and phrases. */
export function learnSpelling(phrases: Iterable<readonly Word[]>): Spelling {
  const texts = new Map<string, Word>();
  const pairs = new Set<string>();
  for (const words of phrases) {
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (before) pairs.add(pair(before, word));
      if (word.text.length > 1 && !/\d/.test(word.text)) texts.set(word.text, word);
    });
  }
  const shortened = new Map<string, Word[]>();
  for (const word of texts.values()) {
    for (const key of shorten(word.text)) {
      const list = shortened.get(key);
      if (list) list.push(word);
      else shortened.set(key, [word]);
    }
  }
  return { texts, plains: new Set([...texts.values()].map(({ plain }) => plain)), shortened, pairs };
}

/** Whether two texts of one length differ in one letter or in two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const different = Array.from(a, (_, index) => index).filter((index) => a[index] !== b[index]);
  const [first = 0, second] = different;
  if (second === undefined) return true;
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Known words that a slip of one letter (left out, put in, changed, swapped with its neighbour) turns into the text. */
function nearby(text: string, { texts, shortened }: Spelling): Set<Word> {
  const found = new Set<Word>(shortened.get(text));
  for (const key of shorten(text)) {
    const word = texts.get(key);
    if (word) found.add(word);
    for (const other of shortened.get(key) ?? []) {
      if (other.text.length === text.length && isOneSlip(text, other.text)) found.add(other);
    }
  }
  return found;
}

/** A word between its neighbours. */
interface Place {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/** With how many neighbours a word is known to stand. */
function fit(word: Word, { before, after }: Place, pairs: ReadonlySet<string>): number {
  return (
    Number(before !== undefined && pairs.has(pair(before, word))) +
    Number(after !== undefined && pairs.has(pair(word, after)))
  );
}

/** The known word that a text is a slip for, or the word itself. */
function correct(place: Place, spelling: Spelling): Word {
  const { word, before, after } = place;
  if (word.text.length < 2 || spelling.texts.has(word.text) || (word.bare && spelling.plains.has(word.plain)))
    return word;
  const isWord = word.bare || isSyllable(word.text);
  // A word of the language is only taken for a slip where another one fits its neighbours all round.
  const needed = isWord ? Number(before !== undefined) + Number(after !== undefined) : 0;
  const candidates = [...nearby(word.text, spelling)]
    .filter((candidate) => !isWord || candidate.plain !== word.plain)
    .map((candidate) => ({ candidate, fit: fit(candidate, place, spelling.pairs) }))
    .filter((candidate) => candidate.fit >= needed)
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = candidates;
  if (!best || (isWord && needed === 0) || next?.fit === best.fit) return word;
  return best.candidate;
}

const LETTERS = /\p{L}+/gu;
const CODE = /^\p{Lu}[\p{Lu}\p{M}]*$/u;

/**
 * Puts right what is evidently mistyped in a name: words that no Vietnamese syllable is spelled like (nhgèo → nghèo,
 * công ngiệp → công nghiệp) where one known word is a slip away, and words that make no sense between their neighbours
 * (giả ngân → giải ngân). Abbreviations stay.
 */
export function correctSpelling(name: string, unmarked: boolean, spelling: Spelling): string {
  const found = [...name.matchAll(LETTERS)];
  const words = found.map(([text]) => wordOf(text.toLowerCase(), unmarked));
  let result = '';
  let end = 0;
  found.forEach(({ 0: text, index: at }, index) => {
    const word = words[index];
    if (!word || (CODE.test(text) && text.length < 6)) return;
    const right = correct({ word, before: words[index - 1], after: words[index + 1] }, spelling);
    if (right === word) return;
    result += name.slice(end, at) + right.text;
    end = at + text.length;
  });
  return result + name.slice(end);
}
