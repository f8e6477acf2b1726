import type { ColumnSpec, Content, RowSpec, TableSpec } from '../support/tables';

/** The columns of a first quarter: D plan, E result, F same period, G % of plan, H % of same period. */
export const QUARTER_COLUMNS: readonly ColumnSpec[] = [
  { role: 'plan', period: '2024', header: 'Kế hoạch năm 2024' },
  { role: 'actual', period: '2024-Q1', header: 'Thực hiện quý I/2024' },
  { role: 'same-period', period: '2023-Q1', header: 'Cùng kỳ năm 2023' },
  {
    role: 'ratio',
    header: 'So sánh (%) / Kế hoạch',
    of: 'plan',
    form: 'percent',
    numerator: 5,
    denominator: 4,
  },
  {
    role: 'ratio',
    header: 'So sánh (%) / Cùng kỳ',
    of: 'same-period',
    form: 'percent',
    numerator: 5,
    denominator: 6,
  },
];

/** A sheet of a first quarter in tỷ đồng; rows start at row 10. */
export const quarterSheet = (rows: readonly RowSpec[], more: Partial<TableSpec> = {}): TableSpec => ({
  period: '2024-Q1',
  title: 'TÌNH HÌNH THỰC HIỆN QUÝ I NĂM 2024',
  columns: QUARTER_COLUMNS,
  rows,
  ...more,
});

/** A row of that sheet: plan, result, same period, % of plan, % of same period. */
export const row = (
  name: string,
  cells: readonly Content[],
  more: Partial<Omit<RowSpec, 'name' | 'cells'>> = {},
): RowSpec => ({ name, unit: 'tỷ đồng', cells, ...more });
