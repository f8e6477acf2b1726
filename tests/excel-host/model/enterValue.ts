import type { CellValue } from '../../../src/grid/workbook';
import { invalidArgument } from '../wire/hostError';

/** What becomes of a value handed to `range.values` or `range.formulas`. */
export type Entered =
  | { readonly kind: 'literal'; readonly value: CellValue; readonly numberFormat?: string }
  | { readonly kind: 'formula'; readonly formula: string };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/**
 * Excel treats a text as if it had been typed in the United States: it may become a number, a date, a truth value,
 * an error or a formula. A leading apostrophe or a cell formatted as text keeps it a text.
 */
export function enterValue(value: unknown, numberFormat: string): Entered {
  if (value === null || value === '') return { kind: 'literal', value: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  if (typeof value !== 'string') throw invalidArgument(`Not a cell value: ${JSON.stringify(value)}`);
  if (value.length > 32767) throw invalidArgument('A cell holds at most 32,767 characters');
  if (value.startsWith("'")) return { kind: 'literal', value: value.slice(1) };
  if (numberFormat === '@') return { kind: 'literal', value };
  if (/^[=+\-@]/.test(value) && !/^[+-]?[\d.,]+%?$/.test(value)) {
    return { kind: 'formula', formula: value.startsWith('=') ? value : `=${value}` };
  }
  return typed(value);
}

function typed(text: string): Entered {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
  if (ERRORS.includes(upper)) return { kind: 'literal', value: { error: upper } };
  const number = /^([+-]?)\$?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:e([+-]?\d+))?(%?)$/i.exec(trimmed);
  if (number && /\d/.test(trimmed)) {
    const digits = Number(trimmed.replace(/[,$%]/g, ''));
    if (number[5] === '%') return { kind: 'literal', value: digits / 100, numberFormat: '0%' };
    return { kind: 'literal', value: digits };
  }
  return dated(trimmed) ?? { kind: 'literal', value: text };
}

/** Day and month in American order, as `9-10`, `7/10`, `3/15/2024`, `15-Mar`, `Mar 2024`. */
function dated(text: string): Entered | null {
  const numeric = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{2,4}))?$/.exec(text);
  if (numeric) {
    const month = Number(numeric[1]);
    const day = Number(numeric[2]);
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    const year = numeric[3] === undefined ? 2024 : Number(numeric[3]);
    return date(year, month, day, numeric[3] === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const named = /^(\d{1,2})?[- ]?([a-z]{3})[a-z]*[- ]?(\d{1,4})?$/i.exec(text);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  if (!named || month === 0 || (named[1] === undefined && named[3] === undefined)) return null;
  return date(Number(named[3] ?? 2024), month, Number(named[1] ?? 1), 'mmm-yy');
}

function date(year: number, month: number, day: number, numberFormat: string): Entered {
  const full = year < 100 ? 2000 + year : year;
  const serial = Math.round(Date.UTC(full, month - 1, day) / 86_400_000) + 25_569;
  return { kind: 'literal', value: serial, numberFormat };
}
