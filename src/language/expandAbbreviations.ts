import { ABBREVIATIONS } from './abbreviations';
import { AMBIGUOUS_ABBREVIATIONS, type Reading } from './ambiguousAbbreviations';
import { cleanText } from './cleanText';
import { stripMarks } from './stripMarks';
import { unitDimension } from './unitDimension';

const TOKEN = /(?<![\p{L}&])\p{L}[\p{L}&]*\p{L}(?![\p{L}&])/gu;
const MONTHS = /(?<![\p{L}\d])(\d{1,2})T(?![\p{L}])/gu;
const QUARTER = /(?<![\p{L}\d])Q\.?(IV|I{1,3}|[1-4])(?![\p{L}\d])/gu;
const VOWEL = /[aăâeêioôơuưyà-ỹ]/i;

/** An abbreviation is written in capitals (ƯTH, with slips such as ƯTh) or has no vowel at all (kh, dn). */
function isAbbreviation(token: string): boolean {
  return (token.match(/\p{Lu}/gu)?.length ?? 0) > 1 || !VOWEL.test(token);
}

interface Neighbour {
  /** Folded, without marks. */
  readonly text: string;
  readonly proper: boolean;
}

function isWordAt(text: string, at: number): boolean {
  return at < 0 || at >= text.length || !/[\p{L}\d]/u.test(text.charAt(at));
}

function follows(list: string, { text, proper }: Neighbour): boolean {
  return list.split('|').some((option) => {
    if (option === '') return text === '';
    if (option === 'Xx') return proper;
    const words = stripMarks(option);
    return text.startsWith(words) && (isWordAt(text, words.length) || !/\p{L}$/u.test(words));
  });
}

function precedes(list: string, { text }: Neighbour): boolean {
  return list.split('|').some((option) => {
    if (option === '') return text === '';
    const words = stripMarks(option);
    return text.endsWith(words) && isWordAt(text, text.length - words.length - 1);
  });
}

function fits(reading: Reading, previous: Neighbour, next: Neighbour, dimension: string | null): boolean {
  return (
    (reading.next === undefined || follows(reading.next, next)) &&
    (reading.previous === undefined || precedes(reading.previous, previous)) &&
    (reading.unit === undefined || reading.unit.split('|').includes(dimension ?? ''))
  );
}

function neighbour(text: string): Neighbour {
  const trimmed = text.trim();
  return { text: stripMarks(trimmed), proper: /^\p{Lu}\p{Ll}/u.test(trimmed) };
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
  const dimension = unit === null ? null : unitDimension(unit);
  const expanded = cleaned.replace(TOKEN, (token, at: number) => {
    if (!isAbbreviation(token)) return token;
    const key = token.toUpperCase();
    const end = at + token.length;
    const readings = AMBIGUOUS_ABBREVIATIONS.get(key);
    const words =
      readings === undefined
        ? ABBREVIATIONS.get(key)
        : readings.find((reading) =>
            fits(reading, neighbour(cleaned.slice(0, at)), neighbour(cleaned.slice(end)), dimension),
          )?.words;
    if (words === undefined) return token;
    const before = /\d$/.test(cleaned.slice(0, at)) ? ' ' : '';
    const after = /^\d/.test(cleaned.slice(end)) ? ' ' : '';
    return before + words + after;
  });
  return expanded.replace(MONTHS, '$1 tháng').replace(QUARTER, 'quý $1');
}
