import type { Period } from '../period/period';
import type { Direction } from '../plans/plan';
import type { Figure, Forecast } from './assessment';
import { startOfTotal } from './chooseColumns';
import type { Goal } from './goals';
import { judge, judgementOf } from './judgement';
import type { Thresholds } from './settings';
import { timeOf } from './timeOf';

const NONE: Forecast = { value: null, status: null, basis: null, column: null };

/** Whether a time lies within the time a target is due for, of a year or less. */
export const isWithin = (covered: Period, due: Period): boolean =>
  due.kind !== 'years' && due.start <= covered.start && due.end >= covered.end;

const isRunningPart = (covered: Period, due: Period): boolean =>
  due.kind === 'year' &&
  isWithin(covered, due) &&
  covered.start === startOfTotal(covered) &&
  covered.end < due.end;

/** What a forecast can rest on. */
export interface Outlook {
  readonly goal: Goal | null;
  readonly direction: Direction;
  readonly thresholds: Thresholds;
  /** A full-year estimate of the sheet. */
  readonly estimate: Figure | null;
  /** A flow's result so far and the time it covers. */
  readonly flow: Figure | null;
  readonly covered: Period;
  /** Last year's same period as a share of last year. */
  readonly season: number | null;
}

/**
 * The second verdict: of the year as the sheet estimates it, else, for flows within a year, as the result so far
 * foretells it, by last year's season where that is known, else at the run rate.
 */
export function forecastYear(outlook: Outlook): Forecast {
  const { goal, direction, thresholds, estimate, flow, covered, season } = outlook;
  if (!goal?.due || goal.due.kind === 'years') return NONE;
  const figure = estimate ?? (isRunningPart(covered, goal.due) ? flow : null);
  if (!figure) return NONE;
  const judgement = judgementOf(goal.target, {
    direction,
    actualDecimals: figure.decimals,
    isComplete: true,
    expected: null,
    thresholds,
  });
  if (!judgement) return NONE;
  if (estimate) {
    const { value, column } = estimate;
    return { value, status: judge(judgement, value), basis: 'estimate', column };
  }
  const share = season ?? timeOf(covered).elapsed;
  if (!(share > 0)) return NONE;
  const value = Number((figure.value / share).toPrecision(15));
  const basis = season === null ? 'run-rate' : 'seasonal';
  return { value, status: judge(judgement, value), basis, column: null };
}
