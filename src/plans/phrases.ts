import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';

/** Phrases in one way of writing. */
interface Spelled {
  readonly pattern: RegExp;
  /**
   * By the word they begin with, their further words; null for one that says more than words (`vững(?! danh hiệu)`). A
   * text is told by its words that it holds none, which is most often so.
   */
  readonly furtherWords: ReadonlyMap<string, readonly (readonly string[] | null)[]>;
}

/** A list of phrases to look for as whole words; see {@link phrases}. */
export interface Phrases {
  readonly marked: Spelled;
  /** For texts written without any diacritics. */
  readonly plain: Spelled;
}

const WORD = /[\p{L}\d]+/gu;

function byFirstWord(list: readonly string[]): Spelled['furtherWords'] {
  const phrasesOf = new Map<string, (readonly string[] | null)[]>();
  for (const phrase of list) {
    const [first = '', ...further] = phrase.match(WORD) ?? [];
    const known = phrasesOf.get(first) ?? [];
    phrasesOf.set(first, known);
    known.push(phrase.includes('(') ? null : further);
  }
  return phrasesOf;
}

function spelled(list: readonly string[]): Spelled {
  const alternatives = [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/ /g, '[^\\p{L}\\d]+'));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'u'),
    furtherWords: byFirstWord(list),
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

/** Whether one of the phrases, or what may be one, begins at this word. */
function beginsAt(words: readonly string[], at: number, { furtherWords }: Spelled): boolean {
  const begun = furtherWords.get(words[at] ?? '');
  return (
    begun?.some(
      (further) => further === null || further.every((word, ahead) => words[at + 1 + ahead] === word),
    ) ?? false
  );
}

/** The phrases as the text would spell them; null where its words tell that it holds none. */
function candidates({ words, isPlain }: Wording, list: Phrases): RegExp | null {
  const wanted = isPlain ? list.plain : list.marked;
  for (let at = 0; at < words.length; at++) if (beginsAt(words, at, wanted)) return wanted.pattern;
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
