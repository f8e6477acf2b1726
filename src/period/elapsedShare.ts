import { getDayOfYear } from 'date-fns/getDayOfYear';
import { getDaysInYear } from 'date-fns/getDaysInYear';
import { parseISO } from 'date-fns/parseISO';
import type { Period } from './period';

/**
 * The share of the year that is over when a period ends, 0…1: quarters 0.25, 0.5, 0.75, 1, months n/12, a day the
 * days elapsed (itself included) of the days of the year. What a flow should have reached by then if it ran evenly.
 */
export function elapsedShare(period: Period): number {
  const end = parseISO(period.end);
  if (period.kind === 'day') return getDayOfYear(end) / getDaysInYear(end);
  return (end.getMonth() + 1) / 12;
}
