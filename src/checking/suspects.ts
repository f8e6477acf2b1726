import type { CheckedTable } from './check';
import { statedIn, type Stated } from './comparison';
import {
  EVERYTHING,
  exactly,
  meet,
  overlap,
  plus,
  quotient,
  rounded,
  times,
  type Interval,
} from './interval';
import type { ShownFigure } from './shownFigure';
import { byFigure, statedComparisons, type WrongComparison } from './statedComparisons';

/** A figure that all comparisons typed beside it speak against, and what they make of it together. */
export interface Suspect {
  readonly figure: ShownFigure;
  readonly right: Interval;
}

/** What a comparison says, as numerator ÷ denominator. */
function ratioOf({ value, decimals, form }: Stated): Interval {
  const own = rounded(value, decimals);
  if (form === 'factor') return own;
  return times(form === 'growth' ? plus(own, exactly(100)) : own, 0.01);
}

/** What a comparison makes of one of its two figures. */
function impliedFor(figure: ShownFigure, { stated, outcome }: WrongComparison): Interval {
  const { numerator, denominator } = outcome;
  const ratio = ratioOf(stated);
  if (ratio.low <= 0) return EVERYTHING;
  if (figure === denominator) return quotient(numerator.interval, ratio);
  return { low: ratio.low * denominator.interval.low, high: ratio.high * denominator.interval.high };
}

/** How many comparisons a row states of a figure, right ones and wrong ones. */
function comparisonsOf(checked: CheckedTable, { row, column }: ShownFigure): number {
  return checked.ratios.filter((ratio) => {
    const pair = statedComparisons(checked, ratio)?.pair;
    const isPart = pair?.numerator === column || pair?.denominator === column;
    return pair && isPart && statedIn(row, ratio, pair.form) !== null;
  }).length;
}

/**
 * The figures of a table that two or more typed comparisons, and all there are, contradict in the same way: they are
 * rather wrong than the comparisons.
 */
export function suspectsIn(
  checked: CheckedTable,
  wrong: readonly WrongComparison[],
): ReadonlyMap<WrongComparison, Suspect> {
  const against = byFigure(wrong.filter(({ outcome }) => outcome.verdict === 'wrong'));
  const suspects = new Map<WrongComparison, Suspect>();
  for (const [figure, comparisons] of against) {
    if (comparisons.length < 2 || comparisons.length < comparisonsOf(checked, figure)) continue;
    const right = comparisons
      .map((comparison) => impliedFor(figure, comparison))
      .reduce((all, each) => overlap(all, each), EVERYTHING);
    if (right.low > right.high || !Number.isFinite(right.high) || meet(right, figure.interval)) continue;
    for (const comparison of comparisons) suspects.set(comparison, { figure, right });
  }
  return suspects;
}
