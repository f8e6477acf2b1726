import { convertUnit } from '../language/convertUnit';
import type { Target } from '../plans/plan';
import { ownDecimals } from '../reading/numberFormat';
import { exactly, rounded, times, type Interval } from './interval';

/** "Khoảng 60" is met within ±5%. */
const ABOUT = 0.05;

/** What an official target asks for, in a given unit. */
export interface OfficialFigure {
  readonly value: number;
  readonly interval: Interval;
}

/** What an official target asks for, in the unit of a row; null without a number or when the units do not convert. */
export function officialFigure(target: Target, unit: string | null): OfficialFigure | null {
  const { value, low, high } = target;
  const own = value ?? low;
  if (own === null) return null;
  const factor =
    target.unit === null || unit === null || target.unit === unit ? 1 : convertUnit(1, target.unit, unit);
  if (factor === null) return null;
  // A whole number that was decided is exact; a long amount was rounded for the resolution.
  const about = (bound: number): Interval => {
    const decimals = ownDecimals(bound);
    return decimals === 0 && factor === 1 ? exactly(bound) : rounded(bound, decimals);
  };
  const spread = target.approx || target.operator === 'approx' ? ABOUT * Math.abs(own) : 0;
  const interval = { low: about(own).low - spread, high: about(high ?? own).high + spread };
  return { value: Number((own * factor).toPrecision(15)), interval: times(interval, factor) };
}
