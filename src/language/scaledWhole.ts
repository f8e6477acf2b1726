/** Up to here a scaled number is exact enough to see on which side of a half it lies. */
const EXACT = 2 ** 40;
const MOST_DECIMALS = 15;
/** What binary arithmetic may add to or take from a scaled number of that size, amply. */
const NOISE = 2 ** -10;

/**
 * |value| × 10^decimals rounded to a whole number, where that needs no look at the decimal digits, which is so for all
 * but a few numbers; null for numbers that are very large or close to a half, and for other decimals than 0 … 15.
 */
export function scaledWhole(value: number, decimals: number): number | null {
  if (!(decimals >= 0 && decimals <= MOST_DECIMALS)) return null;
  const scaled = Math.abs(value) * 10 ** decimals;
  if (!(scaled < EXACT)) return null;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (Math.abs(rest - 0.5) <= NOISE) return null;
  return rest > 0.5 ? whole + 1 : whole;
}
