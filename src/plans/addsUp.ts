import { unitDimension } from '../language/unitDimension';
import type { IndicatorKind } from './plan';

const ADDITIVE: readonly IndicatorKind[] = [
  'flow',
  'flow-final-year',
  'flow-cumulative',
  'stock',
  'increment',
];

/** Rates, and units that rank, date or grade instead of counting. */
const UNITS_OF_NO_SUM = /^%|^‰|\/|điểm %|^(?:lần|tuổi|hạng|bậc|vị trí|loại|năm|giờ|điểm|độ|°C)$/u;
const MEANS =
  /bình quân|trung bình|năng suất|chỉ số|tỷ lệ|tỉ lệ|mật độ|tốc độ|giá bán|tuổi thọ|cơ cấu|tỷ trọng/iu;
/** People counted on average over a year are people all the same. */
const AVERAGE_COUNT = /(?:dân số|lao động)[^,;]*(?:trung bình|bình quân)/iu;

/**
 * Whether figures of an indicator add up, over its parts, wards or departments: amounts and counts do; rates, yields, averages, growth
 * and structure never (domain reference: kinds of indicators).
 */
export function addsUp(name: string, unit: string | null, kind: IndicatorKind): boolean {
  if (unit !== null && UNITS_OF_NO_SUM.test(unit)) return false;
  const words = name.normalize('NFC');
  if (AVERAGE_COUNT.test(words)) return unit !== null && unitDimension(unit) === 'person';
  return ADDITIVE.includes(kind) && !MEANS.test(words);
}
