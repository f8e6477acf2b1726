import { decimalText } from './decimalText';

/** Up to here a scaled number is exact enough to see on which side of a half it lies. */
const EXACT = 2 ** 40;
/** What binary arithmetic may add to or take from a scaled number of that size, amply. */
const NOISE = 2 ** -10;

/**
 * Rounds half away from zero, as Excel's ROUND does, on the decimal digits of the number: 1.005 to two decimals is
 * 1.01. The one rounding of the product. Never −0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  // Away from a half the digits need not be looked at, which is all but a few numbers.
  if (decimals >= 0 && decimals <= 15 && scaled < EXACT) {
    const whole = Math.floor(scaled);
    const rest = scaled - whole;
    if (Math.abs(rest - 0.5) > NOISE) {
      const rounded = (rest > 0.5 ? whole + 1 : whole) / factor;
      return value < 0 && rounded !== 0 ? -rounded : rounded;
    }
  }
  return Number(decimalText(value, decimals));
}
