import { canonicalUnit } from '../../language/canonicalUnit';
import { unitDimension } from '../../language/unitDimension';

/** What staff leave out of a name because the unit says it. */
const BY_DIMENSION: Readonly<Record<string, string>> = {
  share: 'tỷ lệ',
  area: 'diện tích',
  mass: 'sản lượng',
  volume: 'sản lượng',
  'mass/area': 'năng suất',
  con: 'tổng đàn số con',
};

/**
 * The words that a unit stands for in a name: "Rau xanh" in tấn is the output, "Tai nạn giao thông" in vụ the number
 * of accidents. Null for a unit that says nothing more.
 */
export function impliedByUnit(unit: string): string | null {
  const dimension = unitDimension(unit) ?? '';
  const known = BY_DIMENSION[dimension];
  if (known !== undefined) return known;
  const [amount = '', ...per] = (canonicalUnit(unit) ?? '').split('/');
  const isMoney = /^(?:money|usd)/.test(dimension);
  if (isMoney && per.length === 0) return null;
  return [isMoney ? 'bình quân' : `số ${amount}`, ...per.map((part) => `trên ${part}`)].join(' ');
}
