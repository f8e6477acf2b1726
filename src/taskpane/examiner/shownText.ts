import type { CellValue } from '../../grid/workbook';
import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { readNumberFormat, shownDecimals } from '../../reading/numberFormat';

const DAY = 86_400_000;
/** Excel's day 0; its day 60, 29 February 1900, never was, so dates count from here after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

function dateText(serial: number, form: 'day-month' | 'month-year', date1904: boolean): string {
  const day = new Date(DAY_ZERO + (Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0)) * DAY);
  const month = `${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
  return form === 'month-year' ? month : `${day.getUTCDate()}/${month}`;
}

/**
 * A cell's value as the sheet shows it, near enough for people to recognise it: separators of the language, decimals,
 * percent and dates of the number format. '' for an empty cell.
 */
export function shownText(
  value: CellValue,
  numberFormat: string,
  language: Language,
  date1904 = false,
): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const format = readNumberFormat(numberFormat);
  if (format.date) return dateText(value, format.date, date1904);
  const shown = format.percent ? value * 100 : value;
  const text = formatNumber(shown, shownDecimals(shown, format), language);
  return format.percent ? `${text}%` : text;
}
