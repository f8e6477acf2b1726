import { found } from '../../support/checks';
import type { ColumnSpec, TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const sheet = (title: string | null, columns: readonly (string | null)[]): TableSpec => ({
  period: title,
  columns: [
    { role: 'plan', period: '2024' },
    ...columns.map((period): ColumnSpec => ({ role: 'actual', period })),
  ],
  rows: [row('Thu nội địa', [352.1, ...columns.map((_, index) => 100 * (index + 1))])],
});

describe('period-conflict fires', () => {
  test('on a title of another time', () => {
    expect(found('period-conflict', sheet('2024-Q1', ['2024-Q1']), { period: '2024-H1' })).toMatchObject([
      { severity: 'warning', sheet: 'Biểu 01', stated: '2024-Q1', expected: '2024-H1' },
    ]);
  });

  test('on a title of last year', () => {
    expect(found('period-conflict', sheet('2023-Q1', [null]))).toHaveLength(1);
  });

  test('at the header, where only columns of another time stand', () => {
    expect(found('period-conflict', sheet(null, ['2023-Q1']))).toMatchObject([
      { row: 9, column: 5, stated: '2023-Q1' },
    ]);
  });
});

describe('period-conflict does not fire', () => {
  test.each<[string, string, TableSpec]>([
    ['on the same time', '2024-Q1', sheet('2024-Q1', ['2024-Q1'])],
    ['on the year the quarter belongs to', '2024-Q1', sheet('2024', ['2024-Q1'])],
    ['on the term of the year', '2024', sheet('2021/2025', ['2024'])],
    ['on a quarter and the running total to its end', '2024-H1', sheet('2024-Q2', ['2024-H1'])],
    ['on quarters side by side', '2024-Q2', sheet('2024', ['2024-Q1', '2024-Q2', '2024-Q3'])],
    ['on a result to a day in the quarter', '2024-Q1', sheet(null, ['2024-03-15'])],
    ['on columns without a time', '2024-Q1', sheet(null, [null])],
    ['on the title of next year’s plan beside this year’s results', '2023', sheet('2024', ['2023'])],
    ['on last year’s results beside the plan that is prepared', '2024', sheet('2024', ['2023'])],
  ])('%s', (_, period, given) => {
    expect(found('period-conflict', given, { period })).toEqual([]);
  });

  test('on the other sheets of a series', () => {
    const months = ['M01', 'M02', 'M03'].map((month) => ({
      ...sheet(`2024-${month}`, [`2024-${month}`]),
      sheet: month,
    }));
    const [first, second, third] = months as [TableSpec, TableSpec, TableSpec];
    expect(found('period-conflict', third, { period: '2024-M03', others: [first, second] })).toEqual([]);
  });
});
