import { found, places } from '../../support/checks';
import { formula, typed, type Content, type RowSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const at = (rows: readonly RowSpec[]): string[] => places('scale', quarterSheet(rows));
const one = (cells: readonly Content[], more: Partial<RowSpec> = {}): string[] =>
  at([row('Lệ phí trước bạ', cells, more)]);

describe('scale fires', () => {
  test('on triệu typed in a row of tỷ', () => {
    const [finding] = found('scale', quarterSheet([row('Lệ phí trước bạ', [62, 15_800, 14.2])]));
    expect(finding).toMatchObject({ severity: 'error', row: 10, column: 5, stated: 15_800, expected: 15.8 });
    expect(finding?.message.vi).toBe(
      'Ô E10 ghi 15.800, lớn hơn khoảng 1.000 lần so với các số để so sánh (như 62 ở ô D10); có lẽ nhầm đơn vị hoặc dấu thập phân, đúng ra là 15,8.',
    );
  });

  test.each<[string, readonly Content[], string]>([
    ['a plan in triệu', [402_100, 113, 108.8], 'D10'],
    ['a same period in triệu', [402.1, 113, 108_800], 'F10'],
    ['đồng in a row of triệu, by a million', [402.1, 113_000_000, 108.8], 'E10'],
    ['a result beside the plan alone', [402.1, 113_000, null], 'E10'],
    ['a plan in tỷ beside results in triệu', [62, 15_800, 14_200], 'D10'],
  ])('on %s', (_, cells, address) => {
    expect(one(cells)).toEqual([address]);
  });

  test('on the one of two that is odd in its column', () => {
    const rows = [
      row('Thu nội địa', [342_100, 360_488], { unit: 'triệu đồng' }),
      row('Chi thường xuyên', [550, 542_155], { unit: 'triệu đồng' }),
      row('Chi đầu tư phát triển', [250_500, 238_100], { unit: 'triệu đồng' }),
    ];
    const columns = [
      { role: 'plan' as const, period: '2024' },
      { role: 'actual' as const, period: '2024' },
    ];
    const findings = found('scale', { columns, rows }, { period: '2024' });
    expect(findings).toMatchObject([{ row: 11, column: 4, stated: 550, expected: 550_000 }]);
  });

  test('on 1.598 typed under a decimal point', () => {
    const visits = { unit: 'nghìn lượt' };
    expect(one([6100, typed(1.598, 3), 1450], visits)).toEqual(['E10']);
    expect(one([6100, typed(1.598, 3), null], visits)).toEqual(['E10']);
  });

  test('on half a person', () => {
    expect(at([row('Giải quyết việc làm mới', [5200, 1.25, null], { unit: 'người' })])).toEqual(['E10']);
  });

  test('once, at the typed cell, when a total is off with its part', () => {
    const rows = [
      row('Tổng thu', [402.1, formula('E11+E12', 100_413, 1), 108.8]),
      row('Thu nội địa', [352.1, 100_400, 97.2], { level: 2 }),
      row('Thu từ xuất nhập khẩu', [50, 12.6, 11.6], { level: 2 }),
    ];
    expect(at(rows)).toEqual(['E11']);
  });

  test('once, at the header, when a whole column is in another unit', () => {
    const rows = Array.from({ length: 8 }, (_, index) =>
      row(`Khoản thu số ${index + 1} của thành phố`, [40 + index, (12 + index) * 1000, 11 + index]),
    );
    const [finding, more] = found('scale', quarterSheet(rows));
    expect(finding).toMatchObject({ row: 9, column: 5 });
    expect(finding?.cells).toHaveLength(8);
    expect(more).toBeUndefined();
  });

  test('against last period’s workbook', () => {
    const current = quarterSheet([row('Doanh thu du lịch', [null, 190_200, null])]);
    const last = quarterSheet([row('Doanh thu du lịch', [null, 151, null])], { period: '2023-Q4' });
    expect(places('scale', current, { previous: [last] })).toEqual(['E10']);
    expect(places('scale', current)).toEqual([]);
  });
});

describe('scale does not fire', () => {
  test.each<[string, readonly Content[], Partial<RowSpec>]>([
    ['on a quarter of a year', [402.1, 113, 108.8], {}],
    ['on a slow start beside the plan alone', [5000, 1.5, null], {}],
    ['on land revenue that collapsed, in tỷ', [84, 0.02, 15.4], {}],
    ['on growth of a few things', [1, 900, null], { unit: 'mô hình' }],
    ['when one figure is like it', [62, 15_800, 620], {}],
    ['between ten and a hundred times off', [62, 620, 14.2], {}],
    ['on rates', [92, 0.092, 90], { unit: '%' }],
    ['beside zeros and dashes', [0, 15_800, null], {}],
  ])('%s', (_, cells, more) => {
    expect(one(cells, more)).toEqual([]);
  });

  test('on numbers whose unit stands in the cell', () => {
    expect(one([62, typed(15_800, 0, 'triệu đồng'), 14.2])).toEqual([]);
  });
});

test('what a slip makes wrong is not told again', () => {
  const sheet = quarterSheet([
    row('Tổng thu', [402.1, 113, 108.8, 28.1, 103.9]),
    row('Thu nội địa', [352.1, 100_400, 97.2, 28.5, 103.3], { level: 2 }),
    row('Thu từ xuất nhập khẩu', [50, 12.6, 11.6, 25.2, 108.6], { level: 2 }),
  ]);
  for (const rule of ['stated-ratio', 'part-sum', 'outlier', 'percent-scale'] as const)
    expect(found(rule, sheet)).toEqual([]);
});
