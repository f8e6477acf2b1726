import type { IndicatorKind } from '../plans/plan';
import type { TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';

const ADDITIVE: readonly IndicatorKind[] = [
  'flow',
  'flow-final-year',
  'flow-cumulative',
  'stock',
  'increment',
];
const RATES = /^%|^‰|\/|điểm %/u;
const MEANS = /bình quân|trung bình|năng suất|chỉ số|tỷ lệ|tỉ lệ|mật độ|tốc độ|giá bán/iu;

/** Whether figures of a row add up with those of its neighbours: amounts and counts, no rates, yields or averages. */
export function isAdditive(checked: FigureTable, row: TableRow): boolean {
  if (row.unit !== null && RATES.test(row.unit)) return false;
  return !MEANS.test(row.name) && ADDITIVE.includes(checked.sortOf(row).kind);
}
