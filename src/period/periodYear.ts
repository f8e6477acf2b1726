import type { Period } from './period';

/** The year a period ends in: of a several-year plan the last one, in which its targets are due. */
export function periodYear(period: Period): number {
  return Number(period.end.slice(0, 4));
}
