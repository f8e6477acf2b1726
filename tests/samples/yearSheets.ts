import { Workbook } from 'exceljs';
import type { CellValue } from 'exceljs';
import { addPage, bodyRow, header, title } from './sheet';

/** Four running totals: a quarter, six months, nine months, the year. */
type Totals = readonly [number, number, number, number];

type Line = readonly [
  ordinal: string | number | null,
  name: string,
  unit: string | null,
  plan?: CellValue,
  results?: Totals,
  lastYear?: Totals,
  notes?: Readonly<Record<number, string>>,
];

/** A city's year as it went: three targets are missed in the end. */
const LINES: readonly Line[] = [
  ['I', 'THU, CHI NGÂN SÁCH', null],
  [
    1,
    'Tổng thu NSNN trên địa bàn',
    'Tỷ đồng',
    424.8,
    [113, 221.4, 329.7, 433.2],
    [108.8, 214.3, 322.5, 438.6],
  ],
  ['-', 'Thu nội địa', 'Tỷ đồng', 374.8, [100.4, 195.2, 290.6, 381.7], [97.2, 190.5, 286.9, 386.2]],
  [
    null,
    'Trong đó: + Tiền sử dụng đất',
    'Tỷ đồng',
    84,
    [9.1, 24.6, 45.3, 71.8],
    [15.4, 36.2, 58.7, 82.5],
    { 0: 'Chưa tổ chức đấu giá đất', 3: 'Hai khu đất đấu giá không thành' },
  ],
  ['-', 'Thu từ hoạt động xuất nhập khẩu', 'Tỷ đồng', 50, [12.6, 26.2, 39.1, 51.5], [11.6, 23.8, 35.6, 52.4]],
  [
    2,
    'Tổng chi ngân sách thành phố',
    'Tỷ đồng',
    651.7,
    [154.9, 301.9, 462.3, 652.4],
    [149.2, 298.4, 457.6, 640.2],
  ],
  ['-', 'Chi đầu tư phát triển', 'Tỷ đồng', 186.9, [19.3, 61.5, 112.8, 187.2], [24.1, 68.3, 118.2, 178.9]],
  ['-', 'Chi thường xuyên', 'Tỷ đồng', 464.8, [135.6, 240.4, 349.5, 465.2], [125.1, 230.1, 339.4, 461.3]],
  ['II', 'KINH TẾ', null],
  [1, 'Tổng mức bán lẻ hàng hóa', 'Tỷ đồng', 5837, [1510, 2968, 4432, 5905], [1342, 2655, 4021, 5490]],
  [
    2,
    'Giá trị sản xuất công nghiệp',
    'Tỷ đồng',
    1173.7,
    [292.6, 579.6, 871.4, 1176.2],
    [270.4, 538.2, 815.7, 1104.5],
  ],
  [3, 'Lượng khách du lịch', 'Nghìn lượt', 1598, [512, 861.3, 1295.4, 1671.2], [402.5, 702.5, 1102.8, 1482]],
  [4, 'Doanh thu du lịch', 'Tỷ đồng', 673, [190.2, 338.2, 512.9, 699.4], [151, 281.5, 440.6, 612.4]],
  [5, 'Trồng rừng mới', 'Ha', 50, [14.5, 22.4, 41.2, 50.6], [11, 31, 46.5, 52.3]],
  [6, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 2, [1, 1, 1, 2], [1, 1, 1, 2]],
  ['III', 'VĂN HÓA - XÃ HỘI', null],
  [1, 'Tỷ lệ người dân tham gia BHYT', '%', 93, [91.4, 92.2, 92.6, 93.2], [90.2, 91, 91.5, 92.1]],
  [2, 'Tỷ lệ hộ nghèo', '%', 0.12, [0.14, 0.13, 0.13, 0.12], [0.17, 0.16, 0.16, 0.15]],
  [
    3,
    'Giải quyết việc làm mới',
    'Người',
    1250,
    [246, 552, 861, 1204],
    [221, 598, 902, 1218],
    { 3: 'Ba doanh nghiệp may thu hẹp sản xuất' },
  ],
  [4, 'Tỷ lệ lao động qua đào tạo', '%', 77.5, [76, 76.6, 77.1, 77.6], [75.2, 75.8, 76.1, 76.4]],
  [5, 'Số vụ tai nạn giao thông', 'Vụ', '≤ 22', [6, 12, 17, 23], [7, 11, 16, 21]],
  [
    6,
    'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý',
    '%',
    '≥ 96',
    [95.5, 95.6, 95.9, 96.2],
    [95.1, 95.1, 95.2, 95.2],
  ],
];

interface Part {
  readonly sheet: string;
  readonly title: string;
  readonly result: string;
  readonly lastYear: string;
}

const PARTS: readonly Part[] = [
  { sheet: 'Quý I', title: 'QUÝ I NĂM 2024', result: 'TH quý I/2024', lastYear: 'TH quý I/2023' },
  {
    sheet: '6 tháng',
    title: '6 THÁNG ĐẦU NĂM 2024',
    result: 'TH 6 tháng đầu năm 2024',
    lastYear: 'TH 6 tháng đầu năm 2023',
  },
  {
    sheet: '9 tháng',
    title: '9 THÁNG NĂM 2024',
    result: 'TH 9 tháng năm 2024',
    lastYear: 'TH 9 tháng năm 2023',
  },
  { sheet: 'Cả năm', title: 'NĂM 2024', result: 'TH năm 2024', lastYear: 'TH năm 2023' },
];

const COUNTS: readonly (string | null)[] = ['Người', 'Xã', 'Vụ'];

function addPart(workbook: Workbook, part: Part, index: number): void {
  const sheet = addPage(workbook, {
    name: part.sheet,
    widths: [6, 46, 12, 12, 13, 13, 11, 11, 30],
    orientation: 'landscape',
  });
  title(sheet, 'A1:C1', 'ỦY BAN NHÂN DÂN THÀNH PHỐ', { bold: true });
  title(sheet, 'A2:C2', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', { bold: true });
  title(sheet, 'A4:I4', `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI ${part.title}`, {
    bold: true,
    size: 13,
  });
  header(sheet, 'A6:A7', 'STT');
  header(sheet, 'B6:B7', 'Chỉ tiêu');
  header(sheet, 'C6:C7', 'Đơn vị tính');
  header(sheet, 'D6:D7', 'Kế hoạch năm 2024');
  header(sheet, 'E6:E7', part.result);
  header(sheet, 'F6:F7', part.lastYear);
  header(sheet, 'G6:H6', 'So sánh (%)');
  header(sheet, 'G7', 'Kế hoạch');
  header(sheet, 'H7', 'Cùng kỳ');
  header(sheet, 'I6:I7', 'Ghi chú');
  LINES.forEach(([ordinal, name, unit, plan = null, results, lastYear, notes], offset) => {
    const row = 8 + offset;
    const [result, before] = [results?.[index] ?? null, lastYear?.[index] ?? null];
    const ratio = (base: CellValue, column: string): CellValue =>
      typeof result === 'number' && typeof base === 'number'
        ? { formula: `E${row}/${column}${row}*100`, result: (result / base) * 100 }
        : unit === null
          ? null
          : '-';
    const format = COUNTS.includes(unit) ? '#,##0' : unit === '%' ? 'General' : '#,##0.0';
    const values = [ordinal, name, unit, plan, result, before, ratio(plan, 'D'), ratio(before, 'F')];
    bodyRow(sheet, row, [...values, notes?.[index] ?? null], {
      bold: unit === null || (typeof ordinal === 'number' && name.startsWith('Tổng')),
      left: [2, 9],
      formats: { 4: format, 5: format, 6: format, 7: '0.0', 8: '0.0' },
    });
  });
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: 7 }];
  sheet.pageSetup.printArea = `A1:I${7 + LINES.length}`;
  sheet.pageSetup.printTitlesRow = '6:7';
}

/** A sheet for each reporting time of a year, all of one form. */
export function yearSheets(): Workbook {
  const workbook = new Workbook();
  PARTS.forEach((part, index) => addPart(workbook, part, index));
  return workbook;
}
