import type { Period } from './period';

/**
 * Whether a period holds whole years, so that its figures are final: a year, several years, or 1 January to
 * 31 December written as a day. A fourth quarter by itself is not one.
 */
export function isWholeYear(period: Period): boolean {
  return period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
}
