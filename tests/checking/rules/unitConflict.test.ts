import { found, places, plan, target } from '../../support/checks';
import type { RowSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const at = (name: string, unit: string): string[] =>
  places('unit-conflict', quarterSheet([row(name, [100, 25, 24], { unit })]));

describe('unit-conflict fires', () => {
  test.each([
    ['Thu nhập bình quân đầu người', 'tỷ đồng'],
    ['GRDP bình quân đầu người', 'tỷ đồng'],
    ['Tỷ lệ che phủ rừng', 'ha'],
    ['Tốc độ tăng tổng mức bán lẻ hàng hóa', 'tỷ đồng'],
    ['Diện tích gieo trồng cây hằng năm', 'tấn'],
    ['Năng suất lúa', 'ha'],
    ['Tổng thu ngân sách trên địa bàn', 'ha'],
    ['Thu nội địa', 'tỷ đòng'],
  ])('on "%s" in %s', (name, unit) => {
    expect(at(name, unit)).toEqual(['C10']);
  });

  test('on a missing unit in a table that states them', () => {
    const rows: RowSpec[] = [
      ...['Thu nội địa', 'Thu xuất nhập khẩu', 'Doanh thu du lịch', 'Thu phí, lệ phí'].map((name) =>
        row(name, [100, 25]),
      ),
      row('Trồng rừng mới', [50, 12], { unit: null }),
    ];
    expect(found('unit-conflict', quarterSheet(rows))).toMatchObject([
      { severity: 'warning', row: 14, column: 3 },
    ]);
  });

  test('on a unit the official target cannot be converted to', () => {
    const sheet = quarterSheet([row('Trồng rừng mới', [50, 12], { unit: 'cây' })]);
    const official = plan([target('C24-09', 'Trồng rừng mới', 50, { unit: 'ha' })]);
    expect(
      found('unit-conflict', sheet, { plan: official, matches: { 'Trồng rừng mới': 'C24-09' } }),
    ).toMatchObject([{ stated: 'cây', expected: 'ha', target: 'C24-09' }]);
  });
});

describe('unit-conflict does not fire', () => {
  test.each([
    ['Thu nhập bình quân đầu người', 'triệu đồng'],
    ['Tỷ lệ xã đạt chuẩn nông thôn mới', 'xã'],
    ['Diện tích đất cây xanh', 'm²/người'],
    ['Năng suất lao động', 'triệu đồng'],
    ['Năng suất lúa', 'tạ/ha'],
    ['Tốc độ tăng thu ngân sách', '%'],
    ['Số mô hình sản xuất hiệu quả', 'mô hình điểm'],
    ['Số dòng sản phẩm mới', 'dòng'],
    ['Chỉ số thu nhập bình quân đầu người', '%'],
  ])('on "%s" in %s', (name, unit) => {
    expect(at(name, unit)).toEqual([]);
  });

  test('on missing units where most rows have none', () => {
    const rows = ['Thu nội địa', 'Thu xuất nhập khẩu', 'Doanh thu du lịch'].map((name) =>
      row(name, [100, 25], { unit: null }),
    );
    expect(places('unit-conflict', quarterSheet(rows))).toEqual([]);
  });

  test('on rows without figures', () => {
    const rows = ['Thu nội địa', 'Thu xuất nhập khẩu', 'Doanh thu du lịch', 'Thu phí, lệ phí'].map((name) =>
      row(name, [100, 25]),
    );
    const sheet = quarterSheet([...rows, row('Tương đương', [null, null], { unit: null })]);
    expect(places('unit-conflict', sheet)).toEqual([]);
  });

  test('between percent and percentage points', () => {
    const sheet = quarterSheet([row('Tỷ lệ hộ nghèo giảm', [0.02, 0.01], { unit: '%' })]);
    const official = plan([
      target('C24-10', 'Tỷ lệ hộ nghèo giảm', 0.02, { unit: 'điểm %', kind: 'reduction-pp' }),
    ]);
    expect(
      places('unit-conflict', sheet, { plan: official, matches: { 'Tỷ lệ hộ nghèo giảm': 'C24-10' } }),
    ).toEqual([]);
  });
});

test('a number in the unit’s cell is told', () => {
  const rows = [row('Thu nội địa', [100, 25], { unit: null, unitCell: 12 })];
  expect(places('unit-conflict', quarterSheet(rows))).toEqual(['C10']);
});
