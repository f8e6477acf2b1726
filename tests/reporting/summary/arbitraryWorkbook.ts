import fc from 'fast-check';
import { Workbook as ExcelWorkbook, type CellValue } from 'exceljs';

/** Names and units as they stand in such sheets; some look like formulas, or hold signs of searches. */
const INDICATORS: readonly (readonly [name: string, unit: string])[] = [
  ['Tổng thu NSNN trên địa bàn', 'Tỷ đồng'],
  ['Giải ngân vốn đầu tư công', 'Triệu đồng'],
  ['Lượng khách du lịch', 'Nghìn lượt'],
  ['Tỷ lệ hộ nghèo', '%'],
  ['Tỷ lệ người dân tham gia BHYT', '%'],
  ['Số vụ tai nạn giao thông', 'Vụ'],
  ['Thu nhập bình quân đầu người', 'Triệu đồng'],
  ['=SUM(D1:D9) số thu "khác"', 'Tỷ đồng'],
  ["+ Thu tiền sử dụng đất (dự án 'A' * ?)", 'Tỷ đồng'],
  ['@Giải quyết việc làm mới', 'Người'],
];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((whole) => whole / 10) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, '-', '…', 'x', 0) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('12,5', '1.598', '7/8', '=1+1', '+5', 'Đạt') },
);
const target = fc.oneof(
  { weight: 4, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('≥ 95', '9-10', '> 70', 'khoảng 60', '≤ 24') },
);

const rowArbitrary = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  plan: target,
  city: target,
  result: figure,
  last: figure,
  note: fc.constantFrom('', '=HYPERLINK("x")', 'Chưa tổ chức đấu giá'),
});

/** What a workbook is to hold: sheets with quotes in their names, groups, one or two plans, notes. */
export const workbookArbitrary = fc.record({
  sheets: fc.array(
    fc.record({
      name: fc.constantFrom("Biểu 'A' & B", 'Biểu 01', "Thu 'NS' quý", 'Tổng hợp quý I-2024'),
      groups: fc.array(fc.array(rowArbitrary, { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  twoPlans: fc.boolean(),
  grouped: fc.boolean(),
  lastYear: fc.boolean(),
});

export type WorkbookSpec = typeof workbookArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** The workbook as a file. */
export async function workbookOf(spec: WorkbookSpec): Promise<Uint8Array> {
  const workbook = new ExcelWorkbook();
  const names = new Set<string>();
  for (const { name, groups } of spec.sheets) {
    if (names.has(name)) continue;
    names.add(name);
    const sheet = workbook.addWorksheet(name);
    sheet.getCell('A1').value = 'BIỂU THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2024';
    const plans = spec.twoPlans ? ['Dự toán tỉnh giao', 'Dự toán TP giao'] : ['Kế hoạch năm 2024'];
    const headers = ['STT', 'Chỉ tiêu', 'ĐVT', ...plans, 'TH quý I/2024'];
    sheet.getRow(3).values = [...headers, ...(spec.lastYear ? ['Cùng kỳ năm trước'] : []), 'Ghi chú'];
    let row = 4;
    groups.forEach((rows, group) => {
      if (spec.grouped) sheet.getRow(row++).values = ['I'.repeat(group + 1), `LĨNH VỰC ${group + 1}`];
      rows.forEach(({ indicator: [name, unit], plan, city, result, last, note }, index) => {
        const values = [index + 1, name, unit, plan, ...(spec.twoPlans ? [city] : []), result];
        sheet.getRow(row).values = [...values, ...(spec.lastYear ? [last] : []), note || null];
        for (let column = 4; column <= 7; column++) sheet.getCell(row, column).numFmt = '#,##0.0';
        row++;
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
