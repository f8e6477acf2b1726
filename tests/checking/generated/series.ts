import type { Random } from '../../corpus/random';
import type { Measure } from './measure';

/** The true amount of an indicator, to be asked for a measure. */
export type Amounts = (measure: Measure) => number;

const FIRST_YEAR = 2018;
const YEARS = 9;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

export interface Shape {
  /** Whether only whole numbers come about. */
  readonly isCounted: boolean;
  /** How far years, and plans from results, may lie apart. */
  readonly spread: readonly [number, number];
}

const roundIf = (isCounted: boolean, value: number): number => (isCounted ? Math.round(value) : value);

function plans(random: Random, { isCounted, spread }: Shape, around: Amounts): Amounts {
  const factors = Array.from({ length: 2 * YEARS }, () => random.between(...spread));
  return (measure) => {
    const index = 2 * (measure.year - FIRST_YEAR) + (measure.of === 'plan' ? 0 : 1);
    return roundIf(isCounted, around({ ...measure, of: 'result', from: 0, to: 12 }) * (factors[index] ?? 1));
  };
}

/** Amounts that add up from month to month. */
export function flow(random: Random, size: readonly [number, number], shape: Shape): Amounts {
  const level = random.between(...size);
  const years = Array.from({ length: YEARS }, () => {
    const total = level * random.between(...shape.spread);
    const weights = MONTHS.map(() => random.between(0.4, 1.6));
    const sum = weights.reduce((result, weight) => result + weight, 0);
    return weights.map((weight) => roundIf(shape.isCounted, (total * weight) / sum));
  });
  const done: Amounts = ({ year, from, to }) =>
    (years[year - FIRST_YEAR] ?? []).reduce((sum, amount, month) => {
      const share = Math.min(Math.max(to - month, 0), 1) - Math.min(Math.max(from - month, 0), 1);
      return sum + roundIf(shape.isCounted, amount * share);
    }, 0);
  const planned = plans(random, shape, done);
  return (measure) => (measure.of === 'result' ? done(measure) : planned(measure));
}

/** A state that changes little by little: a stock, a rate, an average. `most` bounds it. */
export function state(
  random: Random,
  size: readonly [number, number],
  shape: Shape,
  most = Infinity,
): Amounts {
  const level = random.between(...size);
  const ends = Array.from({ length: YEARS + 1 }, () =>
    Math.min(most, roundIf(shape.isCounted, level * random.between(...shape.spread))),
  );
  const standing: Amounts = ({ year, to }) => {
    const [before, after] = [ends[year - FIRST_YEAR] ?? 0, ends[year - FIRST_YEAR + 1] ?? 0];
    return roundIf(shape.isCounted, before + ((after - before) * to) / 12);
  };
  const planned = plans(random, shape, standing);
  return (measure) => Math.min(most, measure.of === 'result' ? standing(measure) : planned(measure));
}

/** The sum of series, such as that of the parts of a whole or of all communes. */
export const total =
  (parts: readonly Amounts[]): Amounts =>
  (measure) =>
    parts.reduce((sum, part) => sum + part(measure), 0);
