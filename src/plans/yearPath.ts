import { parsePeriod } from '../period/parsePeriod';
import { periodYear } from '../period/periodYear';
import type { Target } from './plan';

/** A figure of one year. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

const rounded = (value: number): number => Number(value.toPrecision(12));

/** The least that must be reached: the low bound of a range, the high one where less is better. */
const aim = ({ direction, low, high, value }: Target): number | null =>
  (direction === 'lower' ? high : low) ?? value;

/** Between two known points in equal steps. */
function linear(from: YearValue, to: YearValue): YearValue[] {
  const step = (to.value - from.value) / (to.year - from.year);
  return Array.from({ length: to.year - from.year }, (_, index) => ({
    year: from.year + index + 1,
    value: rounded(from.value + step * (index + 1)),
  }));
}

/** What each remaining year must average for the whole to come to the average: growths multiply, others add up. */
function remainingAverage(
  average: number,
  done: readonly number[],
  years: number,
  multiplies: boolean,
): number {
  const left = years - done.length;
  if (!multiplies) return (average * years - done.reduce((sum, value) => sum + value, 0)) / left;
  const grown = done.reduce((product, value) => product * (1 + value / 100), 1);
  return 100 * (((1 + average / 100) ** years / grown) ** (1 / left) - 1);
}

/**
 * What a target of a several-year plan asks of each year ("cần đạt năm nay"). A level due at the end is approached in
 * equal steps from the last known result, and between known results; a rate or an amount for every year stands in each;
 * of an average or a sum over the years the rest is shared by the years that remain.
 *
 * @param period notation of the plan's period: `2021/2025`
 * @param known results so far and, for a level, the one before the first year
 * @returns the years of the plan for which it can be said; known years keep their result
 */
export function yearPath(target: Target, period: string, known: readonly YearValue[] = []): YearValue[] {
  const parsed = parsePeriod(period);
  const goal = aim(target);
  if (!parsed || goal === null) return [];
  const [first, last] = [Number(parsed.start.slice(0, 4)), periodYear(parsed)];
  const points = known.filter(({ year }) => year <= last).sort((a, b) => a.year - b.year);
  const inPlan = points.filter(({ year }) => year >= first);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const share = (rest: number): YearValue[] =>
    years.map((year) => inPlan.find((point) => point.year === year) ?? { year, value: rounded(rest) });
  const done = inPlan.map(({ value }) => value);
  switch (target.basis) {
    case 'annual':
    case 'level-each-year':
      return share(goal);
    case 'annual-average':
      return done.length === years.length
        ? share(goal)
        : share(remainingAverage(goal, done, years.length, target.kind === 'growth'));
    case 'cumulative-over-period': {
      const left = goal - done.reduce((sum, value) => sum + value, 0);
      return share(Math.max(0, left) / Math.max(1, years.length - done.length));
    }
    case 'by-end-of-period': {
      const due = target.year ?? last;
      const fixed = [
        ...points.filter(({ year }) => year < due),
        points.find(({ year }) => year === due) ?? { year: due, value: goal },
      ];
      const path = fixed.flatMap((point, index) => {
        const before = fixed[index - 1];
        return before ? linear(before, point) : [point];
      });
      return path.filter(({ year }) => year >= first && year <= last);
    }
  }
}
