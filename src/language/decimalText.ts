import { scaledWhole } from './scaledWhole';

/** A finite number taken apart: value = 0.d₁d₂d₃… × 10^point, by the shortest decimal text that names the number. */
function digitsOf(value: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: whole + fraction, point: whole.length + Number(exponent) };
}

/** Adds one to the last digit of a text of digits; it may grow by one digit. */
function increment(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const kept = digits.slice(0, digits.length - nines);
  const last = kept === '' ? '1' : kept.slice(0, -1) + String(Number(kept.slice(-1)) + 1);
  return last + '0'.repeat(nines);
}

/** The digits of a number rounded to so many decimals, without point, sign and leading zeros, from those people see. */
function roundedDigits(value: number, decimals: number): string {
  const { digits, point } = digitsOf(value);
  const cut = point + decimals;
  const kept = cut > 0 ? digits.slice(0, cut).padEnd(cut, '0') : '';
  const up = cut >= 0 && digits.charAt(cut) >= '5';
  return (up ? increment(kept) : kept).replace(/^0+/, '');
}

/**
 * A number with so many digits after the point (`1.005`, 2 → `1.01`), rounded half away from zero on the decimal
 * digits people see, not on the binary value behind them. Never `-0`.
 * Throws RangeError for a number that is not finite and for decimals below 0 or above 100.
 */
export function decimalText(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  if (!(decimals >= 0 && decimals <= 100)) throw new RangeError(`Not a number of decimals: ${decimals}`);
  const digits = scaledWhole(value, decimals)?.toString() ?? roundedDigits(value, decimals);
  const rounded = digits.padStart(decimals + 1, '0');
  const text = decimals > 0 ? `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}` : rounded;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
