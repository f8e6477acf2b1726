import { monthsPeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import { statedPeriod } from './columnPeriod';
import type { HeaderPath } from './headerTree';
import type { ColumnRole } from './indicatorTable';

const FEWEST_PARTS = 3;

/**
 * The time that the results of a table go to: on a sheet that is kept up through the year ("Quý I" … "Quý IV" or months
 * side by side, then "Lũy kế"), the year up to the last part with figures. Otherwise `main`, and so too where a
 * column gives results of the whole year.
 * @param isBlank whether a column of the body, counted from 1, holds nothing.
 */
export function reachedPeriod(
  main: Period | null,
  columns: readonly { readonly column: number; readonly path: HeaderPath; readonly role: ColumnRole }[],
  isBlank: (column: number) => boolean,
): Period | null {
  if (main?.kind !== 'year') return main;
  const year = periodYear(main);
  const results = columns
    .filter(({ role }) => role === 'actual' || role === 'estimate')
    .map(({ column, path }) => ({ column, period: statedPeriod(path, year) }));
  if (results.some(({ period }) => period?.kind === 'year')) return main;
  const parts = results
    .filter(({ period }) => period?.kind === 'month' || period?.kind === 'quarter')
    .filter(({ period }) => period && periodYear(period) === year);
  const isSeries = parts.length >= FEWEST_PARTS && parts[0]?.period?.start === main.start;
  const last = parts.findLast(({ column }) => !isBlank(column))?.period;
  return isSeries && last && last.end < main.end ? monthsPeriod(year, Number(last.end.slice(5, 7))) : main;
}
