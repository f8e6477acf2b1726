import { cleanText } from '../language/cleanText';
import { decodeText } from '../language/decodeText';
import { ABBREVIATIONS } from '../language/abbreviations';
import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import { stripMarks } from '../language/stripMarks';
import { QUALIFIERS } from './nameQualifiers';
import { SYNONYMS } from './synonyms';

/** The name of an indicator made comparable. */
export interface NormalisedName {
  /** Decoded, folded, written out, without qualifiers, in one wording. */
  readonly text: string;
  /** Its words and numbers. */
  readonly words: readonly string[];
  /** Whether the name is typed without diacritics. */
  readonly isPlain: boolean;
  /** The words, by position, that are still abbreviations ("CQĐV"). */
  readonly short: ReadonlySet<number>;
}

interface Wordings {
  readonly pattern: RegExp;
  readonly kept: ReadonlyMap<string, string>;
}

function wordings(spell: (text: string) => string, isUsed: (wording: string) => boolean): Wordings {
  const kept = new Map(
    SYNONYMS.flatMap(([kept, ...others]) =>
      [kept, ...others].filter(isUsed).map((wording): [string, string] => [spell(wording), spell(kept)]),
    ),
  );
  const longestFirst = [...kept.keys()].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((wording) => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'gu');
  return { pattern, kept };
}

const MARKED = wordings(foldText, () => true);
/** Without diacritics one syllable alone may be many words. */
const PLAIN = wordings(stripMarks, (wording) => wording.includes(' '));

const VOWEL = /[aeiouyà-ỹ]/u;
const SYLLABLE_MARKS = /[à-ỹđ]/u;

/** Takes out what the qualifiers match in the text without diacritics, whose letters stand at the same places. */
function withoutQualifiers(text: string): string {
  return QUALIFIERS.reduce((rest, pattern) => {
    const plain = stripMarks(rest);
    if (plain.length !== rest.length) return rest;
    const matches = [...plain.matchAll(new RegExp(pattern, 'gu'))].reverse();
    return cleanText(
      matches.reduce(
        (cut, { index, 0: match }) => `${cut.slice(0, index)} ${cut.slice(index + match.length)}`,
        rest,
      ),
    );
  }, cleanText(text));
}

/** Words that are still abbreviations: in capitals among small letters, or without any vowel. */
function abbreviations(text: string, isShouted: boolean): Set<string> {
  const words = text.match(/\p{L}+/gu) ?? [];
  const short = words.filter(
    (word) => word.length > 1 && ((!isShouted && /^\p{Lu}+$/u.test(word)) || !VOWEL.test(word.toLowerCase())),
  );
  return new Set(short.map(foldText));
}

/** Abbreviations as they are typed without diacritics (LD, GQVL), where only one is meant. */
const PLAIN_ABBREVIATIONS: ReadonlyMap<string, string | null> = ((): Map<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const [key, words] of ABBREVIATIONS) {
    const plain = key
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('Đ', 'D');
    found.set(plain, found.has(plain) ? null : words);
  }
  return found;
})();

const expandPlain = (text: string): string =>
  text.replace(/(?<![\p{L}\d])[A-Z&]{2,}(?![\p{L}\d])/gu, (token) => PLAIN_ABBREVIATIONS.get(token) ?? token);

/**
 * Makes the name of an indicator comparable, however it was typed.
 *
 * @param correct puts right a folded word that is no word
 */
export function normaliseName(
  name: string,
  unit: string | null,
  correct: (word: string, isPlain: boolean) => string = (word) => word,
): NormalisedName {
  const decoded = decodeText(name).replaceAll('<', ' dưới ');
  const isPlain = !SYLLABLE_MARKS.test(decoded.toLowerCase().normalize('NFC'));
  const expanded = expandAbbreviations(withoutQualifiers(decoded), unit);
  const isShouted = decoded === decoded.toUpperCase();
  const written = isPlain ? expandPlain(expanded) : expanded;
  const short = abbreviations(written, isShouted);
  // What was typed without diacritics is compared without them, also where abbreviations were written out with them.
  const folded = (isPlain ? stripMarks(written) : foldText(written)).replace(/\p{L}+/gu, (word) =>
    correct(word, isPlain),
  );
  const { pattern, kept } = isPlain ? PLAIN : MARKED;
  const worded = withoutQualifiers(folded).replace(pattern, (wording) => kept.get(wording) ?? wording);
  const words = worded.match(/[\p{L}_]+|\d+/gu) ?? [];
  return {
    text: worded,
    words,
    isPlain,
    short: new Set(words.flatMap((word, index) => (short.has(word) ? [index] : []))),
  };
}
