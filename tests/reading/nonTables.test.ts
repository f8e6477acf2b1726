import fc from 'fast-check';
import type { CellValue, Workbook } from '../../src/grid/workbook';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

const WORDS = (
  'báo cáo kết quả thực hiện kế hoạch năm quý tháng chỉ tiêu dự toán giao tỉnh thành phố phường xã đơn vị nội dung ' +
  'công trình đường trường học sinh hộ dân khách du lịch thu chi ngân sách nhà nước tỷ lệ đạt tăng giảm cùng kỳ ước ' +
  'ghi chú ngày văn bản số trình phê duyệt họp cán bộ công chức vật tư thiết bị hợp đồng nghiệm thu thanh toán'
).split(' ');

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const amount = fc.oneof(
  fc.integer({ min: -1000, max: 9_000_000 }),
  fc.double({ min: 0, max: 5000, noNaN: true }),
);

/** Sentences one under another, now and then with a number beside them. */
const prose = fc.array(
  fc.tuple(text, fc.option(amount, { freq: 5 })).map(([words, value]): CellValue[] => [words, value]),
  { maxLength: 40 },
);

/** Numbers without any words, as under a chart. */
const numbers = fc.array(fc.array(amount as fc.Arbitrary<CellValue>, { minLength: 2, maxLength: 8 }), {
  maxLength: 30,
});

/** Categories and series of a chart. */
const chart = fc
  .tuple(
    fc.array(fc.constantFrom('Quý I', 'Quý II', 'Tháng 1', '2021', '2022', 'Loại A'), {
      minLength: 2,
      maxLength: 6,
    }),
    fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', '2020', 'Nhóm 1', 'Khác'),
        fc.array(amount, { minLength: 2, maxLength: 6 }),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([heads, rows]): CellValue[][] => [
    [null, ...heads],
    ...rows.map(([name, values]): CellValue[] => [name, ...values]),
  ]);

const HEADS: readonly (readonly string[])[] = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Ghi chú'],
  ['Ngày', 'Số CT', 'Diễn giải', 'Thu', 'Chi', 'Tồn'],
  ['STT', 'Tên hàng', 'ĐVT', 'Số lượng', 'Đơn giá', 'Thành tiền'],
  ['TT', 'Số hóa đơn', 'Ngày tháng', 'Nội dung', 'Tài khoản', 'Nợ', 'Có'],
  ['Thứ', 'Buổi', 'Nội dung', 'Địa điểm', 'Thành phần'],
  ['STT', 'Tên văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành'],
  ['Mã', 'Tên', 'Địa chỉ', 'Điện thoại', 'Email'],
  ['STT', 'Biển số xe', 'Lái xe', 'Số km', 'Ngày đi', 'Ngày về'],
];

/** Lists of other kinds under their headers, filled at random. */
const lists = fc
  .constantFrom(...HEADS)
  .chain((heads) =>
    fc
      .array(fc.tuple(...heads.map((head) => cellUnder(head))), { minLength: 1, maxLength: 25 })
      .map((rows): CellValue[][] => [[...heads], ...rows]),
  );

function cellUnder(head: string): fc.Arbitrary<CellValue> {
  if (/^(?:STT|TT)$/.test(head)) return fc.integer({ min: 1, max: 300 });
  if (/Ngày|Thu|Chi|Tồn|lượng|giá|tiền|km|Nợ|Có/.test(head)) return fc.oneof(amount, fc.constant(null));
  return text;
}

function sheetOf(rows: readonly (readonly CellValue[])[], top: number, left: number): Workbook {
  const draft = new DraftSheet('Sheet1');
  rows.forEach((row, at) => row.forEach((value, column) => draft.put(top + at, left + column, value)));
  return workbookOf('khac.xlsx', [draft.build()]);
}

test('a thousand sheets of other kinds hold no indicator table', () => {
  fc.assert(
    fc.property(
      fc.oneof(prose, numbers, chart, lists),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      (rows, top, left) => {
        expect(readTables(sheetOf(rows, top, left))[0]?.tables.map(({ area }) => area)).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
