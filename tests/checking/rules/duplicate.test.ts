import { found, places } from '../../support/checks';
import type { RowSpec } from '../../support/tables';
import { quarterSheet, row } from '../quarterSheet';

const at = (rows: readonly RowSpec[]): string[] => places('duplicate', quarterSheet(rows));
const area = (name: string, cells: RowSpec['cells']): RowSpec => row(name, cells, { level: 2, unit: 'ha' });

describe('duplicate fires', () => {
  test('once, at the second of two rows that differ', () => {
    const sheet = quarterSheet([
      row('Doanh thu du lịch', [673, 190.2, 151]),
      row('Trồng rừng mới', [50, 14.5, 11], { unit: 'ha' }),
      row('Doanh thu du lịch', [673, 195, 151]),
    ]);
    expect(found('duplicate', sheet)).toMatchObject([
      { severity: 'warning', row: 12, column: 5, stated: 195, expected: 190.2, cells: ['E10'] },
    ]);
  });

  test('whatever the spelling of its tones', () => {
    const rows = [row('Sản lượng thủy sản', [10, 3, 3]), row('Sản lượng thuỷ sản', [10, 5, 3])];
    expect(at(rows)).toEqual(['E11']);
  });
});

describe('duplicate does not fire', () => {
  test.each<[string, readonly RowSpec[]]>([
    [
      'on two rows with the same figures',
      [row('Doanh thu du lịch', [673, 190.2]), row('Doanh thu du lịch', [673, 190.2])],
    ],
    ['within rounding', [row('Doanh thu du lịch', [673, 190.2]), row('Doanh thu du lịch', [673, 190])]],
    [
      'on parts of two things',
      [
        row('Cây lúa', [null, null]),
        area('Diện tích gieo trồng', [100, 40]),
        row('Cây ngô', [null, null]),
        area('Diện tích gieo trồng', [80, 30]),
      ],
    ],
    [
      'on names that come again and again',
      [row('Dự án chuyển tiếp', [1, 2]), row('Dự án chuyển tiếp', [2, 3]), row('Dự án chuyển tiếp', [3, 4])],
    ],
    [
      'on a list that is repeated for something else',
      [
        row('Số hộ nghèo', [5, 4]),
        row('Số hộ cận nghèo', [9, 8]),
        row('Số hộ nghèo', [2, 1]),
        row('Số hộ cận nghèo', [3, 2]),
      ],
    ],
    [
      'in other units',
      [row('Doanh thu du lịch', [673, 190]), row('Doanh thu du lịch', [12, 3], { unit: '%' })],
    ],
    [
      'on sections with the same parts',
      [
        row('Khu vực nông nghiệp', [10, 3]),
        row('Chăn nuôi gia súc', [4, 1], { level: 2 }),
        row('Giá trị tăng thêm', [8, 2]),
        row('Khu vực nông nghiệp', [6, 2]),
        row('Chăn nuôi gia súc', [3, 1.5], { level: 2 }),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(at(rows)).toEqual([]);
  });
});
