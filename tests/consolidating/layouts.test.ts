import type { CellValue } from '../../src/grid/workbook';
import { consolidate, type Source } from '../../src/consolidating/consolidate';
import { parseArea } from '../../src/grid/address';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';
import { period } from '../support/tables';
import { named, states } from './sources';

type Line = readonly CellValue[];

function sheetOf(name: string, lines: readonly Line[], merges: readonly string[] = []): DraftSheet {
  const draft = new DraftSheet(name);
  lines.forEach((line, row) => line.forEach((value, column) => draft.put(row + 1, column + 1, value)));
  for (const merge of merges) {
    const area = parseArea(merge);
    if (area) draft.merge(area.top, area.left, area.bottom, area.right);
  }
  return draft;
}

function ward(file: string, ...sheets: readonly DraftSheet[]): Source {
  const workbook = workbookOf(
    file,
    sheets.map((sheet) => sheet.build()),
  );
  return { file, readings: readTables(workbook).filter(({ tables }) => tables.length > 0) };
}

/** The same indicators as eight wards keep them. */
const WARDS: readonly Source[] = [
  ward(
    'Vĩnh Trại.xlsx',
    sheetOf('Biểu 01', [
      ['UBND PHƯỜNG VĨNH TRẠI'],
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KT-XH QUÝ I NĂM 2024'],
      [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2024', 'TH quý I/2024', 'Cùng kỳ 2023', 'So với KH (%)', 'Ghi chú'],
      ['A', 'KINH TẾ'],
      ['1', 'Tổng thu ngân sách nhà nước trên địa bàn', 'triệu đồng', 42000, 11250, 10800, 26.8],
      [null, 'Trong đó: Thu nội địa', 'triệu đồng', 40000, 10000, 9800, 25],
      ['2', 'Tổng chi ngân sách', 'triệu đồng', 30000, 7000, 6500, 23.3],
      ['3', 'Sản lượng lương thực có hạt', 'tấn', 850, '-', '-'],
      ['B', 'XÃ HỘI'],
      ['1', 'Tổng số hộ', 'hộ', 4200, 4210, 4150],
      ['2', 'Số hộ nghèo', 'hộ', 35, 38, 52],
      ['3', 'Tỷ lệ hộ nghèo', '%', 0.83, 0.9, 1.25],
      ['4', 'Giải quyết việc làm mới', 'người', 320, 85, 90],
    ]),
  ),
  ward(
    'Đông Kinh.xlsx',
    sheetOf('Sheet1', [
      ['BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU QUÝ I/2024'],
      [],
      ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch 2024', 'Thực hiện quý I', 'Cùng kỳ năm trước'],
      ['Tổng thu NSNN trên địa bàn', 'tỷ đồng', 51.2, 13.4, 12.9],
      ['Thu nội địa', 'tỷ đồng', 49, 12.8, 12.1],
      ['Tổng chi ngân sách', 'tỷ đồng', 33.5, 8.1, 7.7],
      ['Sản lượng lương thực có hạt', 'tấn', 420, 0, 0],
      ['Tổng số hộ', 'hộ', 5300, 5312, 5240],
      ['Số hộ nghèo', 'hộ', 28, 30, 41],
      ['TL hộ nghèo', '%', 0.53, 0.56, 0.78],
      ['Giải quyết việc làm mới', 'lao động', 400, 110, 98],
    ]),
  ),
  ward(
    'Mai Pha.xlsx',
    sheetOf(
      'Quý I',
      [
        ['KẾT QUẢ THỰC HIỆN NHIỆM VỤ KT-XH QUÝ I/2024'],
        [],
        ['TT', 'Nội dung', 'ĐVT', 'Năm 2024', null, 'Cùng kỳ', 'So sánh (%)', null],
        [null, null, null, 'Kế hoạch', 'Ước TH quý I', null, 'KH', 'CK'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7=5/4)', '(8=5/6)'],
        ['I', 'Lĩnh vực kinh tế'],
        [1, 'Tổng thu ngân sách nhà nước', 'Tr.đồng', 18500, 4620, 4300, 24.97, 107.4],
        ['-', 'Thu nội địa', 'Tr.đồng', 18000, 4500, 4200, 25, 107.1],
        [2, 'Chi ngân sách', 'Tr.đồng', 16000, 4100, 3900, 25.6, 105.1],
        [3, 'Sản lượng lương thực có hạt', 'Tấn', 2150],
        ['II', 'Lĩnh vực văn hóa - xã hội'],
        [1, 'Tổng số hộ', 'Hộ', 1800, 1805, 1790],
        [2, 'Hộ nghèo', 'Hộ', 62, 66, 80],
        [3, 'Tỷ lệ hộ nghèo', '%', 3.44, 3.66, 4.47],
        [4, 'GQVL mới', 'Người', 150, 35, 30],
      ],
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:H3'],
    ),
  ),
  ward(
    'Quảng Lạc.xlsx',
    sheetOf('Kinh tế', [
      ['BIỂU CHỈ TIÊU KINH TẾ QUÝ I NĂM 2024'],
      ['Đơn vị: triệu đồng'],
      ['STT', 'Chỉ tiêu', 'KH 2024', 'TH quý I/2024', 'CK 2023'],
      [1, 'Tổng thu NSNN trên địa bàn', 9000, 2100, 1950],
      [null, 'Trong đó: Thu nội địa', 8800, 2050, 1900],
      [2, 'Tổng chi ngân sách', 8500, 2000, 1900],
    ]),
    sheetOf('Xã hội', [
      ['BIỂU CHỈ TIÊU XÃ HỘI QUÝ I NĂM 2024'],
      [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', 'TH quý I/2024', 'CK 2023'],
      [1, 'Tổng số hộ', 'hộ', 1500, 1502, 1495],
      [2, 'Số hộ nghèo', 'hộ', 80, 84, 101],
      [3, 'Tỷ lệ hộ nghèo', '%', 5.33, 5.59, 6.76],
      [4, 'Giải quyết việc làm mới', 'người', 90, 20, 18],
    ]),
  ),
  ward(
    'Hoang Dong.xlsx',
    sheetOf('Bieu 1', [
      ['TINH HINH THUC HIEN CHI TIEU QUY I NAM 2024'],
      [],
      ['STT', 'Chi tieu', 'DVT', 'Ke hoach nam 2024', 'Thuc hien quy I/2024', 'Cung ky 2023'],
      ['1', 'Tong thu ngan sach nha nuoc tren dia ban', 'trieu dong', 15000, 3900, 3500],
      ['2', 'Tong chi ngan sach', 'trieu dong', 14000, 3300, 3100],
      ['3', 'San luong luong thuc co hat', 'tan', 1800, '...', '...'],
      ['4', 'Tong so ho', 'ho', 2100, 2111, 2090],
      ['5', 'So ho ngheo', 'ho', 71, 75, 88],
      ['6', 'Ty le ho ngheo', '%', 3.38, 3.55, 4.21],
    ]),
  ),
  ward(
    'Tam Thanh.xlsx',
    sheetOf('Export', [
      ['Đơn vị: Phường Tam Thanh'],
      ['Kỳ báo cáo: Quý I/2024'],
      ['Ngày xuất: 02/04/2024'],
      [],
      ['ID', 'Tên chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Ước', 'Đơn vị'],
      [101, 'Tổng thu ngân sách nhà nước trên địa bàn', 38000, 9800, 0, 'triệu đồng'],
      [102, 'Thu nội địa', 36000, 9500, 0, 'triệu đồng'],
      [103, 'Tổng chi ngân sách', 28000, 6900, 0, 'triệu đồng'],
      [104, 'Số hộ nghèo', 31, 33, 0, 'hộ'],
      [105, 'Tổng số hộ', 3900, 3922, 0, 'hộ'],
      [106, 'Tỷ lệ hộ nghèo', 0.79, 0.84, 0, '%'],
      [107, 'Giải quyết việc làm mới', 280, 70, 0, 'người'],
    ]),
  ),
  ward(
    'Bình Gia.xlsx',
    sheetOf('6 tháng', [
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2024'],
      [],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2024', 'TH 6 tháng', 'Cùng kỳ 2023'],
      [1, 'Tổng thu ngân sách nhà nước trên địa bàn', 'triệu đồng', 12000, 6100, 5800],
      [2, 'Số hộ nghèo', 'hộ', 90, 95, 120],
      [3, 'Tổng số hộ', 'hộ', 1900, 1910, 1895],
      [4, 'Tỷ lệ hộ nghèo', '%', 4.74, 4.97, 6.33],
    ]),
  ),
  ward(
    'Chi Lăng.xlsx',
    sheetOf(
      'Thu NS',
      [
        ['THU NGÂN SÁCH QUÝ I NĂM 2024'],
        [],
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Dự toán 2024', null, 'TH quý I', 'Cùng kỳ', 'So sánh (%)', null],
        [null, null, null, 'Tỉnh giao', 'TP phấn đấu', null, null, 'DT tỉnh', 'DT TP'],
        [1, 'Tổng thu NSNN trên địa bàn', 'triệu đồng', 47000, 50000, 12100, 11900, 25.7, 24.2],
        ['-', 'Thu nội địa', 'triệu đồng', 45000, 48000, 11800, 11500, 26.2, 24.6],
      ],
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4', 'H3:I3'],
    ),
  ),
];

describe('eight wards, each with its own layout', () => {
  const result = consolidate(WARDS, period('2024-Q1'));

  it('finds every indicator once', () => {
    expect(result.indicators.map(({ name, level, rows }) => [name, level, rows.length])).toEqual([
      ['Lĩnh vực kinh tế', 1, 0],
      ['Tổng thu ngân sách nhà nước trên địa bàn', 2, 8],
      ['Thu nội địa', 3, 6],
      ['Tổng chi ngân sách', 2, 6],
      ['Sản lượng lương thực có hạt', 2, 4],
      ['Lĩnh vực văn hóa - xã hội', 1, 0],
      ['Tổng số hộ', 2, 7],
      ['Số hộ nghèo', 2, 7],
      ['Tỷ lệ hộ nghèo', 2, 7],
      ['Giải quyết việc làm mới', 2, 5],
    ]);
    expect(result.doubtful).toEqual([]);
  });

  it('adds up in one unit what is of the quarter', () => {
    const revenue = named(result, 'Tổng thu ngân sách nhà nước trên địa bàn');
    expect(revenue.unit).toBe('triệu đồng');
    expect(revenue.totals).toEqual({
      plan: 42000 + 51200 + 18500 + 9000 + 15000 + 38000 + 12000 + 47000,
      result: 11250 + 13400 + 4620 + 2100 + 3900 + 9800 + 12100,
      samePeriod: 10800 + 12900 + 4300 + 1950 + 3500 + 11900,
    });
    expect(named(result, 'Giải quyết việc làm mới').totals.result).toBe(85 + 110 + 35 + 20 + 70);
  });

  it('works the poverty rate out from the households of the same wards', () => {
    const [poor, all] = [38 + 30 + 66 + 84 + 75 + 33, 4210 + 5312 + 1805 + 1502 + 2111 + 3922];
    expect(named(result, 'Tỷ lệ hộ nghèo').totals.result).toBeCloseTo((100 * poor) / all, 12);
  });

  it('tells a dash, dots, a blank, a zero and a missing row apart', () => {
    expect(states(result, named(result, 'Sản lượng lương thực có hạt'))).toMatchObject({
      'Vĩnh Trại.xlsx': 'dash',
      'Đông Kinh.xlsx': 'counted',
      'Mai Pha.xlsx': 'blank',
      'Hoang Dong.xlsx': 'dots',
      'Tam Thanh.xlsx': 'absent',
    });
  });

  it('says what is of another time and which of two plans was taken', () => {
    expect(result.notices.map(({ kind, source }) => [kind, WARDS[source]?.file])).toEqual([
      ['other-period', 'Bình Gia.xlsx'],
      ['other-period', 'Bình Gia.xlsx'],
      ['several-plans', 'Chi Lăng.xlsx'],
    ]);
  });
});
