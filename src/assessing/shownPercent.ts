import { roundHalfUp } from '../language/roundHalfUp';

/** Excel shows and rounds 15 digits: what binary arithmetic adds behind them (28.849999999999998) is not there. */
const DIGITS = 15;
const LARGE = 2 ** 30;
const NEAR = 0.01;

/** A fraction in percent, rounded half-up to so many decimals: 0.281025 → 28.1. */
export function shownPercent(fraction: number, decimals: number): number {
  const percent = fraction * 100;
  const scaled = Math.abs(percent) * 10 ** decimals;
  // What lies behind the digits matters only next to a half.
  const isClear = scaled < LARGE && Math.abs((scaled % 1) - 0.5) > NEAR;
  return roundHalfUp(isClear ? percent : Number(percent.toPrecision(DIGITS)), decimals);
}

const MOST = 12;

/**
 * With how many decimals a fraction is shown in percent: one, or as many as it takes not to show 100.0% for what is
 * not the whole. A miss of 0.99997 is shown as 99.997%, so that no figure contradicts its verdict.
 */
export function percentDecimals(fraction: number): number {
  // Further away from the whole, one decimal tells.
  if (Math.abs(fraction - 1) > NEAR) return 1;
  let decimals = 1;
  while (fraction !== 1 && shownPercent(fraction, decimals) === 100 && decimals < MOST) decimals++;
  return decimals;
}
