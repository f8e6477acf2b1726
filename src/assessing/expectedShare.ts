import type { Period } from '../period/period';
import type { Pace } from './settings';
import { timeOf } from './timeOf';

/** The share of the year done before a period starts; periods start with a month. */
const elapsedBefore = (period: Period): number => (Number(period.start.slice(5, 7)) - 1) / 12;

/** The share of the year's work expected when a share of the year has gone by. */
function workDone(elapsed: number, pace: Pace): number {
  if (pace.kind !== 'quarters') return elapsed;
  return pace.weights.reduce((done, weight, quarter) => {
    const part = Math.min(Math.max(elapsed * 4 - quarter, 0), 1);
    return done + weight * part;
  }, 0);
}

const workIn = (period: Period, pace: Pace): number =>
  workDone(timeOf(period).elapsed, pace) - workDone(elapsedBefore(period), pace);

/**
 * The share (0…1) of a target's time that should be done with what the figures cover: Q1 of a year's plan 0.25, H1 of
 * it 0.5, the second quarter alone 0.25. At a seasonal pace it is that of an even one: seasons are a row's own.
 */
export function expectedShare(covered: Period, target: Period, pace: Pace): number {
  const whole = workIn(target, pace);
  return whole > 0 ? workIn(covered, pace) / whole : 1;
}
