import { found, places } from '../../support/checks';
import type { Content, RowSpec } from '../../support/tables';
import { QUARTER_COLUMNS, quarterSheet, row } from '../quarterSheet';

const one = (cells: readonly Content[], more: Partial<RowSpec> = {}): string[] =>
  places('outlier', quarterSheet([row('Tiền sử dụng đất', cells, more)]));

describe('outlier fires', () => {
  test('on more than ten times the same period', () => {
    expect(found('outlier', quarterSheet([row('Tiền sử dụng đất', [500, 120, 9.1])]))).toMatchObject([
      { severity: 'warning', row: 10, column: 5, stated: 120, expected: 9.1, cells: ['F10'] },
    ]);
  });

  test('on less than a tenth', () => {
    expect(one([84, 1.2, 15.4])).toEqual(['E10']);
    const [finding] = found('outlier', quarterSheet([row('Tiền sử dụng đất', [84, 1.2, 15.4])]));
    expect(finding?.message.vi).toContain('chỉ bằng 1/13 cùng kỳ');
  });

  test('on counts that are large enough', () => {
    expect(one([null, 66, 6], { unit: 'vụ' })).toEqual(['E10']);
  });
});

describe('outlier does not fire', () => {
  test.each<[string, readonly Content[], Partial<RowSpec>]>([
    ['on ten times', [500, 91, 9.1], {}],
    ['within rounding', [null, 1.2, 0.1], {}],
    ['on a few things', [null, 12, 1], { unit: 'vụ' }],
    ['beside zero', [500, 120, 0], {}],
    ['on a slip of a thousand', [62, 15_800, 14.2], {}],
    ['on rates', [null, 5.2, 0.3], { unit: '%' }],
  ])('%s', (_, cells, more) => {
    expect(one(cells, more)).toEqual([]);
  });

  test('on what is left of two amounts', () => {
    const rows = [row('Chênh lệch xuất, nhập khẩu', [null, 120, 2.1], { unit: 'triệu USD' })];
    expect(places('outlier', quarterSheet(rows))).toEqual([]);
  });

  test('beside last year’s whole year', () => {
    const columns = QUARTER_COLUMNS.map((column) =>
      column.role === 'same-period' ? { ...column, period: '2023' } : column,
    );
    expect(places('outlier', quarterSheet([row('Thu nội địa', [352.1, 20, 340])], { columns }))).toEqual([]);
  });

  test('when most rows are off: the columns are of different things', () => {
    const rows = [1, 2, 3, 4, 5].map((index) =>
      row(`Khoản thu số ${index} của thành phố`, [900, 200 * index, 9 * index]),
    );
    expect(places('outlier', quarterSheet(rows))).toEqual([]);
  });
});
