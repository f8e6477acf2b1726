import { decimalText } from './decimalText';
import { scaledWhole } from './scaledWhole';

/**
 * Rounds half away from zero, as Excel's ROUND does, on the decimal digits of the number: 1.005 to two decimals is
 * 1.01. The one rounding of the product. Never −0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  const whole = scaledWhole(value, decimals);
  if (whole === null) return Number(decimalText(value, decimals));
  const rounded = whole / 10 ** decimals;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
