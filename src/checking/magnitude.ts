import type { Period } from '../period/period';
import type { ShownFigure } from './shownFigure';
import { isFlow } from '../assessing/kinds';
import type { IndicatorKind } from '../plans/plan';

/** How many years a period lasts: a quarter of a year, five years. */
function yearsOf({ start, end }: Period): number {
  const [firstYear, firstMonth] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  const [lastYear, lastMonth] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return lastYear - firstYear + (lastMonth - firstMonth + 1) / 12;
}

/**
 * The order of magnitude of a figure as the power of ten of its amount per year, so that a quarter's result and a
 * year's plan compare. The figure must be above 0.
 */
export function magnitude({ value, column }: ShownFigure, kind: IndicatorKind, period: Period): number {
  const isOfPeriod = column.role === 'actual' || column.role === 'estimate' || column.role === 'same-period';
  const time = column.period ?? (isOfPeriod ? period : null);
  const share = isFlow(kind) && time ? yearsOf(time) : 1;
  return Math.log10(value / share);
}
