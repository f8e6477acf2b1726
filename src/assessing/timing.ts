import { roundHalfUp } from '../language/roundHalfUp';
import type { Period } from '../period/period';
import { startOfTotal } from './chooseColumns';
import { expectedShare } from './expectedShare';
import { shownPercent } from './shownPercent';
import type { Pace } from './settings';
import { timeOf } from './timeOf';
import { upToDay } from './upToDay';

/** The share of a target that should be done by now (0…1). */
export interface Expected {
  readonly share: number;
  /** The same as it is shown: 0.205 for 20.5%. */
  readonly shown: number;
}

export const expectedAt = (share: number): Expected => ({
  share,
  shown: roundHalfUp(shownPercent(share, 1) / 100, 3),
});

/** How the time that figures stand for lies to the time a target is due for: the same for many rows of a table. */
export interface Timing {
  /** Whether the figures cover the whole time of the target. */
  readonly isComplete: boolean;
  /** What is expected of figures that add up, within a year, where the row itself tells nothing of its season. */
  readonly expected: Expected | null;
  /** The share of the year that is over, where a running total foretells the year; else null. */
  readonly elapsed: number | null;
}

/** Whether a time lies within the time a target is due for, of a year or less. */
const isWithin = (covered: Period, due: Period): boolean =>
  due.kind !== 'years' && due.start <= covered.start && due.end >= covered.end;

const isRunningPart = (covered: Period, due: Period): boolean =>
  due.kind === 'year' && covered.start === startOfTotal(covered) && covered.end < due.end;

function timingOf(adds: boolean, covered: Period, due: Period, pace: Pace): Timing {
  const isWithinDue = adds && isWithin(covered, due);
  return {
    isComplete: covered.end >= due.end && (!adds || covered.start <= due.start),
    expected: isWithinDue ? expectedAt(expectedShare(covered, due, pace)) : null,
    elapsed: isWithinDue && isRunningPart(covered, due) ? timeOf(covered).elapsed : null,
  };
}

/** A target without a time is due after the period. */
const UNDATED: Timing = { isComplete: false, expected: null, elapsed: null };

/** Tells the timing of figures that add up over the year, or do not, for a time covered and one due. */
export type Timings = (adds: boolean, covered: Period, due: Period | null) => Timing;

/**
 * Works out each timing once: the rows of a table share few periods.
 * @param asOf the day the figures are looked at (`YYYY-MM-DD`), when it may lie before the period's end
 */
export function timings(pace: Pace, asOf: string | null): Timings {
  const running = new Map<string, Map<string, Timing>>();
  const standing = new Map<string, Map<string, Timing>>();
  return (adds, covered, due) => {
    if (due === null) return UNDATED;
    const known = adds ? running : standing;
    const timesDue = known.get(covered.notation) ?? new Map<string, Timing>();
    const before = timesDue.get(due.notation);
    if (before) return before;
    const timing = timingOf(adds, upToDay(covered, asOf), due, pace);
    known.set(covered.notation, timesDue.set(due.notation, timing));
    return timing;
  };
}
