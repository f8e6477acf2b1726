import { findBlocks } from '../../src/reading/blocks';
import type { HeaderPart, HeaderPath } from '../../src/reading/headerTree';
import { stripMarks } from '../../src/language/stripMarks';

/** Header paths of columns 1, 2, …; equal captions side by side are one merged cell. */
function headers(...columns: readonly string[]): ReadonlyMap<number, HeaderPath> {
  const parts = new Map<string, HeaderPart>();
  let before: readonly string[] = [];
  const paths = columns.map((column, at) => {
    const texts = column.split(' / ');
    const path = texts.map((text, level) => {
      const merged = level < texts.length - 1 && before[level] === text;
      const key = `${level}:${text}`;
      const part = merged ? parts.get(key) : undefined;
      const fresh = part ?? { text, key: stripMarks(text), row: level + 1, left: at + 1, right: at + 1 };
      parts.set(key, fresh);
      return fresh;
    });
    before = texts;
    return [at + 1, path] as const;
  });
  return new Map(paths);
}

const blocksOf = (...columns: readonly string[]): readonly (string | null)[] => [
  ...findBlocks(headers(...columns)).of.values(),
];

test('captions over the same columns again and again are blocks', () => {
  expect(
    blocksOf(
      'Chỉ tiêu',
      'Toàn thành phố / KH 2020',
      'Toàn thành phố / ƯTH 2020',
      'Xã Mai Pha / KH 2020',
      'Xã Mai Pha / ƯTH 2020',
    ),
  ).toEqual([null, null, null, 'Xã Mai Pha', 'Xã Mai Pha']);
});

test('facets named again under every measure are blocks', () => {
  const columns = [
    'Tên xã, phường',
    'Dự toán 2024 / Tổng số',
    'Dự toán 2024 / Tr.đó: thuế đất',
    'Thực hiện 6 tháng / Tổng số',
    'Thực hiện 6 tháng / Trong đó: Thuế đất',
    'So sánh (%) / TH/DT',
  ];
  const blocks = findBlocks(headers(...columns));
  expect([...blocks.of.values()]).toEqual([null, null, 'Tr.đó: thuế đất', null, 'Tr.đó: thuế đất', null]);
  expect(blocks.names).toEqual(['Tr.đó: thuế đất']);
  expect(blocks.peers).toEqual([
    [2, 3],
    [4, 5],
  ]);
});

test('a single commune beside the whole is a block', () => {
  expect(
    blocksOf('KH 2020', 'TH 2020', 'Xã Nam Bình / KH', 'Xã Nam Bình / TH', 'Xã Nam Bình / TH/KH (%)'),
  ).toEqual([null, null, 'Xã Nam Bình', 'Xã Nam Bình', 'Xã Nam Bình']);
});

test('facets without a whole are blocks, each of them', () => {
  expect(
    blocksOf(
      'Kế hoạch / Ngân sách trung ương',
      'Kế hoạch / Ngân sách địa phương',
      'Thực hiện / Ngân sách trung ương',
      'Thực hiện / Ngân sách địa phương',
    ),
  ).toEqual(['Ngân sách trung ương', 'Ngân sách địa phương', 'Ngân sách trung ương', 'Ngân sách địa phương']);
});

test.each([
  ['years', ['Kế hoạch / Năm 2023', 'Kế hoạch / Năm 2024', 'Thực hiện / Năm 2023', 'Thực hiện / Năm 2024']],
  [
    'authorities',
    ['Dự toán / Tỉnh giao', 'Dự toán / TP giao', 'So sánh (%) / Tỉnh giao', 'So sánh (%) / TP giao'],
  ],
  ['who sets or does something', ['KH 2020', 'Xã thực hiện / Quý I', 'Xã thực hiện / Quý II']],
  ['a commune that is the whole', ['Xã Nam Bình / KH', 'Xã Nam Bình / TH']],
  ['comparisons', ['Ước TH / Quý I', 'So sánh (%) / Kế hoạch', 'So sánh (%) / Cùng kỳ']],
  ['a facet of one measure', ['Kế hoạch / Tổng số', 'Kế hoạch / Thuế đất', 'Thực hiện', 'Ghi chú']],
])('%s are no blocks', (_, columns) => {
  expect(findBlocks(headers(...columns)).names).toEqual([]);
});

test('facets over measures worded differently are blocks, one without a comparison too', () => {
  const columns = [
    'Cây trồng',
    'Diện tích (ha) / KH vụ Xuân',
    'Diện tích (ha) / Thực hiện',
    'Diện tích (ha) / % so KH',
    'Năng suất (tạ/ha) / KH',
    'Năng suất (tạ/ha) / Ước TH',
    'Sản lượng (tấn) / KH',
    'Sản lượng (tấn) / Ước TH',
    'Sản lượng (tấn) / % so KH',
  ];
  const blocks = findBlocks(headers(...columns));
  expect(blocks.names).toEqual(['Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)']);
  expect(blocks.peers).toEqual([
    [2, 5, 7],
    [3, 6, 8],
    [4, 9],
  ]);
});

test('a volume of work is no neighbourhood', () => {
  expect(blocksOf('Kế hoạch vốn', 'Tổng mức đầu tư', 'Khối lượng thực hiện', 'Giải ngân')).toEqual([]);
  expect(blocksOf('Khối 3 / KH', 'Khối 3 / TH', 'Khối 4 / KH', 'Khối 4 / TH')).toEqual([
    'Khối 3',
    'Khối 3',
    'Khối 4',
    'Khối 4',
  ]);
});

test('a heading of the places themselves is no block', () => {
  expect(blocksOf('Xã, phường', 'Tổng số hộ', 'Kế hoạch giảm', 'Kết quả giảm')).toEqual([]);
  expect(
    blocksOf(
      'Xã - phường',
      'Xã Mai Pha / KH',
      'Xã Mai Pha / TH',
      'Xã Quảng Lạc / KH',
      'Xã Quảng Lạc / TH',
    )[0],
  ).toBe(null);
});
