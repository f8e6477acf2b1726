import type { Language } from './bilingual';
import { decimalText } from './decimalText';

/** Writes a number as people read it, rounded half-up: `10.535,8` in Vietnamese, `10,535.8` in English. Never `-0`. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = decimalText(value, decimals).split('.');
  const [thousands, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.length <= 3 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + point + fraction;
}
