import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { addPage, bodyRow, header, title } from './sheet';

type Line = [
  ordinal: string | number | null,
  name: string,
  unit: string | null,
  lastYear: CellValue,
  plan: CellValue,
  samePeriod: CellValue,
  sixMonths: CellValue,
  wholeYear: CellValue,
  note?: string,
];

/** The figures of a city's first six months, with what is expected of the year. Nothing is wrong with them. */
const LINES: readonly Line[] = [
  ['I', 'THU, CHI NGÂN SÁCH', null, null, null, null, null, null],
  [1, 'Tổng thu NSNN trên địa bàn', 'Tỷ đồng', 438.6, 424.8, 214.3, 221.4, 431],
  ['-', 'Thu nội địa', 'Tỷ đồng', 386.2, 374.8, 190.5, 195.2, 379.6],
  [null, 'Trong đó: + Thu từ khu vực ngoài quốc doanh', 'Tỷ đồng', 125.4, 128, 61.8, 63.9, 128.5],
  [null, '+ Lệ phí trước bạ', 'Tỷ đồng', 63.2, 65, 30.1, 31.4, 64],
  [null, '+ Tiền sử dụng đất', 'Tỷ đồng', 82.5, 84, 36.2, 24.6, 70, 'Mới tổ chức được 01/03 phiên đấu giá'],
  ['-', 'Thu từ hoạt động xuất nhập khẩu', 'Tỷ đồng', 52.4, 50, 23.8, 26.2, 51.4],
  [2, 'Tổng chi ngân sách thành phố', 'Tỷ đồng', 640.2, 651.7, 298.4, 301.9, 645],
  ['-', 'Chi đầu tư phát triển', 'Tỷ đồng', 178.9, 186.9, 68.3, 61.5, 172.4, 'Vướng giải phóng mặt bằng'],
  ['-', 'Chi thường xuyên', 'Tỷ đồng', 461.3, 464.8, 230.1, 240.4, 472.6],
  ['II', 'KINH TẾ', null, null, null, null, null, null],
  [1, 'Tổng mức bán lẻ hàng hóa', 'Tỷ đồng', 5490, 5837, 2655, 2968, 5850],
  [2, 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', 1104.5, 1173.7, 538.2, 579.6, 1176],
  [3, 'Lượng khách du lịch', 'Nghìn lượt', 1482, 1598, 702.5, 861.3, 1650],
  [4, 'Doanh thu du lịch', 'Tỷ đồng', 612.4, 673, 281.5, 338.2, 690.5],
  [5, 'Trồng rừng mới', 'Ha', 52.3, 50, 31, 22.4, 50.5],
  [6, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 2, 2, 1, 1, 2],
  ['III', 'VĂN HÓA - XÃ HỘI', null, null, null, null, null, null],
  [1, 'Tỷ lệ người dân tham gia BHYT', '%', 92.1, 93, 91, 92.2, 93.1],
  [2, 'Tỷ lệ hộ nghèo', '%', 0.15, 0.12, 0.16, 0.13, 0.12],
  [3, 'Giải quyết việc làm mới', 'Người', 1218, 1250, 598, 552, 1250],
  [4, 'Tỷ lệ lao động qua đào tạo', '%', 76.4, 77.5, 75.8, 76.6, 77.5],
  [5, 'Số vụ tai nạn giao thông', 'Vụ', 21, '≤ 22', 11, 10, 21],
  [6, 'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý', '%', 95.2, '≥ 96', 95.1, 95.6, 96.1],
];

const COUNTS: readonly (string | null)[] = ['Người', 'Xã', 'Vụ'];

/** Layout L4: six months and the year against the plan, last year and the same period, in three header rows. */
export function sixMonths(): Workbook {
  const workbook = new Workbook();
  const sheet = addPage(workbook, {
    name: 'Biểu 01',
    widths: [6, 44, 11, 11, 11, 12, 12, 12, 9, 9, 9, 9, 26],
    orientation: 'landscape',
  });
  title(sheet, 'A1:D1', 'ỦY BAN NHÂN DÂN THÀNH PHỐ', { bold: true });
  title(sheet, 'H1:M1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true });
  title(sheet, 'A2:D2', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', { bold: true });
  title(sheet, 'H2:M2', 'Độc lập - Tự do - Hạnh phúc', { bold: true });
  title(
    sheet,
    'A4:M4',
    'BIỂU 01: TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM VÀ ƯỚC THỰC HIỆN CẢ NĂM 2024',
    { bold: true, size: 13 },
  );
  header(sheet, 'A6:A8', 'STT');
  header(sheet, 'B6:B8', 'Chỉ tiêu');
  header(sheet, 'C6:C8', 'ĐVT');
  header(sheet, 'D6:D8', 'TH năm 2023');
  header(sheet, 'E6:E8', 'KH năm 2024');
  header(sheet, 'F6:F8', 'TH 6 tháng đầu năm 2023');
  header(sheet, 'G6:G8', 'Ước TH 6 tháng đầu năm 2024');
  header(sheet, 'H6:H8', 'Ước TH cả năm 2024');
  header(sheet, 'I6:L6', 'So sánh (%)');
  header(sheet, 'I7:J7', 'Ước TH 6 tháng với');
  header(sheet, 'K7:L7', 'Ước TH cả năm với');
  header(sheet, 'I8', 'KH năm');
  header(sheet, 'J8', 'Cùng kỳ');
  header(sheet, 'K8', 'KH năm');
  header(sheet, 'L8', 'TH năm 2023');
  header(sheet, 'M6:M8', 'Ghi chú');
  sheet.getRow(8).height = 32;
  LINES.forEach(([ordinal, name, unit, lastYear, plan, samePeriod, half, year, note], offset) => {
    const row = 9 + offset;
    const ratio = (above: string, value: CellValue, below: string, base: CellValue): CellValue =>
      typeof value === 'number' && typeof base === 'number'
        ? { formula: `${above}${row}/${below}${row}*100`, result: (value / base) * 100 }
        : unit === null
          ? null
          : '-';
    const ratios = [
      ratio('G', half, 'E', plan),
      ratio('G', half, 'F', samePeriod),
      ratio('H', year, 'E', plan),
      ratio('H', year, 'D', lastYear),
    ];
    const format = COUNTS.includes(unit) ? '#,##0' : unit === '%' ? 'General' : '#,##0.0';
    bodyRow(
      sheet,
      row,
      [ordinal, name, unit, lastYear, plan, samePeriod, half, year, ...ratios, note ?? null],
      {
        bold: unit === null || (typeof ordinal === 'number' && name.startsWith('Tổng')),
        left: [2, 13],
        formats: {
          ...Object.fromEntries([4, 5, 6, 7, 8].map((column) => [column, format])),
          ...Object.fromEntries([9, 10, 11, 12].map((column) => [column, '0.0'])),
        },
      },
    );
  });
  const last = 8 + LINES.length;
  title(sheet, `H${last + 2}:M${last + 2}`, 'Ngày 20 tháng 6 năm 2024', { italic: true });
  title(sheet, `A${last + 3}:C${last + 3}`, 'NGƯỜI LẬP BIỂU', { bold: true });
  title(sheet, `H${last + 3}:M${last + 3}`, 'TRƯỞNG PHÒNG', { bold: true });
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 8 }];
  sheet.pageSetup.printArea = `A1:M${last + 3}`;
  sheet.pageSetup.printTitlesRow = '6:8';
  return workbook;
}
