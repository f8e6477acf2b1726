import { roundHalfUp } from '../language/roundHalfUp';
import type { Direction } from '../plans/plan';
import type { RowTarget, Status } from './assessment';
import { shownPercent } from './shownPercent';
import type { Thresholds } from './settings';

export type Position = 'below' | 'within' | 'above';

/**
 * How a verdict follows from the figures: plain data from which `judge` and a worksheet formula give the same status.
 *
 * - `year-end`: the verdict of the position.
 * - `level`: the same within the year, where what is not reached is not yet reached.
 * - `floor`: a flow within the year; what is not reached is graded by how far it is behind the expected share.
 * - `ceiling`: a flow that must stay under the target; above it is missed, else graded by how far it is ahead.
 */
export interface Judgement {
  readonly family: 'year-end' | 'level' | 'floor' | 'ceiling';
  /** The finer of the two shown precisions: values are rounded to it before they are compared. */
  readonly decimals: number;
  /** What progress is measured against: the target, or the low bound of a range. */
  readonly base: number;
  /** The bounds, both belonging to the middle unless `touching` says otherwise. */
  readonly low: number;
  readonly high: number;
  /** For a target about a number, the bounds are base × (1 ∓ spread); else 0. */
  readonly spread: number;
  /** Where a figure counts that lies on or between the bounds: `>` 70 is not reached at 70. */
  readonly touching: Position;
  readonly verdicts: Readonly<Record<Position, Status>>;
  /** The share of the target expected by now, in percent with one decimal; null where nothing is pro-rated. */
  readonly expected: number | null;
  readonly thresholds: Thresholds;
}

/** "Khoảng 60" is met within ±5%. */
const ABOUT = 0.05;

type Verdicts = Judgement['verdicts'];
const MORE: Verdicts = { below: 'missed', within: 'met', above: 'exceeded' };
const LESS: Verdicts = { below: 'exceeded', within: 'met', above: 'missed' };
const AT_LEAST: Verdicts = { below: 'missed', within: 'met', above: 'met' };
const AT_MOST: Verdicts = { below: 'met', within: 'met', above: 'missed' };
const AROUND: Verdicts = { below: 'missed', within: 'met', above: 'missed' };

function verdictsOf(operator: RowTarget['operator'], direction: Direction): Verdicts {
  switch (operator) {
    case '>=':
      return MORE;
    case '>':
      return AT_LEAST;
    case '<=':
      return LESS;
    case '<':
      return AT_MOST;
    case '=':
      return { higher: MORE, lower: LESS, maintain: AT_LEAST }[direction];
    case 'range':
      return direction === 'lower' ? LESS : MORE;
    case 'approx':
      return { higher: MORE, lower: LESS, maintain: AROUND }[direction];
  }
}

/** Whether a target is one to stay under. */
export function isCeiling(target: Pick<RowTarget, 'operator'>, direction: Direction): boolean {
  return verdictsOf(target.operator, direction).above === 'missed' && direction !== 'maintain';
}

interface Circumstances {
  readonly direction: Direction;
  readonly actualDecimals: number;
  /** Whether the figures cover the whole time of the target. */
  readonly isComplete: boolean;
  /** The expected share as a fraction for a flow within the year, else null. */
  readonly expected: number | null;
  readonly thresholds: Thresholds;
}

/** The rule a figure is judged by. Null for a target without a number. */
export function judgementOf(target: RowTarget, circumstances: Circumstances): Judgement | null {
  const { direction, actualDecimals, isComplete, expected, thresholds } = circumstances;
  const base = target.value ?? target.low;
  if (base === null) return null;
  const spread = target.operator === 'approx' ? ABOUT : 0;
  const isRange = target.operator === 'range';
  const family = isComplete
    ? 'year-end'
    : expected === null
      ? 'level'
      : isCeiling(target, direction)
        ? 'ceiling'
        : 'floor';
  return {
    family,
    decimals: Math.max(target.decimals, actualDecimals),
    base,
    low: isRange ? (target.low ?? base) : base * (1 - spread),
    high: isRange ? (target.high ?? base) : base * (1 + spread),
    spread,
    touching: target.operator === '>' ? 'below' : target.operator === '<' ? 'above' : 'within',
    verdicts: verdictsOf(target.operator, direction),
    expected: isComplete || expected === null ? null : shownPercent(expected, 1),
    thresholds,
  };
}

/** More digits than any sheet shows: takes off what binary arithmetic adds to a bound. */
const NOISE = 6;

/** A bound as figures are compared with it; it moves with a base that has been changed. */
function boundOf(
  { base: judged, spread, decimals }: Judgement,
  bound: number,
  factor: number,
  base: number,
): number {
  return roundHalfUp(base === judged ? bound : base * factor, spread === 0 ? decimals : decimals + NOISE);
}

function positionOf(judgement: Judgement, actual: number, base: number): Position {
  const { low, high, spread, touching } = judgement;
  if (actual < boundOf(judgement, low, 1 - spread, base)) return 'below';
  if (actual > boundOf(judgement, high, 1 + spread, base)) return 'above';
  return touching;
}

function grade(points: number, { onTrack, watch, atRisk }: Thresholds): Status {
  if (points >= onTrack) return 'on-track';
  if (points >= watch) return 'watch';
  return points >= atRisk ? 'at-risk' : 'critical';
}

/** actual ÷ target as a fraction, both rounded as they are compared; null against zero or less. */
export function progressOf(
  judgement: Pick<Judgement, 'base' | 'decimals'>,
  actual: number,
  base = judgement.base,
): number | null {
  const divisor = roundHalfUp(base, judgement.decimals);
  return divisor > 0 ? roundHalfUp(actual, judgement.decimals) / divisor : null;
}

/** The status of a figure at the end of a target's time, whatever time the judgement itself is for. */
export function finalStatus(judgement: Judgement, actual: number): Status {
  const { base, decimals, verdicts } = judgement;
  return verdicts[positionOf(judgement, roundHalfUp(actual, decimals), base)];
}

/**
 * The status of a figure. `base` stands for the target when it has been changed since (live formulas); the bounds of
 * a range stand as they are.
 */
export function judge(judgement: Judgement, actual: number, base = judgement.base): Status {
  const { family, expected, thresholds, verdicts } = judgement;
  const position = positionOf(judgement, roundHalfUp(actual, judgement.decimals), base);
  const verdict = verdicts[position];
  if (family === 'year-end') return verdict;
  const isMissed = verdict === 'missed';
  if (family === 'level') return isMissed ? 'not-yet' : verdict;
  const isCap = family === 'ceiling';
  // A running total cannot come back under its ceiling, or into the band that is to be kept.
  if (isMissed && position === 'above') return 'missed';
  if (!isMissed && !isCap) return verdict;
  const progress = progressOf(judgement, actual, base);
  if (progress === null || expected === null) return isCap ? 'on-track' : 'not-yet';
  const points = roundHalfUp(shownPercent(progress, 1) - expected, 1);
  return grade(isCap ? -points : points, thresholds);
}
