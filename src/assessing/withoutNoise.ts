/** The powers of ten that are exact. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** The least whole number with so many digits. */
const LEAST = { 12: 1e11, 15: 1e14 } as const;

/**
 * A number with so many significant digits: without what binary arithmetic adds behind them, as 0.1 + 0.2 is
 * 0.30000000000000004. The same as its text of that precision gives, seldom by making one.
 */
export function withoutNoise(value: number, digits: keyof typeof LEAST): number {
  const least = LEAST[digits];
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < least) return value;
  for (const power of POWERS) {
    const scaled = size * power;
    if (scaled < least) continue;
    const whole = Math.round(scaled);
    // Next to a half the product does not tell which side the number lies on.
    const isSure = scaled < least * 10 && Math.abs(scaled - whole) < 0.5 - scaled * Number.EPSILON;
    return isSure ? (Math.sign(value) * whole) / power : Number(value.toPrecision(digits));
  }
  return Number(value.toPrecision(digits));
}
