import type { Direction } from '../plans/plan';
import type { Figure, Forecast } from './assessment';
import type { Goal } from './goals';
import { finalStatus, judgementOf, type Judgement } from './judgement';
import type { Thresholds } from './settings';
import { withoutNoise } from './withoutNoise';

/** Where nothing can be said of the year. */
export const NO_FORECAST: Forecast = { value: null, status: null, basis: null, column: null };

const DIGITS = 15;

/** The second verdict as the sheet itself estimates the year. */
export function estimatedForecast(
  { target, due }: Goal,
  estimate: Figure,
  direction: Direction,
  thresholds: Thresholds,
): Forecast {
  if (!due || due.kind === 'years') return NO_FORECAST;
  const judgement = judgementOf(target, {
    direction,
    actualDecimals: estimate.decimals,
    isComplete: true,
    expected: null,
    thresholds,
  });
  if (!judgement) return NO_FORECAST;
  const { value, column } = estimate;
  return { value, status: finalStatus(judgement, value), basis: 'estimate', column };
}

/**
 * The second verdict as a running total so far foretells the year.
 * @param season last year's same period as a share of last year, where that is known
 * @param elapsed the share of the year that is over
 */
export function foretoldForecast(
  judgement: Judgement,
  total: number,
  season: number | null,
  elapsed: number,
): Forecast {
  const share = season ?? elapsed;
  if (!(share > 0)) return NO_FORECAST;
  const value = withoutNoise(total / share, DIGITS);
  const basis = season === null ? 'run-rate' : 'seasonal';
  return { value, status: finalStatus(judgement, value), basis, column: null };
}
