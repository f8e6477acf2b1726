import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { addPage, bodyRow, header, title } from './sheet';

type Line = [ordinal: number | null, name: string, unit: string | null, target: CellValue];

/** 9 October 2024 as Excel keeps it: somebody typed 9-10 into a cell of General format. */
const NINE_TO_TEN = 45574;

/** A year's targets in the manner of an annual plan: groups in bold without a number, units broken over lines. */
const LINES: readonly Line[] = [
  [null, 'Các chỉ tiêu kinh tế', null, null],
  [1, 'Tổng giá trị sản xuất một số ngành kinh tế chủ yếu', 'Tỷ đồng', 12340.5],
  [null, 'Trong đó : + Nông, lâm nghiệp và thủy sản', 'Tỷ đồng', 168.5],
  [null, '+ Công nghiệp - xây dựng', 'Tỷ đồng', 5730],
  [null, '+ Dịch vụ', 'Tỷ đồng', 6442],
  [2, 'Thu nhập bình quân đầu người', 'Triệu\nđồng', 68],
  [null, 'Tương đương', 'USD', null],
  [3, 'Lượng khách du lịch', 'Nghìn\nlượt người', 1598],
  [null, 'Doanh thu du lịch', 'Tỷ đồng', 673],
  [4, 'Thu nội địa tăng', '%', NINE_TO_TEN],
  [5, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', '02'],
  [6, 'Trồng rừng mới', 'Ha', 50],
  [null, 'Các chỉ tiêu văn hóa - xã hội', null, null],
  [7, 'Số trường học đạt chuẩn quốc gia', 'Trường', 28],
  [8, 'Số bác sĩ/vạn dân', 'Bác sĩ', 16.5],
  [null, 'Tỷ lệ người dân tham gia bảo hiểm y tế', '%', 93],
  [9, 'Tỷ lệ lao động qua đào tạo', '%', '> 77'],
  [10, 'Tỷ lệ hộ nghèo', '%', 0.12],
  [11, 'Giảm tai nạn giao thông cả 3 tiêu chí', '%', '3% trở lên'],
  [null, 'Các chỉ tiêu môi trường', null, null],
  [12, 'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý', '%', '≥ 96'],
  [13, 'Tỷ lệ dân cư nông thôn sử dụng nước hợp vệ sinh', '%', 100],
  [14, 'Tỷ lệ che phủ rừng', '%', 'Khoảng 59'],
];

const PAGE_BREAK_AFTER = 12;

/** Layout L1: the targets of a year, one header row repeated where the page breaks. */
export function yearPlan(): Workbook {
  const workbook = new Workbook();
  const sheet = addPage(workbook, {
    name: 'Chỉ tiêu 2024',
    widths: [7, 58, 12, 18],
    orientation: 'portrait',
  });
  title(sheet, 'A1:D1', 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ', { bold: true });
  title(sheet, 'A2:D2', 'CÁC CHỈ TIÊU CHỦ YẾU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024', {
    bold: true,
    size: 13,
  });
  title(sheet, 'A3:D3', '(Kèm theo Nghị quyết số 45/NQ-HĐND ngày 15/12/2023 của HĐND thành phố)', {
    italic: true,
  });
  const headers = ['Số TT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu năm 2024'];
  const writeHeader = (row: number): void =>
    headers.forEach((text, index) => header(sheet, `${'ABCD'.charAt(index)}${row}`, text));
  writeHeader(5);
  let row = 6;
  LINES.forEach((line, index) => {
    if (index === PAGE_BREAK_AFTER) writeHeader(row++);
    const [ordinal, , unit, target] = line;
    const bold = ordinal === null && unit === null;
    bodyRow(sheet, row, line, {
      bold,
      left: [2],
      formats: { 4: target === NINE_TO_TEN ? 'd-mmm' : '#,##0.##' },
    });
    row++;
  });
  title(sheet, `A${row + 1}:D${row + 1}`, 'Ghi chú: Giá trị sản xuất tính theo giá so sánh 2010.', {
    italic: true,
  });
  sheet.pageSetup.printArea = `A1:D${row + 1}`;
  return workbook;
}
