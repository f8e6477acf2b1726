import { found, places, plan, target } from '../../support/checks';
import type { ColumnSpec, Content, TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const COLUMNS: readonly ColumnSpec[] = [
  { role: 'actual', period: '2024-Q1' },
  { role: 'ratio', header: '% kế hoạch', of: 'plan', form: 'percent', numerator: 4 },
];
const REVENUE = target('C24-01', 'Thu nội địa', 374.8);

const sheet = (cells: readonly Content[], columns = COLUMNS): TableSpec => ({
  period: '2024-Q1',
  columns,
  rows: [row('Thu nội địa', cells)],
});
const options = { plan: plan([REVENUE]), matches: { 'Thu nội địa': 'C24-01' } };
const at = (cells: readonly Content[], columns?: readonly ColumnSpec[]): string[] =>
  places('implied-base', sheet(cells, columns), options);

test('fires where the percentage implies another plan', () => {
  expect(found('implied-base', sheet([100.4, 28.5]), options)).toMatchObject([
    { severity: 'warning', row: 10, column: 5, stated: 352.281, expected: 374.8, target: 'C24-01' },
  ]);
});

describe('implied-base does not fire', () => {
  test('where the official plan is implied', () => {
    expect(at([100.4, 26.8])).toEqual([]);
  });

  test('within what rounding allows', () => {
    expect(at([100, 27])).toEqual([]);
  });

  test('where the sheet’s own plan stands beside it', () => {
    const columns: readonly ColumnSpec[] = [
      { role: 'plan', period: '2024' },
      ...COLUMNS.map((column) => ({ ...column, numerator: column.role === 'ratio' ? 5 : null })),
    ];
    expect(at([352.1, 100.4, 28.5], columns)).toEqual([]);
  });

  test('on a percentage of the province’s plan', () => {
    const columns = COLUMNS.map((column) =>
      column.role === 'ratio' ? { ...column, header: '% dự toán tỉnh giao' } : column,
    );
    expect(at([100.4, 28.5], columns)).toEqual([]);
  });
});
