import { cleanText } from '../../language/cleanText';
import { decodeText } from '../../language/decodeText';
import { expandAbbreviations } from '../../language/expandAbbreviations';
import { foldText } from '../../language/foldText';
import { stripMarks } from '../../language/stripMarks';
import { contrastsIn, type SaidContrasts } from './contrastsIn';
import { dropFrame } from './dropFrame';
import { initialsOf } from './initials';
import { measureOf, type SaidMeasure } from './measure';
import { findPhrases, phraseTable } from './phraseTable';
import { correctSpelling, type Spelling } from './spelling';
import { SYNONYMS } from './synonyms';
import { turnsOf } from './turns';
import { isUnmarked, phraseWords, wordsOf, type Word } from './word';

/** A word in capitals, which may be an abbreviation. */
export interface Capitals {
  readonly text: string;
  /** See {@link initialsOf}. */
  readonly initials: string;
}

/** An indicator's name as it is compared. */
export interface NameReading {
  /** The name decoded, put right and cleaned, with its abbreviations. */
  readonly name: string;
  /** Each word once, in the wording that comparing goes by. */
  readonly words: readonly Word[];
  /** All words in order as they are written out, for the initials of abbreviations. */
  readonly written: readonly Word[];
  /** Its words in capitals, longest first. */
  readonly capitals: readonly Capitals[];
  /** The written words without diacritics. */
  readonly plains: ReadonlySet<string>;
  readonly measure: SaidMeasure | null;
  /** What the name says to the contrasts. */
  readonly contrasts: SaidContrasts;
  readonly numbers: readonly string[];
  /** Whether it says "tổng số". */
  readonly isTotal: boolean;
  /** See {@link turnsOf}. */
  readonly turns: readonly string[];
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

const TOTAL = phraseTable([['tổng số', true]]);

const CAPITALS = /(?<![\p{L}&])\p{Lu}[\p{Lu}&]*\p{Lu}(?![\p{L}&])/gu;

/** "Xã, phường, TT": elsewhere TT is many things. */
const TOWNS = /(?<=(?:xã|xa|phường|phuong)(?:,| và| va|\/)? ?)TT(?!\p{L})/giu;

const PER =
  /\s*\/\s*(?=(?:\d[\d.]*\s*|một\s*|mot\s*)?(?:người|nguoi|vạn|van|nghìn|dân|dan|ha|tuổi|tuoi|xã|hộ)(?![a-zà-ỹđ]))/g;

function useWording(words: readonly Word[]): Word[] {
  // A word alone, typed without diacritics, could be too many things.
  const found = findPhrases(words, WORDINGS).filter(({ start, end, exact }) => exact || end - start > 1);
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
  const start = /^\p{Ll}{2,} /u.test(text) ? text.search(/(?<= )\p{Lu}\p{Ll}/u) : -1;
  return start < 0 ? text : `${text.slice(start)} ${text.slice(0, start)}`.trim();
}

/** All words of a name that is known to be spelled right, in order. */
export function spelledWords(name: string, unit: string | null): Word[] {
  return wordsOf(foldText(expandAbbreviations(name, unit)));
}

/** Reads a name for comparing. Without `spelling` it is taken as it is written. */
export function readName(name: string, unit: string | null, spelling: Spelling | null): NameReading {
  const decoded = rotate(cleanText(decodeText(name)));
  // What stands around a name may be typed with diacritics where the name is not.
  const unmarked = isUnmarked(dropFrame(foldText(decoded), false));
  const asTyped = unmarked ? stripMarks : (text: string): string => text;
  const right = (spelling ? correctSpelling(decoded, unmarked, spelling) : decoded)
    .replace(TOWNS, asTyped('thị trấn'))
    .replaceAll('<', asTyped(' dưới '));
  const folded = foldText(expandAbbreviations(right, unit));
  // "Per" becomes a word of its own: thu nhập/người, bác sĩ/10.000 dân.
  const typed = wordsOf(dropFrame(folded, unmarked).replace(PER, ' trên '), unmarked);
  const written = typed.map((word) => (word.bare ? (spelling?.only.get(word.plain) ?? word) : word));
  const worded = useWording(written);
  const words = eachOnce(worded);
  const letters = words.map(({ text }) => text).join('');
  return {
    name: right,
    words,
    written,
    capitals: (right.match(CAPITALS) ?? [])
      .map((text) => ({ text, initials: initialsOf(text) }))
      .sort((a, b) => b.text.length - a.text.length),
    plains: new Set(written.map(({ plain }) => plain)),
    measure: measureOf(worded, unit),
    contrasts: contrastsIn(worded, wordsOf(folded, unmarked)),
    numbers: words.filter(({ text }) => /^\d/.test(text)).map(({ text }) => text),
    isTotal: findPhrases(written, TOTAL).length > 0,
    turns: turnsOf(words),
    letters,
    plainLetters: stripMarks(letters),
    unmarked,
  };
}
