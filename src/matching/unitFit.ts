import { unitDimension } from '../language/unitDimension';

/** Dimensions that are counted or measured alike, by the sort they belong to. */
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    share: ['share', 'share point'],
    money: ['money', 'usd'],
    people: ['person', 'visit', 'bác sĩ', 'dược sĩ', 'cán bộ', 'hộ'],
    houses: ['nhà', 'căn', 'căn hộ', 'ngôi', 'ngôi nhà', 'nhà văn hóa'],
    places: [
      'khu',
      'khu dân cư',
      'khu phố',
      'thôn',
      'bản',
      'khối',
      'thôn, bản',
      'thôn, khối',
      'làng',
      'xóm',
      'tổ dân phố',
    ],
    cases: ['vụ', 'vụ việc', 'vụ án'],
  }).flatMap(([sort, dimensions]) => dimensions.map((dimension): [string, string] => [dimension, sort])),
);

/** Measured, not counted: between them and everything else there is no way. */
const MEASURED = new Set([
  'share',
  'per mille',
  'yield',
  'money',
  'area',
  'volume',
  'mass',
  'length',
  'energy',
]);

/** The sort of figure a unit is for (a share, money, an area, people …); null when unknown. "Per head" is left off. */
export function unitSort(unit: string | null): string | null {
  if (unit === null || unit.trim() === '') return null;
  const [measured, ...per] = unitDimension(unit)?.split('/') ?? [];
  if (measured === undefined) return null;
  if (unit.includes('‰')) return 'per mille';
  const sort = SORTS.get(measured) ?? measured;
  // A yield is no amount; money per hectare stands for money where the name says "trên 1 ha".
  return sort === 'mass' && per.includes('area') ? 'yield' : sort;
}

const RATES = new Set(['share', 'per mille']);
const OTHER_RATE = 0.85;
const OTHER_COUNT = 0.75;
const OTHER_MEASURE = 0.3;

/** How well two sorts of unit go together: shares are never counts, amounts of money never tonnes. */
export function unitFit(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 1;
  if (RATES.has(a) && RATES.has(b)) return OTHER_RATE;
  return MEASURED.has(a) || MEASURED.has(b) ? OTHER_MEASURE : OTHER_COUNT;
}
