import { CITY, DISTRICT_YEAR, HEALTH_EDUCATION } from '../content/city';
import { group, indicator, part } from '../content/lines';
import { NAME, NOTE, ORDINAL, UNIT, signatures, specimen } from '../specimen';
import type { Specimen } from '../truth';
import type { Head, Line } from '../writeTable';

/** Targets as a resolution's table writes them: texts, ranges, broken units, a row without a value. */
const TARGETS: readonly Line[] = [
  group(0, null, 'Về kinh tế'),
  indicator(1, 1, 'Tổng giá trị sản xuất một số ngành kinh tế chủ yếu', 'Tỷ đồng', 12340.5, {
    means: 'tỷ đồng',
  }),
  part(2, null, 'Trong đó : + Nông, lâm nghiệp, thủy sản', 'Tỷ đồng', 168.5, {
    name: 'Nông, lâm nghiệp, thủy sản',
    ordinal: '+',
    means: 'tỷ đồng',
    partial: true,
  }),
  part(2, null, '+ Công nghiệp', 'Tỷ đồng', 2873, {
    name: 'Công nghiệp',
    ordinal: '+',
    means: 'tỷ đồng',
    partial: true,
  }),
  indicator(1, 2, 'Thu nhập bình quân đầu người', 'Triệu\nđồng', 68, { means: 'triệu đồng' }),
  indicator(1, null, 'Quy đổi ra ngoại tệ', 'USD', 0, { cells: { plan: null }, means: 'USD' }),
  indicator(1, 3, 'Thu nội địa tăng', '%', 0, { cells: { plan: { value: '9-10', says: 'target' } } }),
  indicator(1, 4, 'Số xã đạt chuẩn nông thôn mới nâng cao', 'Xã', 0, {
    means: 'xã',
    cells: { plan: { value: '02', says: 2 } },
  }),
  indicator(1, 5, 'Lượng khách du lịch', 'Nghìn\nlượt người', 0, {
    means: 'nghìn lượt',
    cells: { plan: { value: '1.598', says: 1598 } },
  }),
  group(0, null, 'Về văn hóa - xã hội'),
  indicator(1, 6, 'Tỷ lệ người dân tham gia bảo hiểm y tế', '%', 0, {
    cells: { plan: { value: 'Trên 93', says: 'target' } },
  }),
  indicator(1, 7, 'Tỷ lệ hộ nghèo', '%', 0, { cells: { plan: { value: 'Dưới 0,5', says: 'target' } } }),
  indicator(1, 8, 'Giảm tai nạn giao thông', '%', 0, {
    cells: { plan: { value: '3% trở lên', says: 'target' } },
  }),
  indicator(1, 9, 'Trồng rừng mới', 'Ha', 50, { means: 'ha' }),
];

const PLAN_2021: Head = { text: 'Mục tiêu năm 2021', role: 'plan', id: 'plan', period: '2021' };

/** L1: the targets of a year. */
export const YEARLY_TARGETS: readonly Specimen[] = [
  specimen('L1', 'L1-nghi-quyet', 11, {
    sheet: 'Chỉ tiêu 2021',
    period: '2021',
    above: (draft) => {
      draft.line(1, 1, 4, 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ', { bold: true });
      draft.line(3, 1, 4, 'CÁC CHỈ TIÊU CHỦ YẾU PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2021', { bold: true });
      draft.line(
        4,
        1,
        4,
        '(Kèm theo Nghị quyết số 45/NQ-HĐND ngày 18 tháng 12 năm 2020 của HĐND thành phố)',
        { italic: true },
      );
    },
    heads: [{ text: 'Số TT', role: 'ordinal' }, NAME, { text: 'Đơn vị', role: 'unit' }, PLAN_2021],
    lines: TARGETS,
    style: { top: 6, left: 1, repeatAfter: [8] },
    below: (draft, { lastRow }) =>
      draft.put(lastRow + 1, 1, 'Ghi chú: Giá trị sản xuất tính theo giá so sánh năm 2010.', {
        italic: true,
      }),
  }),
  specimen('L1', 'L1-khong-so', 12, {
    sheet: 'Sheet1',
    period: '2024',
    above: (draft) => draft.line(1, 2, 5, 'KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2024', { bold: true }),
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Tên chỉ tiêu', role: 'name' },
      { text: 'Đơn vị\ntính', role: 'unit' },
      { text: 'Kế hoạch\nnăm 2024', role: 'plan', id: 'plan', period: '2024' },
    ],
    lines: DISTRICT_YEAR,
    style: { top: 3, left: 2, repeatAfter: [5, 12], index: 'bracketed' },
  }),
  specimen('L1', 'L1-giao-xa', 13, {
    sheet: 'Giao chỉ tiêu',
    period: '2025',
    above: (draft) => {
      draft.line(2, 1, 6, 'BIỂU GIAO CHỈ TIÊU KẾ HOẠCH NHÀ NƯỚC NĂM 2025', { bold: true });
      draft.line(
        3,
        1,
        6,
        '(Ban hành kèm theo Quyết định số 3021/QĐ-UBND ngày 20/12/2024 của UBND thành phố)',
        { italic: true },
      );
    },
    heads: [
      ORDINAL,
      { text: 'Nội dung', role: 'name' },
      { text: 'Đơn vị tính', role: 'unit' },
      { text: 'Chỉ tiêu tỉnh giao', role: 'plan', id: 'plan', period: '2025', authority: 'province' },
      {
        text: 'Chỉ tiêu HĐND thành phố giao',
        role: 'plan',
        id: 'plan2',
        period: '2025',
        authority: 'council',
      },
      NOTE,
    ],
    lines: HEALTH_EDUCATION,
    style: { top: 6, left: 1, blankAfter: [2, 9] },
    below: (draft, { lastRow }) => signatures(draft, lastRow + 2, 1, 6),
  }),
  specimen('L1', 'L1-khong-dau', 14, {
    sheet: 'KH 2023',
    period: '2023',
    above: (draft) => draft.put(2, 1, 'CHI TIEU KE HOACH NAM 2023'),
    heads: [
      { text: 'STT', role: 'ordinal' },
      { text: 'Chi tieu', role: 'name' },
      { text: 'Don vi tinh', role: 'unit' },
      { text: 'Ke hoach 2023', role: 'plan', id: 'plan', period: '2023' },
    ],
    lines: [
      group(0, 'I', 'KINH TE'),
      indicator(1, 1, 'Tong thu ngan sach', 'trieu dong', 158000, { means: 'triệu đồng' }),
      indicator(1, 2, 'Dien tich gieo trong', 'ha', 4200),
      indicator(1, 3, 'Tong dan lon', 'con', 15200),
      group(0, 'II', 'XA HOI'),
      indicator(1, 1, 'Ty le ho ngheo', '%', 2.4),
      indicator(1, 2, 'So lao dong duoc tao viec lam', 'lao dong', 1250, { means: 'lao động' }),
    ],
    style: { top: 4, left: 1, bordered: false, headLook: { bold: false, horizontal: 'general' } },
  }),
];

const EVALUATION: readonly Head[] = [
  { text: 'TT', role: 'ordinal' },
  NAME,
  { text: 'Đơn vị', role: 'unit' },
  { text: 'Kế hoạch', role: 'plan', id: 'plan', period: '2020' },
  { text: 'Ước thực hiện', role: 'estimate', id: 'est', period: '2020' },
  { text: 'Đánh giá', role: 'verdict', id: 'verdict' },
];

const judged = (
  depth: number,
  mark: number,
  text: string,
  unit: string,
  plan: string | number,
  est: string | number,
  verdict: string,
): Line =>
  indicator(depth, mark, text, unit, 0, {
    means: unit.toLowerCase(),
    cells: {
      plan: { value: plan, says: typeof plan === 'number' ? plan : 'target' },
      est,
      verdict: { value: verdict, says: 'verdict' },
    },
  });

/** L2: the evaluation of a year. */
export const YEAR_EVALUATIONS: readonly Specimen[] = [
  specimen('L2', 'L2-danh-gia', 21, {
    sheet: 'Đánh giá 2020',
    period: '2020',
    above: (draft) => {
      draft.line(1, 1, 6, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM 2020', { bold: true });
    },
    heads: EVALUATION,
    lines: [
      group(0, 'I', 'Chỉ tiêu kinh tế'),
      judged(1, 1, 'Tốc độ tăng giá trị sản xuất', '%', 'Khoảng 4', 4.6, 'Vượt'),
      indicator(1, 2, 'Tổng thu ngân sách', 'Tỷ đồng', 380, {
        means: 'tỷ đồng',
        cells: { verdict: { value: 'Đạt', says: 'verdict' } },
      }),
      part(2, '-', 'Thu nội địa', 'Tỷ đồng', 340, { means: 'tỷ đồng' }),
      part(2, '-', 'Thu xuất nhập khẩu', 'Tỷ đồng', 40, { means: 'tỷ đồng' }),
      judged(1, 3, 'Lượng khách du lịch', 'Nghìn lượt', '900-950', 846.5, 'Không đạt'),
      group(0, 'II', 'Chỉ tiêu xã hội'),
      judged(1, 4, 'Tỷ lệ hộ nghèo', '%', 'Dưới 3', 2.1, 'Vượt kế hoạch'),
      judged(1, 5, 'Tỷ lệ lao động qua đào tạo', '%', '≥ 70', 71.2, 'Đạt'),
      judged(1, 6, 'Số trường đạt chuẩn quốc gia', 'Trường', 25, 24, 'Không đạt'),
    ],
    style: { top: 3, left: 1 },
    below: (draft, { lastRow }) =>
      draft.put(lastRow + 1, 2, '(*) Số liệu ước đến 31/12/2020', { italic: true }),
  }),
  specimen('L2', 'L2-cot-C-dong-14', 22, {
    sheet: 'TH 2023',
    period: '2023',
    above: (draft) => {
      draft.line(9, 3, 9, 'BIỂU SỐ 05', { bold: true });
      draft.line(10, 3, 9, 'TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2023', { bold: true });
      draft.put(12, 3, 'UBND thành phố báo cáo như sau:');
    },
    heads: [
      ORDINAL,
      { text: 'Các chỉ tiêu chủ yếu', role: 'name' },
      UNIT,
      { text: 'KH năm 2023', role: 'plan', id: 'plan', period: '2023' },
      { text: 'TH năm 2023', role: 'actual', id: 'act', period: '2023' },
      { text: 'Tỷ lệ % TH/KH', ratio: ['act', 'plan'], of: 'plan' },
      { text: 'Nguyên nhân không đạt', role: 'reason', id: 'why' },
    ],
    lines: CITY.map((line, at) =>
      at === 9 ? { ...line, cells: { why: 'Mưa lũ kéo dài, thiếu cây giống' } } : line,
    ),
    style: { top: 14, left: 3, live: true },
  }),
  specimen('L2', 'L2-cot-trong', 23, {
    sheet: 'Biểu 2',
    period: '2022',
    above: (draft) => draft.line(2, 1, 9, 'ĐÁNH GIÁ THỰC HIỆN NGHỊ QUYẾT HĐND NĂM 2022', { bold: true }),
    heads: [
      ORDINAL,
      NAME,
      UNIT,
      { text: 'Nghị quyết HĐND', role: 'plan', id: 'plan', period: '2022', authority: 'council' },
      { text: 'Thực hiện', role: 'actual', id: 'act', period: '2022' },
      { text: 'So với NQ (%)', ratio: ['act', 'plan'], of: 'plan' },
      { text: 'Xếp loại', role: 'verdict', id: 'verdict' },
    ],
    lines: DISTRICT_YEAR,
    style: { top: 5, left: 1, spacerAfter: ['unit', 'act'], percentFormat: true },
  }),
];
