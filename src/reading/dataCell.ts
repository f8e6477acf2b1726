import type { Cell } from '../grid/workbook';
import type { Quantity, Separators } from '../language/quantity';
import type { DataCell } from './indicatorTable';
import { readNumberFormat, shownDecimals } from './numberFormat';
import type { NumberFormat } from './numberFormat';
import type { Term } from './term';

const BLANK: DataCell = { quantity: { kind: 'missing', mark: 'blank' }, stored: 'blank', computed: false };

const DAY = 86_400_000;
const EPOCH = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/**
 * What a cell says. A number shown as a percentage is read as shown (0.281 as 28.1 %); a number shown as a date is a
 * range or fraction that Excel turned into one, or a true date; texts are read with the column's separators.
 */
export function readDataCell(
  cell: Cell | undefined,
  term: Term | null,
  separators: Separators,
  date1904: boolean,
): DataCell {
  if (cell === undefined || cell.value === null || term?.kind === 'blank') return BLANK;
  const computed = cell.formula !== undefined;
  const { value } = cell;
  if (typeof value === 'number') {
    const format = readNumberFormat(cell.style.numberFormat);
    if (format.date) return { quantity: readDate(value, format.date, date1904), stored: 'date', computed };
    return { quantity: readNumber(value, format), stored: 'number', computed };
  }
  if (term) return { quantity: term.says(separators), stored: 'text', computed };
  if (typeof value === 'boolean') {
    return { quantity: { kind: 'text', text: value ? 'TRUE' : 'FALSE' }, stored: 'text', computed };
  }
  if (typeof value === 'object') {
    return { quantity: { kind: 'error', error: value.error }, stored: 'error', computed };
  }
  return BLANK;
}

function readNumber(value: number, format: NumberFormat): Quantity {
  if (!format.percent) return { kind: 'number', value, decimals: shownDecimals(value, format), unit: null };
  const percentage = Number((value * 100).toPrecision(15));
  return { kind: 'number', value: percentage, decimals: shownDecimals(percentage, format), unit: '%' };
}

/** The two numbers that were typed: day and month of `d-mmm`, month and year of `mmm-yy`. */
function readDate(serial: number, shown: 'day-month' | 'month-year', date1904: boolean): Quantity {
  const date = new Date((date1904 ? EPOCH[1904] : EPOCH[1900]) + Math.floor(serial) * DAY);
  const month = date.getUTCMonth() + 1;
  const parts: readonly [number, number] =
    shown === 'day-month' ? [date.getUTCDate(), month] : [month, date.getUTCFullYear() % 100];
  return { kind: 'date', parts, serial };
}
