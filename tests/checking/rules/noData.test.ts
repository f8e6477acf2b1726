import { found, places } from '../../support/checks';
import { blank, dash, errorCell, words, type Content } from '../../support/tables';
import { QUARTER_COLUMNS, quarterSheet, row } from '../quarterSheet';

const at = (result: Content, plan: Content = 464.8): string[] =>
  places('no-data', quarterSheet([row('Chi thường xuyên', [plan, result, 125.1])]));

describe('no-data fires', () => {
  test.each<[string, Content]>([
    ['a blank', blank],
    ['a dash', dash],
  ])('on %s where a result is due', (_, content) => {
    expect(at(content)).toEqual(['E10']);
  });

  test('once for a sheet without a column of results', () => {
    const columns = [{ role: 'plan' as const, period: '2024' }];
    const rows = [row('Thu nội địa', [352.1]), row('Trồng rừng mới', [50], { unit: 'ha' })];
    expect(found('no-data', { columns, rows, period: '2024' }, { period: '2024' })).toMatchObject([
      { severity: 'info', sheet: 'Biểu 01', row: null },
    ]);
  });

  test('as a remark on a zero in a system’s export', () => {
    const rows = [row('Thu nội địa', [352.1, 100.4, 97.2, 28.5, 103.3]), row('Thu phí', [12, 0, 3, 0, 0])];
    expect(found('no-data', quarterSheet(rows, { withoutOrdinal: true }))).toMatchObject([
      { severity: 'info', row: 11, column: 5, stated: 0 },
    ]);
  });
});

describe('no-data does not fire', () => {
  test.each<[string, Content, Content]>([
    ['on a zero the staff typed', 0, 464.8],
    ['on a result in words', words('đang triển khai'), 464.8],
    ['without a target', blank, blank],
    ['on an error, which is told as one', errorCell('#REF!'), 464.8],
  ])('%s', (_, result, plan) => {
    expect(at(result, plan)).toEqual([]);
  });

  test('where an estimate stands in', () => {
    const columns = [...QUARTER_COLUMNS.slice(0, 2), { role: 'estimate' as const, period: '2024-Q1' }];
    expect(
      places('no-data', quarterSheet([row('Chi thường xuyên', [464.8, null, 119])], { columns })),
    ).toEqual([]);
  });
});
