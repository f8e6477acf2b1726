import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { addPage, bodyRow, header, title } from './sheet';

type Line = [
  ordinal: string | number | null,
  name: string,
  unit: string | null,
  province: CellValue,
  city: CellValue,
  toDate: CellValue,
  estimate: CellValue,
  lastYear: CellValue,
  /** Percentages as typed; null lets the sheet compute them. */
  typed?: [CellValue, CellValue, CellValue] | undefined,
  note?: string,
];

const X = '-';

/**
 * The figures of a city's first quarter. Mistakes, as they happen: thu ngoài quốc doanh typed 27,0% where its cells
 * give 26,2%; lệ phí trước bạ in triệu instead of tỷ; khách du lịch stored as text; chi thường xuyên without a result.
 */
const LINES: readonly Line[] = [
  ['I', 'THU NGÂN SÁCH', null, null, null, null, null, null],
  [1, 'Tổng thu NSNN trên địa bàn', 'Tỷ đồng', 402.1, 424.8, 96.3, 113, 108.8],
  ['-', 'Thu nội địa', 'Tỷ đồng', 352.1, 374.8, 85.1, 100.4, 97.2],
  [null, 'Trong đó: + Thu từ khu vực ngoài quốc doanh', 'Tỷ đồng', 122, 128, 27.5, 32, 30.6, [27, 25, 104.6]],
  [null, '+ Lệ phí trước bạ', 'Tỷ đồng', 62, 65, 13.1, 15800, 14.2],
  [null, '+ Tiền sử dụng đất', 'Tỷ đồng', 70, 84, 8.2, 9.1, 15.4, undefined, 'Chưa tổ chức đấu giá đất'],
  ['-', 'Thu từ hoạt động xuất nhập khẩu', 'Tỷ đồng', 50, 50, 11.2, 12.6, 11.6],
  [2, 'Tổng chi ngân sách thành phố', 'Tỷ đồng', 628.4, 651.7, 131.6, 154.9, 149.2],
  ['-', 'Chi đầu tư phát triển', 'Tỷ đồng', 163.6, 186.9, 14.2, 19.3, 24.1],
  ['-', 'Chi thường xuyên', 'Tỷ đồng', 464.8, 464.8, null, null, 125.1],
  ['II', 'KINH TẾ', null, null, null, null, null, null],
  [1, 'Tổng mức bán lẻ hàng hóa', 'Tỷ đồng', null, 5837, 1295, 1510, 1342],
  [2, 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', null, 1173.7, 251, 292.6, 270.4],
  [3, 'Lượng khách du lịch', 'Nghìn lượt', null, '1.598', 455, 512, 402.5],
  [4, 'Doanh thu du lịch', 'Tỷ đồng', null, 673, 168.4, 190.2, 151],
  [5, 'Trồng rừng mới', 'Ha', 50, 50, 12, 14.5, 11],
  [6, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 2, 2, 1, 1, 1],
  ['III', 'VĂN HÓA - XÃ HỘI', null, null, null, null, null, null],
  [1, 'Tỷ lệ người dân tham gia BHYT', '%', 92, 93, 91.1, 91.4, 90.2],
  [2, 'Tỷ lệ hộ nghèo', '%', 0.15, 0.12, 0.14, 0.14, 0.17],
  [3, 'Giải quyết việc làm mới', 'Người', 1200, 1250, 205, 246, 221],
  [4, 'Tỷ lệ lao động qua đào tạo', '%', 77, 77.5, 75.9, 76, 75.2],
  [5, 'Số vụ tai nạn giao thông', 'Vụ', '≤ 24', '≤ 22', 5, 6, 7],
  [6, 'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý', '%', '≥ 95', '≥ 96', 95.4, 95.5, 95.1],
];

const RATIO = '0.0';
const MONEY = '#,##0.0';
const COUNT = '#,##0';

/** Layout L3: a quarter against two budgets, with the same period of last year. */
export function firstQuarter(): Workbook {
  const workbook = new Workbook();
  const sheet = addPage(workbook, {
    name: 'Biểu 01',
    widths: [6, 44, 11, 11, 11, 12, 12, 12, 10, 10, 10, 24],
    orientation: 'landscape',
  });
  title(sheet, 'A1:D1', 'ỦY BAN NHÂN DÂN THÀNH PHỐ', { bold: true });
  title(sheet, 'G1:L1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true });
  title(sheet, 'A2:D2', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', { bold: true });
  title(sheet, 'G2:L2', 'Độc lập - Tự do - Hạnh phúc', { bold: true });
  title(sheet, 'A4:L4', 'BIỂU 01: TÌNH HÌNH THỰC HIỆN MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI QUÝ I NĂM 2024', {
    bold: true,
    size: 13,
  });
  title(sheet, 'A5:L5', '(Kèm theo Báo cáo số 125/BC-UBND ngày 20/3/2024 của UBND thành phố)', {
    italic: true,
  });

  header(sheet, 'A7:A8', 'STT');
  header(sheet, 'B7:B8', 'Chỉ tiêu');
  header(sheet, 'C7:C8', 'ĐVT');
  header(sheet, 'D7:E7', 'Dự toán năm 2024');
  header(sheet, 'D8', 'Tỉnh giao');
  header(sheet, 'E8', 'TP phấn đấu');
  header(sheet, 'F7:F8', 'TH đến 15/3/2024');
  header(sheet, 'G7:G8', 'Ước TH quý I/2024');
  header(sheet, 'H7:H8', 'TH cùng kỳ năm 2023');
  header(sheet, 'I7:K7', 'So sánh (%)');
  header(sheet, 'I8', 'DT tỉnh giao');
  header(sheet, 'J8', 'DT TP phấn đấu');
  header(sheet, 'K8', 'Cùng kỳ');
  header(sheet, 'L7:L8', 'Ghi chú');
  sheet.getRow(8).height = 32;
  const index = [
    '(1)',
    '(2)',
    '(3)',
    '(4)',
    '(5)',
    '(6)',
    '(7)',
    '(8)',
    '(9=7/4)',
    '(10=7/5)',
    '(11=7/8)',
    '(12)',
  ];
  bodyRow(sheet, 9, index, { italic: true, left: [] });

  LINES.forEach((line, offset) => {
    const row = 10 + offset;
    const [ordinal, name, unit, province, city, toDate, estimate, lastYear, typed, note] = line;
    const ratio = (base: string, value: CellValue): CellValue =>
      typeof value === 'number' && typeof estimate === 'number'
        ? { formula: `G${row}/${base}${row}*100`, result: (estimate / value) * 100 }
        : value === null || estimate === null
          ? null
          : X;
    const ratios = typed ?? [ratio('D', province), ratio('E', city), ratio('H', lastYear)];
    const count = unit === 'Người' || unit === 'Xã' || unit === 'Vụ';
    const format = count ? COUNT : unit === '%' ? 'General' : MONEY;
    bodyRow(
      sheet,
      row,
      [ordinal, name, unit, province, city, toDate, estimate, lastYear, ...ratios, note ?? null],
      {
        bold: unit === null || (typeof ordinal === 'number' && name.startsWith('Tổng')),
        left: [2, 12],
        formats: { 4: format, 5: format, 6: format, 7: format, 8: format, 9: RATIO, 10: RATIO, 11: RATIO },
      },
    );
  });
  const last = 9 + LINES.length;
  title(sheet, `H${last + 2}:L${last + 2}`, 'Ngày 20 tháng 3 năm 2024', { italic: true });
  title(sheet, `A${last + 3}:C${last + 3}`, 'NGƯỜI LẬP BIỂU', { bold: true });
  title(sheet, `H${last + 3}:L${last + 3}`, 'TRƯỞNG PHÒNG', { bold: true });

  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 9 }];
  sheet.pageSetup.printArea = `A1:L${last + 3}`;
  sheet.pageSetup.printTitlesRow = '7:9';
  return workbook;
}
