import { scaledWhole } from '../language/scaledWhole';

/** Whole numbers below it have fewer digits than any precision asked for. */
const SHORT = 1e11;

/**
 * A number with so many significant digits (12 or more): without what binary arithmetic adds behind them, as
 * 0.1 + 0.2 is 0.30000000000000004. The same as its text of that precision gives, seldom by making one.
 */
export function withoutNoise(value: number, digits: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < SHORT) return value;
  const decimals = digits - 1 - Math.floor(Math.log10(size));
  const whole = scaledWhole(size, decimals);
  if (whole === null) return Number(value.toPrecision(digits));
  return Math.sign(value) * (whole / 10 ** decimals);
}
