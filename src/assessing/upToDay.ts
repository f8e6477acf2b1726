import type { Period } from '../period/period';

/** A running time as far as it has gone by a day (`YYYY-MM-DD`): the rest of it cannot have been done yet. */
export function upToDay(period: Period, day: string | null): Period {
  return day !== null &&
    period.start <= day &&
    day < period.end &&
    period.start.endsWith('-01-01') &&
    period.kind !== 'years'
    ? { notation: day, kind: 'day', start: period.start, end: day }
    : period;
}
