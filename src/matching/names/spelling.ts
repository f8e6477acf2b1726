import { foldText } from '../../language/foldText';
import { isSyllable, parseSyllable } from '../../language/syllable';
import { word as wordOf, type Word } from './word';

/** Known words, found by what a slip of one letter makes of them. */
interface Lexicon {
  readonly words: ReadonlyMap<string, Word>;
  /** Words by themselves with one letter left out. */
  readonly shortened: ReadonlyMap<string, readonly Word[]>;
}

/** The words that names are known to be written with, for putting right what is evidently mistyped. */
export interface Spelling {
  readonly marked: Lexicon;
  /** Without diacritics, for names typed so. */
  readonly plain: Lexicon;
  /** The only known word with these letters, by its form without diacritics. */
  readonly only: ReadonlyMap<string, Word>;
  /** Pairs of words that follow each other, with and without diacritics. */
  readonly pairs: ReadonlySet<string>;
}

const pairOf = (a: Word, b: Word): string =>
  a.bare || b.bare ? `${a.plain} ${b.plain}` : `${a.text} ${b.text}`;

function shorten(text: string): Set<string> {
  const letters = Array.from(text);
  return new Set(letters.map((_, at) => letters.filter((__, index) => index !== at).join('')));
}

function lexicon(words: ReadonlyMap<string, Word>): Lexicon {
  const shortened = new Map<string, Word[]>();
  for (const word of words.values()) {
    for (const key of shorten(word.text)) {
      const list = shortened.get(key);
      if (list) list.push(word);
      else shortened.set(key, [word]);
    }
  }
  return { words, shortened };
}

/** Learns the words, and which follow which, from names and phrases. */
export function learnSpelling(phrases: Iterable<readonly Word[]>): Spelling {
  const marked = new Map<string, Word>();
  const plain = new Map<string, Word>();
  const pairs = new Set<string>();
  const readings = new Map<string, Map<string, Word>>();
  for (const words of phrases) {
    words.forEach((word, index) => {
      const before = words[index - 1];
      if (before) pairs.add(pairOf(before, word)).add(`${before.plain} ${word.plain}`);
      if (word.text.length < 2 || /\d/.test(word.text)) return;
      marked.set(word.text, word);
      readings.set(word.plain, (readings.get(word.plain) ?? new Map<string, Word>()).set(word.text, word));
      plain.set(word.plain, wordOf(word.plain, true));
    });
  }
  const only = [...readings].flatMap(([letters, words]): [string, Word][] =>
    words.size === 1 ? [...words.values()].map((word) => [letters, word]) : [],
  );
  return { marked: lexicon(marked), plain: lexicon(plain), only: new Map(only), pairs };
}

/** Whether two texts of one length differ in one letter or in two neighbours that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const different = Array.from(a, (_, index) => index).filter((index) => a[index] !== b[index]);
  const [first = 0, second] = different;
  if (second === undefined) return true;
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** Known words that a slip of one letter (left out, put in, changed, swapped with its neighbour) turns into the text. */
function nearby(text: string, { words, shortened }: Lexicon): Set<Word> {
  const found = new Set<Word>(shortened.get(text));
  for (const key of shorten(text)) {
    const word = words.get(key);
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
    Number(before !== undefined && pairs.has(pairOf(before, word))) +
    Number(after !== undefined && pairs.has(pairOf(word, after)))
  );
}

/** Whether a word can be spoken as it is written; without diacritics the tone is not known. */
const isSpoken = ({ text, bare }: Word): boolean => (bare ? parseSyllable(text) !== null : isSyllable(text));

/** The known word that a text is a slip for, or the word itself. */
function correct(place: Place, { marked, plain, pairs }: Spelling): Word {
  const { word, before, after } = place;
  const known = word.bare ? plain : marked;
  const isKnown = known.words.has(word.text);
  const isWord = isKnown || isSpoken(word);
  if (word.text.length < 2 || (isKnown && (before === undefined || fit(word, place, pairs) > 0))) return word;
  // A word of the language is taken for a slip only where another one fits its neighbours; the last word never: it
  // tells which thing of its kind is meant.
  if (isWord && after === undefined) return word;
  const needed = isWord ? Number(before !== undefined) + 1 : 0;
  const candidates = [...nearby(word.text, known)]
    .filter((candidate) => !isWord || candidate.plain !== word.plain)
    .map((candidate) => ({ candidate, fit: fit(candidate, place, pairs) }))
    .filter((candidate) => candidate.fit >= needed)
    .sort((a, b) => b.fit - a.fit);
  const [best, next] = candidates;
  return best && next?.fit !== best.fit ? best.candidate : word;
}

const LETTERS = /\p{L}+/gu;
const CODE = /^\p{Lu}[\p{Lu}\p{M}]*$/u;

/**
 * Puts spaces right that were left out between words known to stand together (chuẩnquốc gia), or slipped by a letter
 * (no nchuẩn).
 */
function correctSpaces(name: string, unmarked: boolean, { marked, plain, pairs }: Spelling): string {
  const known = (unmarked ? plain : marked).words;
  const isWord = (text: string): boolean => known.has(text) || isSpoken(wordOf(text, unmarked));
  const slipped = name.replace(/(\p{L}{2,}) (\p{L}{2,})(?!\p{L})/gu, (typed, left: string, right: string) => {
    const [first, second] = [foldText(left), foldText(right)];
    if ((isWord(first) && isWord(second)) || CODE.test(left) || CODE.test(right)) return typed;
    const moved = [
      [first + second.slice(0, 1), second.slice(1)],
      [first.slice(0, -1), first.slice(-1) + second],
    ].find((words) => words.every((word) => known.has(word)));
    return moved?.join(' ') ?? typed;
  });
  return slipped.replace(LETTERS, (text) => {
    const joined = foldText(text);
    if (joined.length !== text.length || isWord(joined) || CODE.test(text)) return text;
    for (let at = 1; at < joined.length; at++) {
      if (pairs.has(`${joined.slice(0, at)} ${joined.slice(at)}`))
        return `${text.slice(0, at)} ${text.slice(at)}`;
    }
    return text;
  });
}

/**
 * Puts right what is evidently mistyped in a name: words that no Vietnamese syllable is spelled like (nhgèo → nghèo,
 * công ngiệp → công nghiệp) where one known word is a slip away, and words that make no sense between their neighbours
 * (giả ngân → giải ngân). Abbreviations stay.
 */
export function correctSpelling(typed: string, unmarked: boolean, spelling: Spelling): string {
  const name = correctSpaces(typed, unmarked, spelling);
  const found = [...name.matchAll(LETTERS)];
  const words = found.map(([text]) => wordOf(foldText(text), unmarked));
  const right = [...words];
  // What is no word at all first, so that the others have right neighbours.
  for (const isWord of [false, true]) {
    words.forEach((word, index) => {
      const text = found[index]?.[0] ?? '';
      if (
        (spelling[word.bare ? 'plain' : 'marked'].words.has(word.text) || isSpoken(word)) !== isWord ||
        (CODE.test(text) && text.length < 6)
      )
        return;
      right[index] = correct({ word, before: right[index - 1], after: right[index + 1] }, spelling);
    });
  }
  let result = '';
  let end = 0;
  found.forEach(({ 0: text, index: at }, index) => {
    const word = right[index];
    if (!word || word === words[index]) return;
    result += name.slice(end, at) + word.text;
    end = at + text.length;
  });
  return result + name.slice(end);
}
