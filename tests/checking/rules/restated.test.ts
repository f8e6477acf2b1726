import { found, places } from '../../support/checks';
import type { ColumnSpec, RowSpec, TableSpec } from '../../support/tables';
import { row } from '../quarterSheet';

const QUARTER: ColumnSpec = { role: 'actual', period: '2024-Q1' };
const sheet = (
  name: string,
  rows: readonly RowSpec[],
  columns: readonly ColumnSpec[] = [QUARTER],
): TableSpec => ({
  sheet: name,
  period: '2024-Q1',
  columns,
  rows,
});
/** A detailed sheet beside which the summary of the first is held. */
const detail = (value: number, more: Partial<RowSpec> = {}, column: ColumnSpec = QUARTER): TableSpec =>
  sheet(
    'Thu',
    [row('Tổng thu NSNN trên địa bàn', [value, 1], more)],
    [column, { role: 'note', header: 'Ghi chú' }],
  );
const SUMMARY = sheet('Tổng hợp', [row('Tổng thu NSNN trên địa bàn', [113])]);

describe('restated fires', () => {
  test('at the second of two sheets', () => {
    expect(found('restated', [SUMMARY, detail(115)])).toMatchObject([
      {
        severity: 'warning',
        sheet: 'Thu',
        row: 10,
        column: 4,
        stated: 115,
        expected: 113,
        cells: ["'Tổng hợp'!D10"],
      },
    ]);
  });

  test('after conversion', () => {
    expect(places('restated', [SUMMARY, detail(115_000, { unit: 'triệu đồng' })])).toEqual(['D10']);
  });

  test('between two workbooks, on a result that was last year’s', () => {
    const last: TableSpec = { ...SUMMARY, columns: [{ role: 'actual', period: '2023-Q1' }] };
    const now = sheet(
      'Tổng hợp',
      [row('Tổng thu NSNN trên địa bàn', [110])],
      [{ role: 'same-period', period: '2023-Q1' }],
    );
    const [finding] = found('restated', now, { previous: [last] });
    expect(finding).toMatchObject({ row: 10, column: 4, stated: 110, expected: 113 });
    expect(finding?.message.vi).toContain('tệp kỳ trước');
  });

  test('on a plan that changed since last period', () => {
    const columns: readonly ColumnSpec[] = [{ role: 'plan', period: '2024' }];
    const now = sheet('Tổng hợp', [row('Tổng thu NSNN trên địa bàn', [420])], columns);
    const last = sheet('Tổng hợp', [row('Tổng thu NSNN trên địa bàn', [402])], columns);
    expect(places('restated', now, { previous: [last] })).toEqual(['D10']);
  });
});

describe('restated does not fire', () => {
  test.each<[string, TableSpec]>([
    ['on the same figure', detail(113)],
    ['on the same figure, rounded otherwise', detail(112.6)],
    ['on the same figure in another unit', detail(112_600, { unit: 'triệu đồng' })],
    ['on an estimate beside a result', detail(115, {}, { role: 'estimate', period: '2024-Q1' })],
    ['on another time', detail(230, {}, { role: 'actual', period: '2024-H1' })],
    ['on units that do not convert', detail(25, { unit: '%' })],
    ['on rows without a name of their own', sheet('Chi', [row('Tổng số', [154.9])])],
    [
      'on parts of other things',
      sheet('Chi', [row('Chi thường xuyên', [50]), row('Tổng thu NSNN trên địa bàn', [60], { level: 2 })]),
    ],
  ])('%s', (_, second) => {
    expect(places('restated', [SUMMARY, second])).toEqual([]);
  });

  test('on what is expected of the year now, and was at another time', () => {
    const estimate = (value: number): TableSpec =>
      sheet('Tổng hợp', [row('Tổng thu NSNN trên địa bàn', [value])], [{ role: 'estimate', period: '2024' }]);
    expect(places('restated', estimate(425), { previous: [estimate(430)] })).toEqual([]);
    expect(places('restated', estimate(425), { others: [{ ...estimate(430), sheet: 'Q1' }] })).toEqual([]);
  });

  test('between plans of two authorities', () => {
    const given = (authority: 'province' | 'city', value: number): TableSpec =>
      sheet(authority, [row('Thu nội địa', [value])], [{ role: 'plan', period: '2024', authority }]);
    expect(places('restated', [given('province', 352.1), given('city', 374.8)])).toEqual([]);
  });

  test('between the sheets of two places in one form', () => {
    const names = [
      'Thu phí, lệ phí',
      'Trồng rừng mới',
      'Số hộ nghèo',
      'Doanh thu chợ',
      'Số lao động có việc làm',
    ];
    const place = (name: string, factor: number): TableSpec =>
      sheet(
        name,
        names.map((each, index) => row(each, [index === 0 ? 5 : factor * (index + 2)])),
      );
    expect(places('restated', [place('Xã Mai Pha', 3), place('Xã Hoàng Đồng', 7)])).toEqual([]);
  });

  test('when most rows say that the columns are of different things', () => {
    const rows = (shift: number): RowSpec[] =>
      ['Thu phí, lệ phí', 'Thu nội địa', 'Thu xuất nhập khẩu'].map((name, index) =>
        row(name, [10 * index + shift]),
      );
    const other = sheet('Dự báo', rows(7), [QUARTER, { role: 'note', header: 'Ghi chú' }]);
    expect(places('restated', [sheet('Tổng hợp', rows(5)), other])).toEqual([]);
  });
});
