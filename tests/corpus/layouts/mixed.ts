import { CITY, DISTRICT_YEAR, HEALTH_EDUCATION } from '../content/city';
import { BUDGET, TRADE } from '../content/budget';
import { group, indicator, part } from '../content/lines';
import { FARMING, PRODUCTS } from '../content/production';
import { DraftSheet, workbookOf } from '../draftSheet';
import { toTcvn3 } from '../legacy';
import { Random } from '../random';
import { NAME, NOTE, ORDINAL, UNIT, signatures, specimen } from '../specimen';
import type { Specimen } from '../truth';
import { writeTable } from '../writeTable';
import type { Head, Line } from '../writeTable';

const heads = (year: number): readonly Head[] => [
  ORDINAL,
  NAME,
  UNIT,
  { text: `Kế hoạch năm ${year}`, role: 'plan', id: 'p', period: `${year}` },
  { text: `Thực hiện quý I/${year}`, role: 'actual', id: 'a', period: `${year}-Q1` },
  { text: 'Đạt % KH', ratio: ['a', 'p'], of: 'plan' },
];

/** Two tables under one another. */
function stacked(): Specimen {
  const random = new Random(201);
  const draft = new DraftSheet('Biểu tổng hợp');
  draft.line(1, 1, 6, 'BIỂU 1: KẾT QUẢ SẢN XUẤT NÔNG NGHIỆP QUÝ I NĂM 2024', { bold: true });
  const first = writeTable(draft, heads(2024), FARMING, { top: 3, left: 1 }, random);
  draft.put(first.lastRow + 1, 1, 'Ghi chú: Diện tích tính đến ngày 25/3.', { italic: true });
  const next = first.lastRow + 4;
  draft.line(next, 1, 7, 'BIỂU 2: THU, CHI NGÂN SÁCH QUÝ I NĂM 2024', { bold: true });
  draft.put(next + 1, 5, 'Đơn vị tính: triệu đồng');
  const second = writeTable(
    draft,
    [
      ORDINAL,
      { text: 'Nội dung', role: 'name' },
      { text: 'Dự toán năm 2024', role: 'plan', id: 'p', period: '2024' },
      { text: 'Ước thực hiện quý I', role: 'estimate', id: 'e', period: '2024-Q1' },
      { text: 'So với DT (%)', ratio: ['e', 'p'], of: 'plan' },
    ],
    BUDGET,
    { top: next + 2, left: 1, unit: 'triệu đồng' },
    random,
  );
  signatures(draft, second.lastRow + 2, 1, 5);
  return {
    name: 'mixed-hai-bang-tren-duoi',
    layout: 'mixed',
    workbook: workbookOf('mixed-stacked.xlsx', [draft.build()]),
    sheets: [{ sheet: draft.name, period: '2024-Q1', tables: [first, second] }],
  };
}

/** The same header again under a title of its own. */
function stackedTwins(): Specimen {
  const random = new Random(202);
  const draft = new DraftSheet('TM-CN');
  draft.line(1, 2, 7, 'I. SẢN PHẨM CÔNG NGHIỆP QUÝ I NĂM 2023', { bold: true });
  const first = writeTable(draft, heads(2023), PRODUCTS, { top: 2, left: 2 }, random);
  draft.line(first.lastRow + 2, 2, 7, 'BIỂU 2. THƯƠNG MẠI QUÝ I NĂM 2023', { bold: true });
  const second = writeTable(draft, heads(2023), TRADE, { top: first.lastRow + 3, left: 2 }, random);
  return {
    name: 'mixed-hai-bang-cung-tieu-de',
    layout: 'mixed',
    workbook: workbookOf('mixed-twins.xlsx', [draft.build()]),
    sheets: [{ sheet: draft.name, period: '2023-Q1', tables: [first, second] }],
  };
}

/** Two tables beside one another, the right one shorter and starting lower. */
function sideBySide(gap: number, drop: number, seed: number): Specimen {
  const random = new Random(seed);
  const draft = new DraftSheet('Song song');
  draft.line(1, 1, 13, 'CHỈ TIÊU KINH TẾ VÀ XÃ HỘI QUÝ I NĂM 2024', { bold: true });
  const left = writeTable(draft, heads(2024), CITY, { top: 3, left: 1 }, random);
  const right = writeTable(
    draft,
    heads(2024),
    DISTRICT_YEAR.slice(0, 9),
    { top: 3 + drop, left: 7 + gap },
    random,
  );
  return {
    name: `mixed-song-song-${gap}-${drop}`,
    layout: 'mixed',
    workbook: workbookOf('mixed-beside.xlsx', [draft.build()]),
    sheets: [{ sheet: draft.name, period: '2024-Q1', tables: [left, right] }],
  };
}

/** A sheet under TCVN3 fonts. */
const legacy = specimen('mixed', 'mixed-tcvn3', 204, {
  sheet: 'VnTime',
  period: '2009-Q1',
  font: '.VnTime',
  above: (draft) =>
    draft.line(1, 1, 7, toTcvn3('Tình hình thực hiện các chỉ tiêu quý I năm 2009'), { bold: true }),
  heads: [...heads(2009), { text: 'Ghi chú', role: 'note' }],
  lines: CITY.map((line) => ({
    ...line,
    text: smallLetters(line.text),
    name: smallLetters(line.name ?? line.text),
  })),
  style: { top: 3, left: 1, encode: toTcvn3, font: '.VnTime' },
});

/** Small letters only: capitals stand in other fonts there. */
function smallLetters(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

const NFD_SHEET = specimen('mixed', 'mixed-nfd', 205, {
  sheet: 'NFD',
  period: '2024-Q1',
  above: (draft) =>
    draft.line(1, 1, 6, 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2024'.normalize('NFD'), { bold: true }),
  heads: heads(2024),
  lines: HEALTH_EDUCATION,
  style: { top: 3, left: 1, encode: (text) => text.normalize('NFD') },
});

/** No ordinal column: marks before the names; headings merged over the width are tested with real faults elsewhere. */
const MARKED: readonly Line[] = [
  group(0, null, 'I. KINH TẾ', { name: 'KINH TẾ', ordinal: 'I' }),
  indicator(1, null, '1. Tổng thu ngân sách trên địa bàn', 'Tỷ đồng', 402.1, {
    name: 'Tổng thu ngân sách trên địa bàn',
    ordinal: '1',
    means: 'tỷ đồng',
  }),
  part(2, null, '- Thu nội địa', 'Tỷ đồng', 352.1, { name: 'Thu nội địa', ordinal: '-', means: 'tỷ đồng' }),
  part(2, null, '- Thu xuất nhập khẩu', 'Tỷ đồng', 50.2, {
    name: 'Thu xuất nhập khẩu',
    ordinal: '-',
    means: 'tỷ đồng',
  }),
  indicator(1, null, '2. Tổng đàn lợn', 'Con', 15300, { name: 'Tổng đàn lợn', ordinal: '2', means: 'con' }),
  group(0, null, 'II. XÃ HỘI', { name: 'XÃ HỘI', ordinal: 'II' }),
  indicator(1, null, '1. Tỷ lệ hộ nghèo', '%', 0.4, { name: 'Tỷ lệ hộ nghèo', ordinal: '1', decimals: 2 }),
  indicator(1, null, '2. Giải quyết việc làm', 'Lao động', 1250, {
    name: 'Giải quyết việc làm',
    ordinal: '2',
    means: 'lao động',
  }),
];

const inNames = specimen('mixed', 'mixed-so-trong-ten', 206, {
  sheet: 'Không STT',
  period: '2024-Q1',
  above: (draft) => draft.put(2, 2, 'Tình hình thực hiện kế hoạch quý I năm 2024'),
  heads: heads(2024).slice(1),
  lines: MARKED,
  style: { top: 4, left: 2, textual: 'en' },
  below: (draft, { lastRow }) => draft.put(lastRow + 2, 2, '* Số liệu quý I là số ước thực hiện'),
});

/** Faults: a sum in the unit cell, dates that were ranges, errors, a growth, a mistyped constant. */
const faults = specimen('mixed', 'mixed-loi', 207, {
  sheet: 'Lỗi',
  period: '2023',
  above: (draft) => draft.line(1, 1, 8, 'ĐÁNH GIÁ CÁC CHỈ TIÊU NĂM 2023', { bold: true }),
  heads: [
    ORDINAL,
    NAME,
    UNIT,
    { text: 'KH 2023', role: 'plan', id: 'p', period: '2023' },
    { text: 'TH 2023', role: 'actual', id: 'a', period: '2023' },
    { text: 'TH/KH (%)', ratio: ['a', 'p'], of: 'plan' },
    NOTE,
  ],
  lines: [
    indicator(0, 1, 'Tổng diện tích cây ăn quả', 'Ha', 420, { means: 'ha' }),
    part(1, '-', 'Cây na', null, 210, { means: 'ha' }),
    part(1, '-', 'Cây hồng', null, 90, { means: 'ha' }),
    indicator(0, 2, 'Thu nội địa tăng', '%', 0, {
      cells: { p: { value: 45574, says: 'date', look: { numberFormat: 'd-mmm' } }, a: 9.4 },
    }),
    indicator(0, 3, 'Số trường đạt chuẩn', 'Trường', 0, {
      means: 'trường',
      cells: { p: { value: '42/87', says: 'fraction' }, a: { value: '40/87', says: 'fraction' } },
    }),
    indicator(0, 4, 'Tỷ lệ hộ nghèo', '%', 0, {
      cells: {
        p: { value: 0.0281, says: 2.81, look: { numberFormat: '0.00%' } },
        a: { value: 0.0275, says: 2.75, look: { numberFormat: '0.00%' } },
      },
    }),
    indicator(0, 5, 'Sản lượng thủy sản', 'Tấn', 0, {
      means: 'tấn',
      cells: { p: 310, a: { value: { error: '#REF!' }, says: 'error', formula: '#REF!+E7' } },
    }),
    indicator(0, 6, 'Số vụ cháy rừng', 'Vụ', 0, {
      means: 'vụ',
      cells: { p: { value: '-', says: 'missing' }, a: { value: '…', says: 'missing' } },
    }),
    indicator(0, 7, 'Cơ cấu kinh tế', null, 0, {
      means: '%',
      cells: {
        p: { value: '57% : 33% : 10%', says: 'shares' },
        a: { value: '56% : 34% : 10%', says: 'shares' },
      },
    }),
    indicator(0, 8, 'Cán cân thương mại', 'Triệu USD', 0, {
      means: 'triệu USD',
      cells: { a: { value: 'Xuất siêu', says: 'verdict' } },
    }),
  ],
  style: { top: 3, left: 1 },
});

export const MIXED: readonly Specimen[] = [
  stacked(),
  stackedTwins(),
  sideBySide(1, 0, 203),
  sideBySide(2, 4, 208),
  sideBySide(0, 0, 209),
  legacy,
  NFD_SHEET,
  inNames,
  faults,
];
