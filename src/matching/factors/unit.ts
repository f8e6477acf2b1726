import { canonicalUnit } from '../../language/canonicalUnit';
import { convertUnit } from '../../language/convertUnit';
import { unitDimension } from '../../language/unitDimension';
import type { Factor } from './factor';

const MEASURED = /^(?:share|money|usd|mass|area|length|volume|energy|power|freight|passenger)/;
const MONEY = /^(?:money|usd)/;

const ANOTHER_KIND = 0.3;
const ANOTHER_MONEY = 0.85;
/** People, visits, doctors: staff count the same thing in different words. */
const ANOTHER_COUNT = 0.85;
const UNKNOWN = 0.95;

function compareUnits(a: string, b: string): number {
  if (convertUnit(1, a, b) !== null) return 1;
  const [first, second] = [unitDimension(a), unitDimension(b)];
  if (first === null || second === null) {
    const [own, other] = [canonicalUnit(a) ?? '', canonicalUnit(b) ?? ''];
    return own.includes(other) || other.includes(own) ? 1 : UNKNOWN;
  }
  if (first.startsWith('share') && second.startsWith('share')) return 1;
  if (MONEY.test(first) && MONEY.test(second)) return ANOTHER_MONEY;
  if (MEASURED.test(first) || MEASURED.test(second)) return ANOTHER_KIND;
  return ANOTHER_COUNT;
}

const remembered = new Map<string, number>();
const MOST_REMEMBERED = 5000;

function weighUnits(a: string | null, b: string | null): number {
  if (a === null || b === null) return 1;
  const key = `${a}\n${b}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const weight = compareUnits(a, b);
  remembered.set(key, weight);
  return weight;
}

/** Whether the units measure the same: a percentage is never an amount of money. */
export const unitFactor: Factor = {
  weigh: (row, target) => weighUnits(row.unit, target.unit),
  explain: ({ unit: own }, { unit: other }) => {
    if (own === null || other === null) return null;
    const weight = weighUnits(own, other);
    if (weight === 1)
      return { vi: `Đơn vị tính phù hợp: ${own}, ${other}.`, en: `The units fit: ${own}, ${other}.` };
    return weight > ANOTHER_KIND
      ? {
          vi: `Đơn vị tính khác cách ghi: ${own}, ${other}.`,
          en: `The units are written differently: ${own}, ${other}.`,
        }
      : {
          vi: `Đơn vị tính khác loại: ${own}, ${other}.`,
          en: `The units measure different things: ${own}, ${other}.`,
        };
  },
};
