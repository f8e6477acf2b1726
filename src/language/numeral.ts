import type { Separators } from './quantity';

/** A number as written, without sign and unit. */
export interface Numeral {
  readonly value: number;
  /** Digits shown after the decimal sign. */
  readonly decimals: number;
}

/** What a written number tells about its separators; `either` when it reads both ways (1.598). */
export type NumeralForm = Separators | 'plain' | 'either' | null;

/** The source of a regular expression for one written number: digits, with points, commas or spaces between them. */
export const NUMERAL = String.raw`\d(?:[\d.,]|[ '](?=\d{3}(?!\d)))*(?<=\d)`;

const GROUPED = /^\d{1,3}(?:[ .,']\d{3})+$/;
const SPACED = /^[1-9]\d{0,2}(?:[ ']\d{3})+(?:[.,]\d+)?$/;
const INTEGER = /^\d+$/;
/** Anything with another character is no number, and most texts that are asked about have one. */
const FIGURES = /^[\d., ']+$/;

/** Leading zeros beyond `03` and `003` belong to codes and telephone numbers, not to counts. */
function isCount(digits: string): boolean {
  return !digits.startsWith('0') || digits.length <= 3;
}

/**
 * Takes apart a text of digits, points, commas and spaces. The form says which separators it uses, if it says so by
 * itself; `whole` and `fraction` are the digits when the last separator is the decimal sign, `grouped` whether all
 * separators may part thousands.
 */
function analyse(text: string): { form: NumeralForm; whole: string; fraction: string } {
  const nothing = { form: null, whole: '', fraction: '' };
  if (!FIGURES.test(text)) return nothing;
  if (INTEGER.test(text)) return isCount(text) ? { form: 'plain', whole: text, fraction: '' } : nothing;
  if (/[ ']/.test(text)) {
    if (!SPACED.test(text)) return nothing;
    const joined = text.replace(/[ ']/g, '');
    const at = joined.search(/[.,]/);
    if (at < 0) return { form: 'plain', whole: joined, fraction: '' };
    const form = joined.charAt(at) === ',' ? 'vi' : 'en';
    return { form, whole: joined.slice(0, at), fraction: joined.slice(at + 1) };
  }
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const sign = text.charAt(at);
  const other = sign === '.' ? ',' : '.';
  const before = text.slice(0, at);
  const fraction = text.slice(at + 1);
  const decimal: Separators = sign === ',' ? 'vi' : 'en';
  const grouping: Separators = sign === ',' ? 'en' : 'vi';
  if (fraction === '') return nothing;
  if (before.includes(other)) {
    const valid = !before.includes(sign) && GROUPED.test(before) && !before.startsWith('0');
    return valid ? { form: decimal, whole: before.replaceAll(other, ''), fraction } : nothing;
  }
  if (before.includes(sign)) {
    const valid = GROUPED.test(text) && !text.startsWith('0');
    return valid ? { form: grouping, whole: text.replaceAll(sign, ''), fraction: '' } : nothing;
  }
  if (!isCount(before)) return nothing;
  const ambiguous = fraction.length === 3 && before.length <= 3 && !before.startsWith('0') && before !== '';
  return { form: ambiguous ? 'either' : decimal, whole: before, fraction };
}

/** Which separators a written number uses, as far as it tells by itself; null for a text that is no number. */
export function numeralForm(text: string): NumeralForm {
  return analyse(text).form;
}

/**
 * Reads a written number without sign and unit: `10.535,8`, `10,535.8`, `1 234,5`, `03`. The separators decide only
 * where the number reads both ways: `1.598` is 1598 in Vietnamese. Returns null for anything else, such as a date
 * (15.3.2024), broken groups (1.23.456) and telephone numbers (0912345678).
 */
export function parseNumeral(text: string, separators: Separators): Numeral | null {
  const { form, whole, fraction } = analyse(text);
  if (form === null) return null;
  const grouped = form === 'either' && (separators === 'vi') === text.includes('.');
  if (grouped) return { value: Number(whole + fraction), decimals: 0 };
  return { value: Number(fraction === '' ? whole : `${whole}.${fraction}`), decimals: fraction.length };
}
