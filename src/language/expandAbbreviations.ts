import { ABBREVIATIONS } from './abbreviations';
import { AMBIGUOUS_ABBREVIATIONS } from './ambiguousAbbreviations';
import { cleanText } from './cleanText';
import { remembered } from './remembered';
import { stripMarks } from './stripMarks';
import { unitDimension } from './unitDimension';

const TOKEN = /[\p{L}&]+/gu;
const MONTHS = /(?<![\p{L}\d])(\d{1,2})T(?![\p{L}])/gu;
const QUARTER = /(?<![\p{L}\d])Q\.?(IV|I{1,3}|[1-4])(?![\p{L}\d])/gu;
const VOWEL = /[aăâeêioôơuưyà-ỹ]/i;

const CONSONANT = 'b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZß';
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỹ';

/** Two capitals in a word, or a word without vowels: without either, as most names are, a text has no abbreviation. */
const MAY_ABBREVIATE = new RegExp(
  `[A-ZĐƯ][${LETTER}&]*[A-ZĐƯ]|(?<![${LETTER}&])[${CONSONANT}&]{2,}(?![${LETTER}&])`,
);

/** Abbreviations of two letters that staff also write small; others of two small letters are slips (trung tm). */
const SMALL_PAIRS = new Set(['kh', 'th', 'ck', 'dt', 'dn', 'bq', 'lk']);

/** An abbreviation is written in capitals (ƯTH, with slips such as ƯTh), or small without any vowel (htx, kh). */
const isAbbreviation = remembered((token) => {
  if (token.length < 2 || token.startsWith('&') || token.endsWith('&')) return false;
  if ((token.match(/\p{Lu}/gu)?.length ?? 0) > 1) return true;
  const small = token.toLowerCase();
  return small.length > 2 ? !VOWEL.test(small) : SMALL_PAIRS.has(small);
});

/** What stands beside an abbreviation, folded and without marks. */
interface Neighbour {
  readonly text: string;
  /** Whether it is a proper name. */
  readonly proper: boolean;
}

interface Place {
  readonly words: string;
  readonly next: readonly string[] | null;
  readonly previous: readonly string[] | null;
  readonly units: readonly string[] | null;
}

const PROPER_NAME = 'Xx';

function options(list: string | undefined): readonly string[] | null {
  return list?.split('|').map((words) => (words === PROPER_NAME ? words : stripMarks(words))) ?? null;
}

const PLACES: ReadonlyMap<string, readonly Place[]> = new Map(
  Array.from(AMBIGUOUS_ABBREVIATIONS, ([key, readings]): [string, readonly Place[]] => [
    key,
    readings.map(({ words, next, previous, unit }) => ({
      words,
      next: options(next),
      previous: options(previous),
      units: unit?.split('|') ?? null,
    })),
  ]),
);

function isLetter(character: string): boolean {
  return /^[\p{L}\d]$/u.test(character);
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function follows(option: string, { text, proper }: Neighbour): boolean {
  if (option === '') return text === '';
  if (option === PROPER_NAME) return proper;
  return text.startsWith(option) && !isLetter(text.charAt(option.length));
}

function precedes(option: string, { text }: Neighbour): boolean {
  if (option === '') return text === '';
  return text.endsWith(option) && !isLetter(text.charAt(text.length - option.length - 1));
}

function neighbour(text: string): Neighbour {
  const trimmed = text.trim();
  return { text: stripMarks(trimmed), proper: /^\p{Lu}\p{Ll}/u.test(trimmed) };
}

/** What an ambiguous abbreviation means at its place, or undefined where nothing tells. */
function wordsAt(
  places: readonly Place[],
  before: string,
  after: string,
  dimension: string,
): string | undefined {
  const [previous, next] = [neighbour(before), neighbour(after)];
  const fitting = places.find(
    (place) =>
      (place.next?.some((option) => follows(option, next)) ?? true) &&
      (place.previous?.some((option) => precedes(option, previous)) ?? true) &&
      (place.units?.includes(dimension) ?? true),
  );
  return fitting?.words;
}

function writeOut(text: string, unit: string | null): string {
  const dimension = (unit === null ? null : unitDimension(unit)) ?? '';
  return text.replace(TOKEN, (token, at: number) => {
    if (!isAbbreviation(token)) return token;
    const key = token.toUpperCase();
    const end = at + token.length;
    const places = PLACES.get(key);
    const words = places
      ? wordsAt(places, text.slice(0, at), text.slice(end), dimension)
      : ABBREVIATIONS.get(key);
    if (words === undefined) return token;
    return (isDigit(text.charAt(at - 1)) ? ' ' : '') + words + (isDigit(text.charAt(end)) ? ' ' : '');
  });
}

/**
 * Writes out the abbreviations of indicator sheets (`TL dân tham gia BHYT` → `tỷ lệ dân tham gia bảo hiểm y tế`,
 * `KH2020` → `kế hoạch 2020`). Those that mean several things (DT, NS, TT, CN, CT, KH, DV, GĐ …) are decided by the
 * words beside them, then by the row's unit; where nothing tells, they stay.
 *
 * @param unit the row's unit in any spelling, or null when unknown.
 */
export function expandAbbreviations(text: string, unit: string | null = null): string {
  const cleaned = cleanText(text);
  const expanded = MAY_ABBREVIATE.test(cleaned) ? writeOut(cleaned, unit) : cleaned;
  const months = expanded.includes('T') ? expanded.replace(MONTHS, '$1 tháng') : expanded;
  return months.includes('Q') ? months.replace(QUARTER, 'quý $1') : months;
}
