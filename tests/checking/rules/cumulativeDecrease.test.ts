import { found, places } from '../../support/checks';
import type { ColumnSpec, Content, TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const columns: readonly ColumnSpec[] = [
  { role: 'actual', period: '2024-Q1' },
  { role: 'actual', period: '2024-H1' },
  { role: 'estimate', period: '2024' },
];
const sheet = (cells: readonly Content[], name = 'Thu nội địa', unit = 'tỷ đồng'): TableSpec => ({
  period: '2024-H1',
  columns,
  rows: [row(name, cells, { unit })],
});
const one = (...given: Parameters<typeof sheet>): string[] =>
  places('cumulative-decrease', sheet(...given), { period: '2024-H1' });

describe('cumulative-decrease fires', () => {
  test('where the later total is less', () => {
    expect(found('cumulative-decrease', sheet([100.4, 98.2, 352]), { period: '2024-H1' })).toMatchObject([
      { severity: 'warning', row: 10, column: 5, stated: 98.2, expected: 100.4, cells: ['D10'] },
    ]);
  });

  test.each<[string, readonly Content[]]>([
    ['on an estimate of the year below nine months', [100.4, 205, 190]],
    ['over a gap', [100.4, null, 90]],
  ])('%s', (_, cells) => {
    expect(one(cells)).toEqual(['F10']);
  });

  test('from one workbook or sheet to the next', () => {
    const last: TableSpec = {
      sheet: 'Quý I',
      columns: [{ role: 'estimate', period: '2024-Q1' }],
      rows: [row('Thu nội địa', [100.4])],
    };
    const now: TableSpec = {
      sheet: 'Sáu tháng',
      columns: [{ role: 'actual', period: '2024-H1' }],
      rows: [row('Thu nội địa', [95])],
    };
    expect(places('cumulative-decrease', now, { period: '2024-H1', previous: [last] })).toEqual(['D10']);
    expect(found('cumulative-decrease', now, { period: '2024-H1', others: [last] })[0]?.cells).toEqual([
      "'Quý I'!D10",
    ]);
  });

  test('in the unit of the row', () => {
    const last: TableSpec = {
      columns: [{ role: 'actual', period: '2024-Q1' }],
      rows: [row('Thu nội địa', [100_400], { unit: 'triệu đồng' })],
    };
    const now: TableSpec = {
      columns: [{ role: 'actual', period: '2024-H1' }],
      rows: [row('Thu nội địa', [95])],
    };
    expect(found('cumulative-decrease', now, { period: '2024-H1', previous: [last] })).toMatchObject([
      { expected: 100.4 },
    ]);
  });
});

describe('cumulative-decrease does not fire', () => {
  test.each<[string, Parameters<typeof one>]>([
    ['on growing totals', [[100.4, 205, 352]]],
    ['on equal totals', [[2, 2, 2], 'Số xã đạt chuẩn được cấp mới', 'xã']],
    ['within rounding', [[100.4, 100, 352]]],
    ['on rates', [[91.4, 91.1, 92], 'Tỷ lệ người dân tham gia BHYT', '%']],
    ['on stocks', [[5200, 5100, 5300], 'Tổng đàn lợn', 'con']],
    ['on balances', [[400, 380, 390], 'Dư nợ cho vay', 'tỷ đồng']],
    ['on blanks', [[100.4, null, null]]],
  ])('%s', (_, given) => {
    expect(one(...given)).toEqual([]);
  });

  test('between single quarters', () => {
    const quarters: readonly ColumnSpec[] = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({
      role: 'actual',
      period: `2024-${quarter}`,
    }));
    const single = { period: '2024', columns: quarters, rows: [row('Thu nội địa', [100, 90, 80, 82])] };
    expect(places('cumulative-decrease', single, { period: '2024' })).toEqual([]);
  });

  test('from last year to this one', () => {
    const years: readonly ColumnSpec[] = [
      { role: 'previous', period: '2023' },
      { role: 'actual', period: '2024' },
    ];
    const review = { period: '2024', columns: years, rows: [row('Thu nội địa', [352, 340])] };
    expect(places('cumulative-decrease', review, { period: '2024' })).toEqual([]);
  });
});
