import { addsUp } from '../plans/addsUp';
import type { IndicatorKind } from '../plans/plan';
import type { TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';

const RATE_KINDS: readonly IndicatorKind[] = ['ratio', 'growth', 'reduction-pct', 'reduction-pp'];
const RATES = /^%|^‰|\/|điểm %/u;
const MEANS = /bình quân|trung bình|năng suất|chỉ số|tỷ lệ|tỉ lệ|mật độ|tốc độ|giá bán/iu;

/** Whether figures of a row add up with those of its neighbours: amounts and counts, no rates, yields or averages. */
export const isAdditive = (table: FigureTable, row: TableRow): boolean =>
  addsUp(row.name, row.unit, table.sortOf(row).kind);

/** People counted on average over a year are people all the same. */
const AVERAGE_COUNT = /(?:dân số|lao động)[^,;]*(?:trung bình|bình quân)/iu;

/** Amounts per head or per unit, even where their unit ("triệu đồng", "tạ") does not say so. */
const PER_HEAD = /bình quân (?:đầu người|một|1 )|(?:thu nhập|tiền lương) bình quân|^năng suất/iu;

/** Whether a row holds rates, yields or averages, which never add up, by its name or the unit it states itself. */
export function isRate(table: FigureTable, row: TableRow): boolean {
  if (AVERAGE_COUNT.test(row.name)) return false;
  if (row.unitStated && row.unit !== null) return RATES.test(row.unit) || PER_HEAD.test(row.name);
  return MEANS.test(row.name) || RATE_KINDS.includes(table.sortOf(row).kind);
}
