import { canonicalUnit } from './canonicalUnit';
import { NUMERAL, parseNumeral, type Numeral } from './numeral';
import { parseUnit, unitName } from './parseUnit';
import type { Separators } from './quantity';

/** A number with the unit written after it. */
export interface Measure extends Numeral {
  /** Canonical, or null when none is written. */
  readonly unit: string | null;
}

const MEASURE = new RegExp(`^([+-] ?)?(${NUMERAL})(?: ?(\\D.*))?$`, 'u');
/** "(1.234)", "(5,2%)": how accountants write a negative number. */
const PARENTHESISED = new RegExp(`^\\((${NUMERAL}) ?(%?)\\)$`);
const REMARK = /(?<=\S) ?\(([^()]*)\)$/;
/** An unknown unit is short; after a known one some words may say of what it is, but not whole sentences. */
const MOST_UNIT_WORDS = 4;
const MOST_WORDS = 12;
/** What follows a number and bounds it, so that number and unit are not all that is said. */
const BOUND = /trở (?:lên|xuống)/;

/** Digits that belong to a unit: m2, tấn CO2, 1.000 con. */
const UNIT_DIGITS = /m[23]|co2|10{0,2}[., ]?000/g;

/** The unit that words are, when the table of units has just these words (hộ, but not hộ nghèo). */
function exactUnit(words: readonly string[]): string | null {
  const unit = parseUnit(words.join(' '));
  if (unit === null) return null;
  const exact = [unit.amount, ...unit.per].every(
    ({ dimension, name, base }) => dimension !== null && name.endsWith(base),
  );
  return exact ? unitName(unit) : null;
}

/**
 * The unit a text after a number begins with: the longest known one ("ha rừng trồng mới" → ha, "% dân số" → %), else
 * the text itself if it is short enough to be one. Null for no text, undefined when the text is no unit.
 */
export function unitAfterNumber(text: string): string | null | undefined {
  if (text === '') return null;
  if (/[\d;:"]/.test(text.replace(UNIT_DIGITS, '')) || BOUND.test(text)) return undefined;
  const words = text.replace(/^(%|‰)(?=\p{L})/u, '$1 ').split(' ');
  if (words.length > MOST_WORDS) return undefined;
  for (let length = Math.min(words.length, 2 * MOST_UNIT_WORDS); length > 0; length--) {
    const unit = exactUnit(words.slice(0, length));
    if (unit === null) continue;
    // "60 đồng bào", "5 đồng chí" are people, not money.
    if (!unit.endsWith('đồng') || length === words.length || /[,.]$/.test(words[length - 1] ?? ''))
      return unit;
    break;
  }
  return words.length <= MOST_UNIT_WORDS && /^\p{L}[\p{L} ,/-]*$/u.test(text)
    ? canonicalUnit(text)
    : undefined;
}

/**
 * Reads a folded text that is one number with an optional sign and unit: `1.234 tỷ`, `-5,2%`, `(1.234)`, `03 mô hình`.
 * A remark in parentheses at the end is left off, unless it is the unit. Null for anything else.
 */
export function parseMeasure(text: string, separators: Separators): Measure | null {
  const negative = PARENTHESISED.exec(text);
  if (negative) {
    const numeral = parseNumeral(negative[1] ?? '', separators);
    return numeral && { ...numeral, value: 0 - numeral.value, unit: negative[2] === '%' ? '%' : null };
  }
  const remark = text.endsWith(')') ? REMARK.exec(text) : null;
  const [, sign, digits = '', rest = ''] = MEASURE.exec(remark ? text.slice(0, remark.index) : text) ?? [];
  const numeral = parseNumeral(digits, separators);
  if (numeral === null) return null;
  const unit = unitAfterNumber(rest);
  if (unit === undefined) return null;
  const value = sign?.startsWith('-') ? 0 - numeral.value : numeral.value;
  return { ...numeral, value, unit: unit ?? exactUnit(remark?.[1]?.split(' ') ?? []) };
}
