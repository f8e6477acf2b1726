import { CITY, HEALTH_EDUCATION } from '../content/city';
import { BUDGET } from '../content/budget';
import { FARMING } from '../content/production';
import { NAME, NOTE, ORDINAL, UNIT, signatures, specimen } from '../specimen';
import type { Specimen } from '../truth';
import type { Head } from '../writeTable';

const ratio = (
  text: string,
  numerator: string,
  denominator: string,
  of: Head['of'],
  more: Partial<Head> = {},
): Head => ({
  text,
  ratio: [numerator, denominator],
  of: of ?? null,
  ...more,
});

/** L3: a quarter against two budgets. */
export const QUARTERS: readonly Specimen[] = [
  specimen('L3', 'L3-quy-1', 31, {
    sheet: 'Biểu 01',
    period: '2024-Q1',
    above: (draft) => {
      draft.line(1, 1, 4, 'UBND THÀNH PHỐ', { bold: true });
      draft.line(1, 7, 12, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true });
      draft.line(2, 1, 4, 'PHÒNG TÀI CHÍNH - KẾ HOẠCH', { bold: true });
      draft.line(4, 1, 12, 'BIỂU 01: TÌNH HÌNH THỰC HIỆN CHỈ TIÊU KINH TẾ - XÃ HỘI QUÝ I NĂM 2024', {
        bold: true,
      });
      draft.line(5, 1, 12, '(Kèm theo Báo cáo số 125/BC-UBND ngày 20/3/2024)', { italic: true });
    },
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      {
        text: 'Dự toán năm 2024',
        under: [
          { text: 'Tỉnh giao', role: 'plan', id: 'p1', period: '2024', authority: 'province' },
          { text: 'TP phấn đấu', role: 'plan', id: 'p2', period: '2024', authority: 'city' },
        ],
      },
      { text: 'TH đến 15/3', role: 'actual', id: 'date', period: '2024-03-15' },
      { text: 'Ước TH quý I', role: 'estimate', id: 'est', period: '2024-Q1' },
      { text: 'Cùng kỳ', role: 'same-period', id: 'same', period: '2023-Q1' },
      {
        text: 'So sánh (%)',
        under: [
          ratio('DT tỉnh', 'est', 'p1', 'plan'),
          ratio('DT TP', 'est', 'p2', 'plan'),
          ratio('CK', 'est', 'same', 'same-period'),
        ],
      },
      NOTE,
    ],
    lines: CITY,
    style: { top: 7, left: 1, index: 'formulas' },
    below: (draft, { lastRow }) => signatures(draft, lastRow + 2, 1, 12),
  }),
  specimen('L3', 'L3-quy-3-hdnd', 32, {
    sheet: 'Quý III',
    period: '2023-Q3',
    above: (draft) => {
      draft.put(1, 2, 'Biểu mẫu số 3');
      draft.line(2, 2, 13, 'BÁO CÁO TIẾN ĐỘ THỰC HIỆN DỰ TOÁN THU, CHI NGÂN SÁCH QUÝ III/2023', {
        bold: true,
      });
      draft.put(3, 12, 'Đơn vị tính: triệu đồng', { italic: true });
    },
    heads: [
      { text: 'S.T.T', role: 'ordinal' },
      { text: 'NỘI DUNG', role: 'name' },
      {
        text: 'DỰ TOÁN NĂM 2023',
        under: [
          { text: 'HĐND tỉnh giao', role: 'plan', id: 'p1', period: '2023', authority: 'province' },
          { text: 'HĐND TP giao', role: 'plan', id: 'p2', period: '2023', authority: 'council' },
        ],
      },
      { text: 'THỰC HIỆN QUÝ III', role: 'actual', id: 'act', period: '2023-Q3' },
      { text: 'THỰC HIỆN 9 THÁNG', role: 'actual', id: 'act9', period: '2023-9M' },
      {
        text: 'TỶ LỆ 9 THÁNG (%) SO VỚI',
        under: [ratio('DT tỉnh giao', 'act9', 'p1', 'plan'), ratio('DT TP giao', 'act9', 'p2', 'plan')],
      },
    ],
    lines: BUDGET,
    style: { top: 5, left: 2, unit: 'triệu đồng', live: true, index: 'letters' },
    below: (draft, { lastRow }) =>
      draft.put(lastRow + 1, 2, 'Nguồn: Phòng Tài chính - Kế hoạch', { italic: true }),
  }),
  specimen('L3', 'L3-bon-quy', 33, {
    sheet: 'Theo quý',
    period: '2022',
    above: (draft) =>
      draft.line(1, 1, 10, 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2022 THEO QUÝ', { bold: true }),
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'KH 2022', role: 'plan', id: 'p', period: '2022' },
      {
        text: 'Thực hiện năm 2022',
        under: [
          { text: 'Quý I', role: 'actual', id: 'q1', period: '2022-Q1' },
          { text: 'Quý II', role: 'actual', id: 'q2', period: '2022-Q2' },
          { text: 'Quý III', role: 'actual', id: 'q3', period: '2022-Q3' },
          { text: 'Quý IV', role: 'actual', id: 'q4', period: '2022-Q4' },
          { text: 'Cả năm', role: 'actual', id: 'year', period: '2022' },
        ],
      },
      ratio('TH/KH (%)', 'year', 'p', 'plan'),
    ],
    lines: HEALTH_EDUCATION,
    style: { top: 3, left: 1 },
  }),
  specimen('L3', 'L3-khong-gop-o', 34, {
    sheet: 'Q2',
    period: '2024-H1',
    above: (draft) => {
      draft.put(1, 1, 'Tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2024');
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      NAME,
      { text: 'Đơn vị tính', role: 'unit' },
      {
        text: 'Kế hoạch 2024',
        loose: true,
        under: [
          { text: 'Tỉnh', role: 'plan', id: 'p1', period: '2024', authority: 'province' },
          { text: 'Thành phố', role: 'plan', id: 'p2', period: '2024', authority: 'city' },
        ],
      },
      {
        text: 'Thực hiện',
        loose: true,
        under: [
          { text: 'Quý II', role: 'actual', id: 'q2', period: '2024-Q2' },
          { text: 'Lũy kế 6 tháng', role: 'actual', id: 'h1', period: '2024-H1' },
        ],
      },
      {
        text: 'So sánh %',
        loose: true,
        under: [ratio('6T/KH tỉnh', 'h1', 'p1', 'plan'), ratio('6T/KH TP', 'h1', 'p2', 'plan')],
      },
    ],
    lines: FARMING,
    style: { top: 3, left: 1, merged: false, textual: 'vi' },
  }),
];

/** L4: six or nine months and the year. */
export const HALF_YEARS: readonly Specimen[] = [
  specimen('L4', 'L4-6-thang', 41, {
    sheet: 'PL 1',
    period: '2020-H1',
    above: (draft) => {
      draft.line(1, 1, 13, 'PHỤ LỤC I', { bold: true });
      draft.line(2, 1, 13, 'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM VÀ ƯỚC THỰC HIỆN CẢ NĂM 2020', {
        bold: true,
      });
    },
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'Thực hiện năm 2019', role: 'previous', id: 'prev', period: '2019' },
      {
        text: 'Năm 2020',
        under: [
          { text: 'Kế hoạch', role: 'plan', id: 'p', period: '2020' },
          {
            text: 'Sáu tháng',
            under: [
              { text: 'TH cùng kỳ', role: 'same-period', id: 'same', period: '2019-H1' },
              { text: 'ƯTH 6 tháng', role: 'estimate', id: 'h1', period: '2020-H1' },
            ],
          },
          { text: 'Ước cả năm', role: 'estimate', id: 'year', period: '2020' },
        ],
      },
      {
        text: 'So sánh (%)',
        under: [
          ratio('6T/KH', 'h1', 'p', 'plan'),
          ratio('6T/CK', 'h1', 'same', 'same-period'),
          ratio('Năm/KH', 'year', 'p', 'plan'),
          ratio('Năm/năm trước', 'year', 'prev', 'previous'),
        ],
      },
      NOTE,
    ],
    lines: CITY,
    style: { top: 4, left: 1 },
  }),
  specimen('L4', 'L4-9-thang', 42, {
    sheet: 'Bieu so 2',
    period: '2023-9M',
    above: (draft) => {
      draft.line(2, 2, 12, 'BIỂU SỐ 2: KẾT QUẢ THỰC HIỆN 9 THÁNG, ƯỚC CẢ NĂM 2023', { bold: true });
      draft.line(3, 2, 12, 'ĐVT: triệu đồng', { italic: true, horizontal: 'right' });
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Nội dung', role: 'name' },
      { text: 'TH năm 2022', role: 'previous', id: 'prev', period: '2022' },
      { text: 'DT năm 2023', role: 'plan', id: 'p', period: '2023' },
      { text: 'TH 9 tháng 2022', role: 'same-period', id: 'same', period: '2022-9M' },
      { text: 'TH 9 tháng 2023', role: 'actual', id: 'm9', period: '2023-9M' },
      { text: 'Ước TH cả năm 2023', role: 'estimate', id: 'year', period: '2023' },
      {
        text: 'Tỷ lệ (%)',
        under: [
          ratio('TH 9 tháng/DT', 'm9', 'p', 'plan'),
          ratio('TH 9 tháng/CK', 'm9', 'same', 'same-period'),
          ratio('Ước TH/DT', 'year', 'p', 'plan'),
          ratio('Ước 2023/TH 2022', 'year', 'prev', 'previous'),
        ],
      },
    ],
    lines: BUDGET,
    style: { top: 5, left: 2, unit: 'triệu đồng', index: 'plain', live: true },
    below: (draft, { lastRow }) => signatures(draft, lastRow + 1, 2, 12),
  }),
  specimen('L4', 'L4-nam-va-nam-sau', 43, {
    sheet: 'KTXH',
    period: '2021',
    above: (draft) =>
      draft.line(1, 1, 9, 'CÁC CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2021', { bold: true }),
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'TH 2019', role: 'previous', id: 'a', period: '2019' },
      {
        text: 'Năm 2020',
        under: [
          { text: 'KH', role: 'plan', id: 'p20', period: '2020' },
          { text: 'ƯTH', role: 'estimate', id: 'e20', period: '2020' },
        ],
      },
      { text: 'KH năm 2021', role: 'plan', id: 'p21', period: '2021' },
      {
        text: 'So sánh',
        under: [
          ratio('ƯTH 2020/KH 2020', 'e20', 'p20', 'plan'),
          ratio('KH 2021/ƯTH 2020', 'p21', 'e20', 'previous'),
        ],
      },
    ],
    lines: HEALTH_EDUCATION,
    style: { top: 3, left: 1, percentFormat: true },
  }),
];
