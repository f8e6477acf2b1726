import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';

/** Phrases in one way of writing. */
interface Spelled {
  readonly pattern: RegExp;
  /** The words they begin with: a text without any of these needs no closer look, which is most of them. */
  readonly firstWords: ReadonlySet<string>;
}

/** A list of phrases to look for as whole words; see {@link phrases}. */
export interface Phrases {
  readonly marked: Spelled;
  /** For texts written without any diacritics. */
  readonly plain: Spelled;
}

const WORD = /[\p{L}\d]+/gu;

function spelled(list: readonly string[]): Spelled {
  const alternatives = [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/ /g, '[^\\p{L}\\d]+'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'u'),
    firstWords: new Set(list.flatMap((phrase) => phrase.match(WORD)?.[0] ?? [])),
  };
}

/**
 * Prepares phrases (lower case, single spaces, beginning with a word) for {@link says}. In a text without diacritics
 * only phrases of two or more syllables count, because one syllable alone is ambiguous there ("chưa" and "chua").
 */
export function phrases(list: readonly string[]): Phrases {
  return {
    marked: spelled(list.map(foldText)),
    plain: spelled(list.filter((phrase) => phrase.includes(' ')).map(stripMarks)),
  };
}

/** Prepares phrases that are clear by their place in the text, with or without diacritics. */
export function placedPhrases(list: readonly string[]): Phrases {
  return { marked: spelled(list.map(foldText)), plain: spelled(list.map(stripMarks)) };
}

/** A text made ready for many {@link says}. */
export interface Wording {
  readonly text: string;
  readonly words: readonly string[];
  readonly isPlain: boolean;
}

/** Diacritics, decomposed, and đ, which has no decomposition. */
const MARKS = /[đ\p{M}]/u;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** Folds a text for {@link says} and notes whether it is written without diacritics. */
export function wording(text: string): Wording {
  const folded = foldText(text);
  return { text: folded, words: wordsOf(folded), isPlain: !MARKS.test(folded.normalize('NFD')) };
}

/** A part of a text, or what is left of it: a text without diacritics has no part with any. */
export function part(whole: Wording, text: string): Wording {
  const trimmed = text.trim();
  return trimmed === whole.text ? whole : { ...whole, text: trimmed, words: wordsOf(trimmed) };
}

/** The phrases as the text would spell them; null where none of its words begins one. */
function candidates({ words, isPlain }: Wording, list: Phrases): RegExp | null {
  const { pattern, firstWords } = isPlain ? list.plain : list.marked;
  for (const word of words) if (firstWords.has(word)) return pattern;
  return null;
}

/** The first of the phrases in the text, as [start, end), or null. */
export function find(words: Wording, list: Phrases): readonly [number, number] | null {
  const match = candidates(words, list)?.exec(words.text);
  return match ? [match.index, match.index + match[0].length] : null;
}

/** All places of the phrases in the text, as [start, end). */
export function findAll(words: Wording, list: Phrases): (readonly [number, number])[] {
  const pattern = candidates(words, list);
  if (!pattern) return [];
  const matches = words.text.matchAll(new RegExp(pattern, 'gu'));
  return [...matches].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Whether the text holds one of the phrases as whole words. */
export function says(words: Wording, list: Phrases): boolean {
  return find(words, list) !== null;
}
