import type { Language } from './bilingual';
import { decimalText } from './decimalText';

/** Writes a number as people read it, rounded half-up: `10.535,8` in Vietnamese, `10,535.8` in English. Never `-0`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const text = decimalText(value, decimals);
  const end = decimals > 0 ? text.length - decimals - 1 : text.length;
  const first = text.startsWith('-') ? 1 : 0;
  let whole = text.slice(0, end);
  for (let at = end - 3; at > first; at -= 3) whole = whole.slice(0, at) + thousands + whole.slice(at);
  return decimals > 0 ? whole + point + text.slice(end + 1) : whole;
}
