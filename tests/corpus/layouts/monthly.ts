import { CITY } from '../content/city';
import { ALLOTMENT, BUDGET, INVESTMENT, TRADE } from '../content/budget';
import { EXPORTED, PRODUCTS } from '../content/production';
import { NAME, NOTE, ORDINAL, UNIT, signatures, specimen } from '../specimen';
import type { Page } from '../specimen';
import type { Specimen } from '../truth';
import type { Head } from '../writeTable';

const month = (number: number, year: number): Page => {
  const notation = (value: number): string =>
    value === 0 ? `${year - 1}-M12` : `${year}-M${String(value).padStart(2, '0')}`;
  const running = number === 6 ? `${year}-H1` : `${year}-${number}M`;
  return {
    sheet: `T${number}`,
    period: notation(number),
    above: (draft) => {
      draft.line(1, 1, 11, `SẢN LƯỢNG SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG ${number} NĂM ${year}`, {
        bold: true,
      });
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Sản phẩm', role: 'name' },
      UNIT,
      { text: `KH năm ${year}`, role: 'plan', id: 'p', period: `${year}` },
      {
        text: 'Thực hiện',
        under: [
          { text: 'Tháng trước', role: 'previous', id: 'before', period: notation(number - 1) },
          { text: 'Trong tháng', role: 'actual', id: 'now', period: notation(number) },
          { text: 'Luỹ kế', role: 'actual', id: 'sum', period: running },
        ],
      },
      {
        text: 'So sánh',
        under: [
          { text: 'So KH năm (%)', ratio: ['sum', 'p'], of: 'plan' },
          { text: 'So CK', role: 'ratio', id: 'ck', of: 'same-period', form: 'factor' },
        ],
      },
      { text: 'KH tháng sau', role: 'plan', id: 'next', period: notation(number + 1) },
    ],
    lines: PRODUCTS.map((line, at) => ({ ...line, cells: { ck: 1.05 + at / 100 } })),
    style: { top: 3, left: 1 },
  };
};

/** L7: one sheet a month, all alike. */
export const MONTHS: readonly Specimen[] = [
  specimen('L7', 'L7-T1-T4', 71, month(2, 2022), month(3, 2022), month(4, 2022), month(6, 2022)),
  specimen('L7', 'L7-trong-thang', 72, {
    sheet: 'Tháng 8',
    period: '2023-M08',
    above: (draft) => {
      draft.put(1, 1, 'PHÒNG KINH TẾ');
      draft.line(2, 1, 9, 'Báo cáo tình hình thực hiện kế hoạch sản xuất tháng 8/2023', { bold: true });
    },
    heads: [
      ORDINAL,
      { text: 'Tên sản phẩm', role: 'name' },
      { text: 'Đơn vị', role: 'unit' },
      { text: 'Kế hoạch năm', role: 'plan', id: 'p', period: '2023' },
      { text: 'TH tháng 7', role: 'previous', id: 'before', period: '2023-M07' },
      { text: 'ƯTH tháng 8', role: 'estimate', id: 'now', period: '2023-M08' },
      { text: 'Cộng dồn 8 tháng', role: 'actual', id: 'sum', period: '2023-8M' },
      { text: '% so KH', ratio: ['sum', 'p'], of: 'plan' },
      { text: '% so tháng trước', ratio: ['now', 'before'], of: 'previous' },
    ],
    lines: PRODUCTS,
    style: { top: 5, left: 1, textual: 'vi' },
  }),
];

/** L8: trade of a month. */
export const TRADES: readonly Specimen[] = [
  specimen('L8', 'L8-ban-le', 81, {
    sheet: 'Ban le',
    period: '2023-M05',
    above: (draft) => draft.line(1, 1, 8, 'TỔNG MỨC BÁN LẺ HÀNG HÓA THÁNG 5 NĂM 2023', { bold: true }),
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'Cùng kỳ năm trước', role: 'same-period', id: 'same', period: '2022-M05' },
      { text: 'TH tháng trước', role: 'previous', id: 'before', period: '2023-M04' },
      { text: 'TH tháng 5', role: 'actual', id: 'now', period: '2023-M05' },
      { text: 'So với tháng trước (%)', ratio: ['now', 'before'], of: 'previous' },
      { text: 'So với cùng kỳ (%)', ratio: ['now', 'same'], of: 'same-period' },
    ],
    lines: TRADE,
    style: { top: 3, left: 1 },
  }),
  specimen('L8', 'L8-xuat-khau', 82, {
    sheet: 'XNK',
    period: '2024-M02',
    above: (draft) => {
      draft.put(1, 2, 'Sở Công Thương');
      draft.put(3, 2, 'Tình hình thương mại tháng 02 năm 2024');
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Chỉ tiêu', role: 'name' },
      { text: 'Đơn vị tính', role: 'unit' },
      { text: 'Tháng 2/2023', role: 'same-period', id: 'same', period: '2023-M02' },
      { text: 'Tháng 1/2024', role: 'previous', id: 'before', period: '2024-M01' },
      { text: 'Ước tháng 2/2024', role: 'estimate', id: 'now', period: '2024-M02' },
      {
        text: 'Tăng, giảm so với (%)',
        under: [
          { text: 'Tháng trước', ratio: ['now', 'before'], of: 'previous', form: 'growth' },
          { text: 'Cùng kỳ', ratio: ['now', 'same'], of: 'same-period', form: 'growth' },
        ],
      },
    ],
    lines: TRADE,
    style: { top: 5, left: 2 },
  }),
];

/** L9: budget disclosure. */
export const DISCLOSURES: readonly Specimen[] = [
  specimen('L9', 'L9-cong-khai', 91, {
    sheet: 'Bieu 93',
    period: '2023-Q2',
    above: (draft) => {
      draft.put(1, 1, 'UBND THÀNH PHỐ', { bold: true });
      draft.put(1, 6, 'Biểu số 93/CK-NSNN');
      draft.line(3, 1, 6, 'CÂN ĐỐI NGÂN SÁCH THÀNH PHỐ QUÝ II NĂM 2023', { bold: true });
      draft.line(4, 1, 6, '(Dự toán đã được Hội đồng nhân dân quyết định)', { italic: true });
      draft.put(5, 5, 'Đơn vị: Triệu đồng', { italic: true });
    },
    heads: [
      ORDINAL,
      { text: 'NỘI DUNG', role: 'name' },
      { text: 'DỰ TOÁN NĂM', role: 'plan', id: 'p', period: '2023' },
      { text: 'ƯỚC THỰC HIỆN QUÝ II', role: 'estimate', id: 'e', period: '2023-Q2' },
      {
        text: 'SO SÁNH ƯỚC THỰC HIỆN VỚI (%)',
        under: [
          { text: 'DỰ TOÁN NĂM', ratio: ['e', 'p'], of: 'plan' },
          { text: 'CÙNG KỲ NĂM TRƯỚC', role: 'ratio', id: 'ck', of: 'same-period', form: 'percent' },
        ],
      },
    ],
    lines: BUDGET.map((line, at) =>
      line.base === undefined ? line : { ...line, cells: { ck: 101.5 + at } },
    ),
    style: { top: 7, left: 1, unit: 'triệu đồng', index: 'letters' },
  }),
  specimen('L9', 'L9-dau-tu-cong', 92, {
    sheet: 'Giải ngân',
    period: '2024-10M',
    above: (draft) => {
      draft.line(1, 1, 7, 'BÁO CÁO TÌNH HÌNH THỰC HIỆN VÀ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG 10 THÁNG NĂM 2024', {
        bold: true,
      });
      draft.line(2, 6, 7, 'ĐVT: Triệu đồng', { italic: true });
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Danh mục dự án', role: 'name' },
      { text: 'Kế hoạch vốn năm 2024', role: 'plan', id: 'p', period: '2024' },
      { text: 'Giải ngân đến hết tháng 10', role: 'actual', id: 'a', period: '2024-10M' },
      { text: 'Tỷ lệ giải ngân (%)', ratio: ['a', 'p'], of: 'plan' },
      { text: 'Vốn còn lại', role: 'other', id: 'rest' },
      { text: 'Khó khăn, vướng mắc', role: 'reason' },
    ],
    lines: INVESTMENT.map((line, at) =>
      line.base === undefined ? line : { ...line, cells: { rest: 1000 + 13 * at } },
    ),
    style: { top: 4, left: 1, unit: 'triệu đồng', live: true },
  }),
];

/** L10: signed lists. */
export const SIGNED: readonly Specimen[] = [
  specimen('L10', 'L10-giao-du-toan', 101, {
    sheet: 'Bieu 02',
    period: '2025',
    above: (draft) => {
      draft.line(1, 1, 2, 'ỦY BAN NHÂN DÂN THÀNH PHỐ', { bold: true });
      draft.line(1, 4, 6, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true });
      draft.line(2, 4, 6, 'Độc lập - Tự do - Hạnh phúc', { bold: true });
      draft.line(4, 1, 6, 'Biểu số 02', { bold: true });
      draft.line(5, 1, 6, 'TÌNH HÌNH SỬ DỤNG DỰ TOÁN NĂM 2025', { bold: true });
      draft.line(
        6,
        1,
        6,
        '(Kèm theo Tờ trình số 88/TTr-TCKH ngày 14/01/2026 của Phòng Tài chính - Kế hoạch)',
        { italic: true },
      );
      draft.put(7, 6, '(ĐVT: Đồng)', { italic: true });
    },
    heads: [
      ORDINAL,
      { text: 'Nội dung', role: 'name' },
      { text: 'Dự toán được giao', role: 'plan', id: 'p', period: '2025' },
      { text: 'Số đã thực hiện', role: 'actual', id: 'a', period: '2025' },
      { text: 'Dự toán còn lại', role: 'other', id: 'rest' },
      NOTE,
    ],
    lines: ALLOTMENT.map((line) => ({ ...line, cells: { rest: 125000000 } })),
    style: { top: 8, left: 1, index: 'plain', unit: 'đồng' },
    below: (draft, { lastRow }) => {
      draft.line(
        lastRow + 1,
        1,
        6,
        'Bằng chữ: Hai mươi bốn tỷ tám trăm năm mươi mốt triệu chín trăm nghìn đồng./.',
        { italic: true },
      );
      signatures(draft, lastRow + 3, 1, 6);
    },
  }),
  specimen('L10', 'L10-so-tien', 102, {
    sheet: 'Phân bổ',
    period: '2024',
    above: (draft) => {
      draft.line(1, 1, 4, 'PHỤ LỤC', { bold: true });
      draft.line(2, 1, 4, 'PHÂN BỔ DỰ TOÁN CHI NGÂN SÁCH THÀNH PHỐ NĂM 2024', { bold: true });
      draft.line(3, 1, 4, '(Kèm theo Quyết định số 4120/QĐ-UBND ngày 25/12/2023)', { italic: true });
      draft.put(4, 4, 'Đơn vị tính: Đồng');
    },
    heads: [
      ORDINAL,
      { text: 'Đơn vị', role: 'name' },
      { text: 'Số tiền', role: 'plan', id: 'p', period: '2024' },
      NOTE,
    ],
    lines: ALLOTMENT,
    style: { top: 5, left: 1, unit: 'đồng', index: 'bracketed' },
    below: (draft, { lastRow }) =>
      draft.put(lastRow + 2, 1, 'Số tiền bằng chữ: Hai mươi bốn tỷ, tám trăm năm mươi mốt triệu đồng'),
  }),
];

/** L11: exports of a reporting system. */
export const EXPORTS: readonly Specimen[] = [
  specimen('L11', 'L11-he-thong', 111, {
    sheet: 'Export',
    period: '2024-Q3',
    above: (draft) => {
      draft.put(1, 1, 'Tên báo cáo').put(1, 2, 'Báo cáo chỉ tiêu kinh tế - xã hội');
      draft.put(2, 1, 'Đơn vị báo cáo').put(2, 2, 'UBND thành phố');
      draft.put(3, 1, 'Kỳ báo cáo').put(3, 2, 'Quý III năm 2024');
      draft.put(4, 1, 'Ngày xuất').put(4, 2, '02/10/2024 08:15');
      draft.put(5, 1, 'Người xuất').put(5, 2, 'Quản trị hệ thống');
    },
    heads: [
      { text: '', role: 'other', id: 'key' },
      { text: 'Tên chỉ tiêu', role: 'name' },
      { text: 'KH', role: 'plan', id: 'p', period: '2024' },
      { text: 'TH', role: 'actual', id: 'a', period: '2024-Q3' },
      { text: 'Ước', role: 'estimate', id: 'e', period: '2024-Q3' },
      { text: 'Đơn vị', role: 'unit' },
    ],
    lines: EXPORTED.map((line, at) => ({
      ...line,
      cells: { key: 104200 + 7 * at, ...(at % 3 === 2 ? { e: 0 } : {}) },
    })),
    style: { top: 7, left: 1, bordered: false, headLook: { bold: false, horizontal: 'general' } },
  }),
  specimen('L11', 'L11-ma-chi-tieu', 112, {
    sheet: 'data',
    period: '2023',
    above: (draft) => {
      draft.put(1, 1, 'Hệ thống báo cáo: LRIS');
      draft.put(2, 1, 'Kỳ: Năm 2023');
      draft.put(3, 1, 'Đơn vị: Sở Kế hoạch và Đầu tư');
      draft.put(4, 1, 'Trạng thái: Đã duyệt');
      draft.put(5, 1, 'Phiên bản: 3');
    },
    heads: [
      { text: 'Mã', role: 'other', id: 'key' },
      { text: 'Tên chỉ tiêu', role: 'name' },
      { text: 'KH năm', role: 'plan', id: 'p', period: '2023' },
      { text: 'Thực hiện', role: 'actual', id: 'a', period: '2023' },
      { text: 'Đơn vị tính', role: 'unit' },
    ],
    lines: EXPORTED.map((line, at) => ({ ...line, cells: { key: `KT.${String(at + 1).padStart(3, '0')}` } })),
    style: { top: 6, left: 1, textual: 'en', bordered: false },
  }),
];

/** Used by several layouts: a table of a quarter with a plan and a result. */
export const SHORT_HEADS: readonly Head[] = [
  ORDINAL,
  NAME,
  UNIT,
  { text: 'Kế hoạch năm 2024', role: 'plan', id: 'p', period: '2024' },
  { text: 'Thực hiện quý I/2024', role: 'actual', id: 'a', period: '2024-Q1' },
  { text: '% KH', ratio: ['a', 'p'], of: 'plan' },
];
export const CITY_LINES = CITY;
