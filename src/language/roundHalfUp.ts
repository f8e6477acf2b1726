import { decimalText } from './decimalText';

/**
 * Rounds half away from zero, as Excel's ROUND does, on the decimal digits of the number: 1.005 to two decimals is
 * 1.01. The one rounding of the product. Never −0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  return Number(decimalText(value, decimals));
}
