import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';

/** A list of phrases to look for as whole words; see {@link phrases}. */
export interface Phrases {
  readonly marked: RegExp;
  /** For texts written without any diacritics. */
  readonly plain: RegExp;
}

const wholeWords = (list: readonly string[]): RegExp => {
  const alternatives = [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/ /g, '[^\\p{L}\\d]+'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'u');
};

/**
 * Prepares phrases (lower case, single spaces) for {@link says}. In a text without diacritics only phrases of two or
 * more syllables count, because one syllable alone is ambiguous there ("chưa" and "chua").
 */
export function phrases(list: readonly string[]): Phrases {
  return {
    marked: wholeWords(list.map(foldText)),
    plain: wholeWords(list.filter((phrase) => phrase.includes(' ')).map(stripMarks)),
  };
}

/** Prepares phrases that are clear by their place in the text, with or without diacritics. */
export function placedPhrases(list: readonly string[]): Phrases {
  return { marked: wholeWords(list.map(foldText)), plain: wholeWords(list.map(stripMarks)) };
}

/** A text made ready for many {@link says}. */
export interface Wording {
  readonly text: string;
  readonly isPlain: boolean;
}

/** Folds a text for {@link says} and notes whether it is written without diacritics. */
export function wording(text: string): Wording {
  const folded = foldText(text);
  return { text: folded, isPlain: folded === stripMarks(folded) };
}

/** The first of the phrases in the text, as [start, end), or null. */
export function find(words: Wording, list: Phrases): readonly [number, number] | null {
  const match = (words.isPlain ? list.plain : list.marked).exec(words.text);
  return match && [match.index, match.index + match[0].length];
}

/** All places of the phrases in the text, as [start, end). */
export function findAll(words: Wording, list: Phrases): (readonly [number, number])[] {
  const pattern = new RegExp(words.isPlain ? list.plain : list.marked, 'gu');
  return [...words.text.matchAll(pattern)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Whether the text holds one of the phrases as whole words. */
export function says(words: Wording, list: Phrases): boolean {
  return find(words, list) !== null;
}
