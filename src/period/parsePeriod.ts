import { format } from 'date-fns/format';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import type { Period } from './period';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function firstDay(year: number, month: number): string {
  return format(new Date(year, month - 1, 1), 'yyyy-MM-dd');
}

function lastDay(year: number, month: number): string {
  return format(lastDayOfMonth(new Date(year, month - 1, 1)), 'yyyy-MM-dd');
}

/** The calendar year. */
export function yearPeriod(year: number): Period {
  return { notation: `${year}`, kind: 'year', start: firstDay(year, 1), end: lastDay(year, 12) };
}

/** One quarter by itself, 1–4. */
export function quarterPeriod(year: number, quarter: number): Period {
  return {
    notation: `${year}-Q${quarter}`,
    kind: 'quarter',
    start: firstDay(year, 3 * quarter - 2),
    end: lastDay(year, 3 * quarter),
  };
}

/** The first months of a year, 1–12: six are the half year, twelve the year. */
export function monthsPeriod(year: number, months: number): Period {
  if (months === 12) return yearPeriod(year);
  const [kind, suffix] = months === 6 ? (['half', 'H1'] as const) : (['months', `${months}M`] as const);
  return { notation: `${year}-${suffix}`, kind, start: firstDay(year, 1), end: lastDay(year, months) };
}

/** One month by itself, 1–12. */
export function monthPeriod(year: number, month: number): Period {
  const notation = `${year}-M${String(month).padStart(2, '0')}`;
  return { notation, kind: 'month', start: firstDay(year, month), end: lastDay(year, month) };
}

/** From 1 January to a day. Null when there is no such day. */
export function dayPeriod(year: number, month: number, day: number): Period | null {
  const date = new Date(year, month - 1, day);
  if (!isValid(date) || month < 1 || month > 12 || day < 1) return null;
  if (day > getDaysInMonth(new Date(year, month - 1, 1))) return null;
  const notation = format(date, 'yyyy-MM-dd');
  return { notation, kind: 'day', start: firstDay(year, 1), end: notation };
}

/** Several years, first and last included. */
export function yearsPeriod(first: number, last: number): Period {
  return {
    notation: `${first}/${last}`,
    kind: 'years',
    start: firstDay(first, 1),
    end: lastDay(last, 12),
  };
}

const NOTATION =
  /^(\d{4})(?:-(?:Q([1-4])|(H1)|(0?[1-9]|1[0-2])M|M(0?[1-9]|1[0-2])|(\d{2})-(\d{2}))|\/(\d{4}))?$/i;

/**
 * Reads the notation of the public interface: `2024`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024-M03`, `2024-03-15`,
 * `2021/2025`. Twelve months come back as the year and six as H1; three months stay `3M`, because a quarter may stand
 * beside other single quarters and a running total never does. Null for anything else, such as 31 February.
 */
export function parsePeriod(notation: string): Period | null {
  const found = NOTATION.exec(notation.trim());
  if (!found) return null;
  const [, first, quarter, half, months, month, monthOfDay, day, last] = found;
  const year = Number(first);
  if (!isYear(year)) return null;
  if (quarter !== undefined) return quarterPeriod(year, Number(quarter));
  if (half !== undefined) return monthsPeriod(year, 6);
  if (months !== undefined) return monthsPeriod(year, Number(months));
  if (month !== undefined) return monthPeriod(year, Number(month));
  if (day !== undefined) return dayPeriod(year, Number(monthOfDay), Number(day));
  if (last === undefined) return yearPeriod(year);
  return isYear(Number(last)) && Number(last) > year ? yearsPeriod(year, Number(last)) : null;
}
