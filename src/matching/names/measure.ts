import { unitDimension } from '../../language/unitDimension';
import { findPhrases, phraseTable } from './phraseTable';
import type { Word } from './word';

/** What kind of figure a name asks for. */
export type Measure = 'ratio' | 'share' | 'growth' | 'fall' | 'index' | 'count' | 'amount';

/** A measure, and whether the name itself says it (else the unit does). */
export interface SaidMeasure {
  readonly measure: Measure;
  readonly isSaid: boolean;
}

/** Null where the words say nothing about the measure. */
const PHRASES = phraseTable<Measure | null>([
  ['tốc độ tăng', 'growth'],
  ['tăng', 'growth'],
  ['tăng thêm', null],
  ['gia tăng', null],
  ['giảm', 'fall'],
  ['miễn giảm', null],
  ['giảm nghèo', null],
  ['tỷ trọng', 'share'],
  ['chỉ số', 'index'],
  ['tỷ lệ', 'ratio'],
  ['số', 'count'],
  ['tổng số', 'count'],
  ['một số', null],
  ['chuyển đổi số', null],
  ['chữ ký số', null],
  ['ký số', null],
  ['kinh tế số', null],
  ['xã hội số', null],
  ['chính quyền số', null],
  ['hạ tầng số', null],
  ['kỹ năng số', null],
  ['công nghệ số', null],
]);

/** A name may hold several ("tốc độ tăng tỷ trọng …"): what is said of the whole comes first here. */
const ORDER: readonly Measure[] = ['growth', 'fall', 'index', 'share', 'ratio', 'count'];

const COUNTED = /^(?!share|money|usd|mass|area|length|volume|energy|power|freight)/;

function measureOfUnit(unit: string | null): Measure | null {
  const dimension = unit === null ? null : unitDimension(unit);
  if (dimension === null) return null;
  if (dimension.startsWith('share')) return 'ratio';
  return COUNTED.test(dimension) ? 'count' : 'amount';
}

/** Reads what is measured from the words of a name, else from its unit. */
export function measureOf(words: readonly Word[], unit: string | null): SaidMeasure | null {
  const isPerPopulation = words.some(({ text }) => text.endsWith('_dân'));
  const said = new Set(findPhrases(words, PHRASES).map(({ value }) => value));
  const first = ORDER.find((candidate) => said.has(candidate));
  // "Tỷ lệ giường bệnh/vạn dân" and "Số giường bệnh/vạn dân" are one.
  const measure = first === 'ratio' && isPerPopulation ? 'count' : first;
  const ofUnit = measureOfUnit(unit);
  // "Tổng số vốn" is an amount of money all the same.
  if (measure !== undefined && !(measure === 'count' && ofUnit === 'amount'))
    return { measure, isSaid: true };
  return ofUnit && { measure: ofUnit, isSaid: false };
}
