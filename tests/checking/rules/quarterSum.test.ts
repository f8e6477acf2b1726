import { found, places } from '../../support/checks';
import type { ColumnSpec, Content, RowSpec, TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const quarters = (role: ColumnSpec['role']): ColumnSpec[] =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => ({ role, period: `2024-${quarter}` }));
const YEAR: readonly ColumnSpec[] = [{ role: 'actual', period: '2024' }, ...quarters('actual')];

const sheet = (rows: readonly RowSpec[], columns: readonly ColumnSpec[] = YEAR): TableSpec => ({
  period: '2024',
  columns,
  rows,
});
const at = (rows: readonly RowSpec[], columns?: readonly ColumnSpec[]): string[] =>
  places('quarter-sum', sheet(rows, columns), { period: '2024' });
const one = (cells: readonly Content[], name = 'Thu nội địa', unit = 'tỷ đồng'): string[] =>
  at([row(name, cells, { unit })]);

describe('quarter-sum fires', () => {
  test('where the quarters do not make the year', () => {
    expect(
      found('quarter-sum', sheet([row('Thu nội địa', [352, 100, 90, 80, 72])]), { period: '2024' }),
    ).toMatchObject([
      {
        severity: 'error',
        row: 10,
        column: 4,
        stated: 352,
        expected: 342,
        cells: ['E10', 'F10', 'G10', 'H10'],
      },
    ]);
  });

  test('on the running total of six months', () => {
    const columns: ColumnSpec[] = [
      { role: 'actual', period: '2024-Q1' },
      { role: 'actual', period: '2024-Q2' },
      { role: 'actual', period: '2024-H1' },
    ];
    expect(at([row('Thu nội địa', [100, 90, 180])], columns)).toEqual(['F10']);
  });

  test('on plans by quarter', () => {
    const columns: ColumnSpec[] = [{ role: 'plan', period: '2024' }, ...quarters('plan')];
    expect(at([row('Thu nội địa', [400, 100, 100, 100, 110])], columns)).toEqual(['D10']);
  });

  test('on months of a quarter', () => {
    const columns: ColumnSpec[] = [
      { role: 'actual', period: '2024-Q2' },
      ...['04', '05', '06'].map((month): ColumnSpec => ({ role: 'actual', period: `2024-M${month}` })),
    ];
    expect(at([row('Thu nội địa', [90, 30, 30, 33])], columns)).toEqual(['D10']);
  });
});

describe('quarter-sum does not fire', () => {
  test.each<[string, Parameters<typeof one>]>([
    ['on quarters that add up', [[352, 100, 90, 80, 82]]],
    ['within rounding', [[352.1, 100.4, 90.2, 80.3, 81.3]]],
    ['where a quarter is still open', [[352, 100, 90, 80, null]]],
    ['on rates', [[92, 91, 91, 92, 92], 'Tỷ lệ người dân tham gia BHYT', '%']],
    ['on stocks', [[5300, 5200, 5250, 5280, 5300], 'Tổng đàn lợn', 'con']],
    ['on running totals headed as quarters', [[352, 100, 190, 270, 352]]],
  ])('%s', (_, given) => {
    expect(one(...given)).toEqual([]);
  });

  test('on an estimate made before the year was over', () => {
    const columns: ColumnSpec[] = [{ role: 'estimate', period: '2024' }, ...quarters('actual')];
    expect(at([row('Thu nội địa', [350, 100, 90, 80, 72])], columns)).toEqual([]);
  });

  test('when no row at all adds up', () => {
    const rows = [1, 2, 3].map((index) =>
      row(`Khoản thu số ${index} của thành phố`, [1000 * index, 100, 200 * index, 90, 50]),
    );
    expect(at(rows)).toEqual([]);
  });
});
