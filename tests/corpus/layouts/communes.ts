import { FARMING, WIDE } from '../content/production';
import { CITY } from '../content/city';
import { group, indicator, part } from '../content/lines';
import { NAME, ORDINAL, UNIT, specimen } from '../specimen';
import type { Specimen } from '../truth';
import type { Head, Line } from '../writeTable';

const COMMUNES = [
  'Phường Chi Lăng',
  'Phường Đông Kinh',
  'Phường Hoàng Văn Thụ',
  'Phường Tam Thanh',
  'Phường Vĩnh Trại',
  'Xã Hoàng Đồng',
  'Xã Mai Pha',
  'Xã Quảng Lạc',
];

/** The columns that repeat for the whole and for each commune. */
const inside = (block: string | null, slip = false): readonly Head[] => [
  { text: 'TH 2019', role: 'previous', id: 'a', period: '2019', block },
  { text: 'KH 2020', role: 'plan', id: 'p', period: '2020', block },
  { text: slip ? 'ƯKh2020' : 'ƯTH 2020', role: 'estimate', id: 'e', period: '2020', block },
  {
    text: 'So sánh',
    under: [
      { text: 'ƯTH 2020/\nTH 2019', ratio: ['e', 'a'], of: 'previous', form: 'factor', block },
      { text: 'ƯTH 2020/\nKH 2020', ratio: ['e', 'p'], of: 'plan', form: 'factor', block },
    ],
  },
];

/** L5: the same columns for the whole and for each commune. */
export const BY_COMMUNE: readonly Specimen[] = [
  specimen('L5', 'L5-bieu-07', 51, {
    sheet: 'BIỂU 07',
    period: '2020',
    above: (draft) => {
      draft.line(
        1,
        1,
        20,
        'BIỂU\u00a007: TỔNG HỢP CHỈ TIÊU\u00a0KINH TẾ - XÃ HỘI NĂM 2020 PHÂN THEO CÁC XÃ, PHƯỜNG',
        { bold: true },
      );
    },
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'Toàn thành phố', under: inside(null) },
      ...COMMUNES.map((text, at) => ({ text, under: inside(text, at === 3) })),
    ],
    lines: FARMING,
    style: { top: 3, left: 1, blocks: COMMUNES, ratioDecimals: 2 },
  }),
  specimen('L5', 'L5-khong-chung', 52, {
    sheet: 'Theo xa',
    period: '2023',
    above: (draft) => draft.line(2, 1, 14, 'KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2023 CỦA CÁC XÃ', { bold: true }),
    heads: [
      { text: 'TT', role: 'ordinal' },
      NAME,
      UNIT,
      ...['Xã Hoàng Đồng', 'Xã Mai Pha', 'Xã Quảng Lạc'].map((block): Head => ({
        text: block,
        under: [
          { text: 'KH', role: 'plan', id: 'p', period: '2023', block },
          { text: 'TH', role: 'actual', id: 't', period: '2023', block },
          { text: '% TH/KH', ratio: ['t', 'p'], of: 'plan', block },
        ],
      })),
    ],
    lines: CITY,
    style: { top: 4, left: 1, blocks: ['Xã Hoàng Đồng', 'Xã Mai Pha', 'Xã Quảng Lạc'] },
  }),
  specimen('L5', 'L5-giao-chi-tieu-xa', 53, {
    sheet: 'Phân khai',
    period: '2024',
    above: (draft) =>
      draft.line(1, 1, 8, 'PHÂN KHAI CHỈ TIÊU KẾ HOẠCH NĂM 2024 CHO CÁC XÃ, THỊ TRẤN', { bold: true }),
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      {
        text: 'Kế hoạch năm 2024',
        under: [
          { text: 'Toàn huyện', role: 'plan', id: 'p', period: '2024', block: null },
          {
            text: 'Chia theo xã, thị trấn',
            under: ['Thị trấn Đồng Đăng', 'Xã Thụy Hùng', 'Xã Phú Xá', 'Xã Hồng Phong'].map(
              (block): Head => ({ text: block, role: 'plan', id: 'p', period: '2024', block }),
            ),
          },
        ],
      },
    ],
    lines: FARMING,
    style: { top: 3, left: 1, blocks: ['Thị trấn Đồng Đăng', 'Xã Thụy Hùng', 'Xã Phú Xá', 'Xã Hồng Phong'] },
  }),
];

const YEARS = [2016, 2017, 2018, 2019, 2020];

const wideHeads: readonly Head[] = [
  ORDINAL,
  { text: 'CHỈ TIÊU', role: 'name' },
  UNIT,
  { text: 'TH\n2015', role: 'previous', id: 'y2015', period: '2015', formula: true },
  { text: 'Kế hoạch 5 năm 2016-2020', role: 'target', id: 'plan5', period: '2016/2020' },
  ...YEARS.flatMap((year): Head[] => [
    { text: `KH\n${year}`, role: 'plan', id: `p${year}`, period: `${year}`, formula: true },
    {
      text: year === 2020 ? `ƯTH\n${year}` : `TH\n${year}`,
      role: year === 2020 ? 'estimate' : 'actual',
      id: `t${year}`,
      period: `${year}`,
      formula: true,
    },
    { text: `TH/KH\n${year} (%)`, ratio: [`t${year}`, `p${year}`], of: 'plan', formula: true },
  ]),
  { text: 'BQGĐ 2016-2020 (%)', role: 'other', id: 'bq' },
  { text: 'BQGĐ 2011-2015 (%)', role: 'other', id: 'bq0' },
];

/** Lines of a five-year sheet: restarts, bullets with spaces, hardly any unit. */
const HANGING: readonly Line[] = [
  group(0, 'A', 'CÁC CHỈ TIÊU KINH TẾ'),
  group(1, 'I', 'Nông nghiệp'),
  indicator(2, null, '* Diện tích gieo trồng (ha)', null, 4510, {
    name: 'Diện tích gieo trồng (ha)',
    ordinal: '*',
    means: 'ha',
  }),
  part(3, null, '   - Cây lương thực', null, 3120, { name: 'Cây lương thực', ordinal: '-', means: 'ha' }),
  part(3, null, '   - Cây công nghiệp ngắn ngày', null, 410, {
    name: 'Cây công nghiệp ngắn ngày',
    ordinal: '-',
    means: 'ha',
  }),
  part(4, null, '      + Đậu tương', null, 150, { name: 'Đậu tương', ordinal: '+', means: 'ha' }),
  part(4, null, '      + Lạc', null, 260, { name: 'Lạc', ordinal: '+', means: 'ha' }),
  indicator(2, null, '* Sản lượng lương thực (tấn)', null, 17300, {
    name: 'Sản lượng lương thực (tấn)',
    ordinal: '*',
    means: 'tấn',
  }),
  part(3, null, '   - Thóc', null, 12100, { name: 'Thóc', ordinal: '-', means: 'tấn' }),
  part(3, null, '   - Ngô', null, 5200, { name: 'Ngô', ordinal: '-', means: 'tấn' }),
  group(1, 'II', 'Công nghiệp'),
  indicator(2, null, '* Giá trị sản xuất', 'Tỷ đồng', 820.5, {
    name: 'Giá trị sản xuất',
    ordinal: '*',
    means: 'tỷ đồng',
  }),
  part(3, null, '   - Khu vực nhà nước', null, 120.4, {
    name: 'Khu vực nhà nước',
    ordinal: '-',
    means: 'tỷ đồng',
  }),
  part(3, null, '   - Khu vực ngoài nhà nước', null, 700.1, {
    name: 'Khu vực ngoài nhà nước',
    ordinal: '-',
    means: 'tỷ đồng',
  }),
  group(0, 'B', 'CÁC CHỈ TIÊU XÃ HỘI'),
  group(1, 'I', 'Dân số'),
  indicator(2, null, '* Dân số trung bình', 'Người', 98420, {
    name: 'Dân số trung bình',
    ordinal: '*',
    means: 'người',
  }),
  indicator(2, null, '* Tỷ lệ tăng dân số tự nhiên', '%', 0.98, {
    name: 'Tỷ lệ tăng dân số tự nhiên',
    ordinal: '*',
    decimals: 2,
  }),
];

/** L6: five years side by side. */
export const FIVE_YEARS: readonly Specimen[] = [
  specimen('L6', 'L6-5-nam', 61, {
    sheet: 'KH 5 nam',
    period: '2016/2020',
    above: (draft) => {
      draft.line(1, 1, 22, 'TỔNG HỢP CÁC CHỈ TIÊU THỰC HIỆN KẾ HOẠCH 5 NĂM 2016 - 2020', { bold: true });
    },
    heads: wideHeads,
    lines: HANGING.map((line, at) =>
      line.base === undefined ? line : { ...line, cells: { bq: 4 + at / 10, bq0: 5 + at / 10 } },
    ),
    style: { top: 4, left: 1 },
  }),
  specimen('L6', 'L6-rong', 62, {
    sheet: 'Tong hop',
    period: '2016/2020',
    above: (draft) =>
      draft.put(1, 1, 'Biểu tổng hợp thực hiện kế hoạch phát triển KT-XH giai đoạn 2016-2020', {
        bold: true,
      }),
    heads: wideHeads.map((head) => (head.under ? head : { ...head, text: head.text.replace('\n', ' ') })),
    lines: [...WIDE, ...WIDE.map((line) => ({ ...line }))].slice(0, WIDE.length),
    style: { top: 3, left: 1, hiddenIds: ['t2017', 'p2017'], hiddenLines: [4, 5], index: 'plain' },
  }),
];
