import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { subYears } from 'date-fns/subYears';
import { parsePeriod } from './parsePeriod';
import type { Period } from './period';

/**
 * The same period a year before; of 29 February it is 28 February. Of several years it is the term before, of the
 * same length (2021/2025 → 2016/2020).
 */
export function samePeriodLastYear(period: Period): Period {
  const first = Number(period.start.slice(0, 4));
  const last = Number(period.end.slice(0, 4));
  const length = last - first + 1;
  const notation =
    period.kind === 'day'
      ? format(subYears(parseISO(period.end), 1), 'yyyy-MM-dd')
      : period.notation.replace(/\d{4}/g, (year) => String(Number(year) - length));
  const before = parsePeriod(notation);
  if (before === null) throw new RangeError(`No period before ${period.notation}`);
  return before;
}
