import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';
import { INDICATOR_WORDS, PLACED_WORDS, type Topic } from './indicatorWords';
import { phraseIndex, phrasesIn, placeOf, wordsOf, type FoundPhrase } from './phraseIndex';

/** A text with all the words in it that are evidence of something. */
export interface Wording {
  /** Folded. */
  readonly text: string;
  readonly words: readonly string[];
  readonly isPlain: boolean;
  readonly found: readonly FoundPhrase<Topic>[];
}

function phrasesOf<Name extends Topic>(lists: Readonly<Record<Name, readonly string[]>>): [Topic, string][] {
  const topics = Object.keys(lists) as Name[];
  return topics.flatMap((topic) => lists[topic].map((phrase): [Topic, string] => [topic, phrase]));
}

const CLEAR = phrasesOf(INDICATOR_WORDS);
const PLACED = phrasesOf(PLACED_WORDS);

const MARKED = phraseIndex([...CLEAR, ...PLACED].map(([topic, phrase]) => [topic, foldText(phrase)]));
/** For texts written without any diacritics. */
const PLAIN = phraseIndex(
  [...CLEAR.filter(([, phrase]) => phrase.includes(' ')), ...PLACED].map(([topic, phrase]) => [
    topic,
    stripMarks(phrase),
  ]),
);

/** Vietnamese letters with diacritics as they are composed: nearly every text has one near its beginning. */
const MARKED_LETTER = /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

function isPlain(folded: string): boolean {
  return !MARKED_LETTER.test(folded) && !/\p{M}/u.test(folded.normalize('NFD'));
}

function worded(text: string, plain: boolean): Wording {
  const words = wordsOf(text);
  return { text, words, isPlain: plain, found: phrasesIn(text, words, plain ? PLAIN : MARKED) };
}

/** Reads a text for {@link says}, in its own spelling: with diacritics or without. */
export function wording(text: string): Wording {
  const folded = foldText(text);
  return worded(folded, isPlain(folded));
}

/** A part of a text, or what is left of it: a text without diacritics has no part with any. */
export function part(whole: Wording, text: string): Wording {
  const trimmed = text.trim();
  return trimmed === whole.text ? whole : worded(trimmed, whole.isPlain);
}

/** Whether the text holds, as whole words, a phrase that is evidence of the topic. */
export function says({ found }: Wording, topic: Topic): boolean {
  for (const phrase of found) if (phrase.topic === topic) return true;
  return false;
}

/** All places of the topic's phrases in the text, as [start, end), in order. */
export function findAll({ text, words, found }: Wording, topic: Topic): (readonly [number, number])[] {
  return found
    .filter((phrase) => phrase.topic === topic)
    .map(({ first, count }) => placeOf(text, words, first, count));
}

/** The first of the topic's phrases in the text, the longest where several begin, as [start, end), or null. */
export function find(words: Wording, topic: Topic): readonly [number, number] | null {
  return findAll(words, topic)[0] ?? null;
}
