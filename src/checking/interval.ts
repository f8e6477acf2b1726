import { roundHalfUp } from '../language/roundHalfUp';

/**
 * What a shown figure can stand for: every number between two bounds, both included. A claim about figures is wrong
 * only if no numbers within their intervals make it true.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure that is exact: a count. */
export const exactly = (value: number): Interval => ({ low: value, high: value });

/** Everything that rounds half-up to a figure of so many decimals; −2 for one rounded to hundreds. */
export function rounded(value: number, decimals: number): Interval {
  const shown = decimals < 0 ? value : roundHalfUp(value, decimals);
  const half = 0.5 * 10 ** -decimals;
  return { low: shown - half, high: shown + half };
}

/** Everything that shows as a figure of so many decimals when the rest is cut off. */
export function truncated(value: number, decimals: number): Interval {
  const shown = decimals < 0 ? value : roundHalfUp(value, decimals);
  const unit = 10 ** -decimals;
  if (shown === 0) return { low: 0 - unit, high: unit };
  return shown < 0 ? { low: shown - unit, high: shown } : { low: shown, high: shown + unit };
}

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const minus = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low });
export const times = (a: Interval, factor: number): Interval =>
  factor < 0
    ? { low: a.high * factor, high: a.low * factor }
    : { low: a.low * factor, high: a.high * factor };

export const sum = (intervals: readonly Interval[]): Interval => intervals.reduce(plus, exactly(0));

/** a ÷ b; everything when b can be zero. */
export function quotient(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return { low: -Infinity, high: Infinity };
  if (a.low >= 0 && b.low > 0) return { low: a.low / b.high, high: a.high / b.low };
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

export const EVERYTHING: Interval = { low: -Infinity, high: Infinity };

/** What lies in both; nothing when its low is above its high. */
export const overlap = (a: Interval, b: Interval): Interval => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/** What binary arithmetic adds to sums and quotients of decimal figures. */
const NOISE = 1e-9;

/** Whether some number lies in both. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = NOISE * Math.max(1, Math.min(Math.abs(a.low), Math.abs(b.low)));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether everything in `a` is less than everything in `b`. */
export const isBelow = (a: Interval, b: Interval): boolean => a.high < b.low && !meet(a, b);
