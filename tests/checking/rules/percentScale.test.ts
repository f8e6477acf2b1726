import { found, places } from '../../support/checks';
import { formula, typed, type Content, type RowSpec } from '../../support/tables';
import { QUARTER_COLUMNS, quarterSheet, row } from '../quarterSheet';

const at = (rows: readonly RowSpec[]): string[] => places('percent-scale', quarterSheet(rows));
const rate = (cells: readonly Content[], name = 'Tỷ lệ người dân tham gia BHYT'): RowSpec =>
  row(name, cells, { unit: '%' });

describe('percent-scale fires', () => {
  test('on 0,95 beside 95', () => {
    expect(found('percent-scale', quarterSheet([rate([95, 0.954, 94.1])]))).toMatchObject([
      { severity: 'warning', row: 10, column: 5, stated: 0.954, expected: 95.4 },
    ]);
  });

  test('on a plan of 1 for 100%', () => {
    expect(at([rate([1, 95.4, 94.1])])).toEqual(['D10']);
  });

  test.each<[string, Content]>([
    ['as a factor', 1.05],
    ['as a growth', 5],
    ['by a formula', formula('E10/F10', 1.05)],
  ])('on a comparison written %s', (_, value) => {
    const rows = [row('Doanh thu du lịch', [null, 210, 200, null, value])];
    expect(found('percent-scale', quarterSheet(rows))).toMatchObject([{ column: 8, expected: 105 }]);
  });

  test('on 105 in a column of factors', () => {
    const columns = QUARTER_COLUMNS.map((column) =>
      column.of === 'same-period' ? { ...column, form: 'factor' as const } : column,
    );
    const sheet = quarterSheet([row('Doanh thu du lịch', [null, 210, 200, null, 105])], { columns });
    expect(found('percent-scale', sheet)).toMatchObject([{ column: 8, expected: 1.05 }]);
  });

  test('by the column alone where the figures are missing', () => {
    const names = ['Thu phí, lệ phí', 'Thu nội địa', 'Thu xuất nhập khẩu', 'Doanh thu du lịch'];
    const columns = QUARTER_COLUMNS.map((column) =>
      column.role === 'ratio' ? { ...column, numerator: null, denominator: null } : column,
    );
    const rows = names.map((name, index) =>
      row(name, [null, null, null, null, index === 2 ? 1.08 : 101.5 + index]),
    );
    expect(places('percent-scale', quarterSheet(rows, { columns }))).toEqual(['H12']);
  });
});

describe('percent-scale does not fire', () => {
  test.each<[string, RowSpec]>([
    ['on 0.955 shown as 95.5%', rate([95, typed(95.5, 1, '%'), 94.1])],
    ['on a small rate', rate([0.15, 0.14, 0.17], 'Tỷ lệ hộ nghèo')],
    ['on a rate that fell', rate([30, 0.9, 5], 'Tỷ lệ hộ chưa có nước sạch')],
    ['on a share that is alone in its row', rate([null, 0.95, null])],
    ['on a slow start', row('Giải ngân vốn đầu tư', [163.6, 1.9, 1.8, 1.2, 105.6])],
    ['on amounts', row('Thu phí, lệ phí', [95, 0.95, 94])],
  ])('%s', (_, each) => {
    expect(at([each])).toEqual([]);
  });

  test('on a comparison with plan of about one percent', () => {
    const columns = QUARTER_COLUMNS.map((column) =>
      column.role === 'ratio' ? { ...column, numerator: null, denominator: null } : column,
    );
    const rows = [1.2, 25, 28, 31].map((value, index) =>
      row(`Dự án số ${index} của thành phố`, [null, null, null, value]),
    );
    expect(places('percent-scale', quarterSheet(rows, { columns }))).toEqual([]);
  });
});
