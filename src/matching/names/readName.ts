import { cleanText } from '../../language/cleanText';
import { decodeText } from '../../language/decodeText';
import { expandAbbreviations } from '../../language/expandAbbreviations';
import { foldText } from '../../language/foldText';
import { stripMarks } from '../../language/stripMarks';
import { CONTRASTS } from './contrasts';
import { dropFrame } from './dropFrame';
import { measureOf, type SaidMeasure } from './measure';
import { findPhrases, phraseTable } from './phraseTable';
import { correctSpelling, type Spelling } from './spelling';
import { SYNONYMS } from './synonyms';
import { isUnmarked, phraseWords, wordsOf, type Word } from './word';

/** An indicator's name as it is compared. */
export interface NameReading {
  /** Each word once, in the wording that comparing goes by. */
  readonly words: readonly Word[];
  /** Capitals that were not written out, for the initials of a target's words. */
  readonly capitals: readonly string[];
  readonly measure: SaidMeasure | null;
  /** What the name says to each of the contrasts, in their order. */
  readonly contrasts: readonly ReadonlySet<string>[];
  readonly numbers: readonly string[];
  /** The whole name without spaces, for comparing letter by letter. */
  readonly letters: string;
  readonly plainLetters: string;
  readonly unmarked: boolean;
}

const WORDINGS = phraseTable(
  SYNONYMS.flatMap(([wording, others]) => {
    const words = phraseWords(wording);
    return [wording, ...others].map((phrase): [string, readonly Word[]] => [phrase, words]);
  }),
);

const VALUES = CONTRASTS.map(({ values }) =>
  phraseTable(
    Object.entries(values).flatMap(([value, phrases]) =>
      phrases.map((phrase): [string, string] => [phrase, value]),
    ),
  ),
);

const CAPITALS = /(?<![\p{L}&])\p{Lu}[\p{Lu}&]*\p{Lu}(?![\p{L}&])/gu;

/** "Per" as a word of its own: thu nhập/người, bác sĩ/10.000 dân. */
function spellPer(text: string): string {
  return text.replace(
    /\s*\/\s*(?=(?:\d[\d.]*\s*|một\s*|mot\s*)?(?:người|nguoi|vạn|van|dân|dan|ha|tuổi|tuoi|xã|hộ))/g,
    ' trên ',
  );
}

function useWording(words: readonly Word[]): Word[] {
  const found = findPhrases(words, WORDINGS);
  const result: Word[] = [];
  let at = 0;
  for (const { start, end, value } of found) {
    result.push(...words.slice(at, start), ...value);
    at = end;
  }
  return [...result, ...words.slice(at)];
}

function eachOnce(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.text, word])).values()];
}

/** A name that begins in its middle ("cư kiểu mẫu Số khu dân"), put back in order. */
function rotate(text: string): string {
  const start = /^\p{Ll}/u.test(text) ? text.search(/(?<= )\p{Lu}\p{Ll}/u) : -1;
  return start < 0 ? text : `${text.slice(start)} ${text.slice(0, start)}`.trim();
}

/** A name written out: decoded, put right, without abbreviations and without what is not part of it. */
interface WrittenName {
  readonly words: readonly Word[];
  readonly capitals: readonly string[];
  readonly unmarked: boolean;
}

/** Writes a name out word by word, before synonyms are brought to one wording. */
export function writeOut(name: string, unit: string | null, spelling: Spelling | null): WrittenName {
  const decoded = rotate(cleanText(decodeText(name)));
  const unmarked = isUnmarked(foldText(decoded));
  const right = spelling ? correctSpelling(decoded, unmarked, spelling) : decoded;
  const expanded = expandAbbreviations(right, unit);
  const folded = spellPer(dropFrame(foldText(expanded), unmarked));
  return { words: wordsOf(folded, unmarked), capitals: expanded.match(CAPITALS) ?? [], unmarked };
}

/** Reads a name for comparing. */
export function readName(name: string, unit: string | null, spelling: Spelling | null): NameReading {
  const written = writeOut(name, unit, spelling);
  const worded = useWording(written.words);
  const words = eachOnce(worded);
  const letters = words.map(({ text }) => text).join('');
  return {
    words,
    capitals: written.capitals,
    measure: measureOf(worded, unit),
    contrasts: VALUES.map(
      (table) =>
        new Set(
          findPhrases(worded, table)
            .map(({ value }) => value)
            .filter(Boolean),
        ),
    ),
    numbers: words.filter(({ text }) => /^\d/.test(text)).map(({ text }) => text),
    letters,
    plainLetters: stripMarks(letters),
    unmarked: written.unmarked,
  };
}
