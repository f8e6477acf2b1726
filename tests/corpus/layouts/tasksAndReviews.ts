import { DISTRICT_YEAR, HEALTH_EDUCATION } from '../content/city';
import { WIDE } from '../content/production';
import { group } from '../content/lines';
import { NAME, NOTE, ORDINAL, UNIT, signatures, specimen } from '../specimen';
import type { Specimen } from '../truth';
import type { Head, Line } from '../writeTable';

const task = (
  depth: number,
  mark: number,
  text: string,
  owner: string,
  due: string,
  done: string,
  verdict: string,
): Line => ({
  kind: 'indicator',
  depth,
  mark,
  text,
  unit: null,
  cells: { owner: { value: owner, says: 'text' }, due, done, verdict: { value: verdict, says: 'verdict' } },
});

/** L12: key tasks, no figures. */
export const TASKS: readonly Specimen[] = [
  specimen('L12', 'L12-nhiem-vu', 121, {
    sheet: 'Nhiệm vụ',
    period: '2024-Q2',
    above: (draft) => {
      draft.line(1, 1, 6, 'PHỤ LỤC: KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2024', {
        bold: true,
      });
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Nội dung', role: 'name' },
      { text: 'Chủ trì', role: 'owner', id: 'owner' },
      { text: 'Thời hạn', role: 'deadline', id: 'due' },
      { text: 'Kết quả', role: 'actual', id: 'done' },
      { text: 'Đánh giá', role: 'verdict', id: 'verdict' },
    ],
    lines: [
      group(0, 'I', 'LĨNH VỰC KINH TẾ'),
      task(
        1,
        1,
        'Trình HĐND thành phố điều chỉnh kế hoạch đầu tư công trung hạn 2021-2025',
        'Phòng Tài chính - Kế hoạch',
        'Tháng 6',
        'Đã trình tại kỳ họp thứ 14',
        'Hoàn thành',
      ),
      task(
        1,
        2,
        'Xây dựng phương án bồi thường, giải phóng mặt bằng khu tái định cư',
        'Trung tâm Phát triển quỹ đất',
        'Quý II',
        'Đang niêm yết công khai phương án',
        'Chưa hoàn thành',
      ),
      task(
        1,
        3,
        'Tổ chức tuần văn hóa, du lịch',
        'Phòng Văn hóa và Thông tin',
        '30/4',
        'Đã tổ chức, đón trên 40 nghìn lượt khách',
        'Hoàn thành',
      ),
      group(0, 'II', 'LĨNH VỰC XÃ HỘI'),
      task(
        1,
        1,
        'Rà soát hộ nghèo, hộ cận nghèo giữa kỳ',
        'Phòng Lao động - TB&XH',
        'Tháng 5',
        'Các phường, xã đã gửi báo cáo',
        'Hoàn thành',
      ),
      task(
        1,
        2,
        'Hoàn thành hồ sơ công nhận xã đạt chuẩn nông thôn mới kiểu mẫu',
        'Phòng Kinh tế',
        'Tháng 6',
        'Hồ sơ đã trình tỉnh thẩm định',
        'Đạt',
      ),
    ],
    style: { top: 3, left: 1 },
    below: (draft, { lastRow }) => signatures(draft, lastRow + 2, 1, 6),
  }),
  specimen('L12', 'L12-phan-cong', 122, {
    sheet: 'Theo doi',
    period: '2023',
    above: (draft) =>
      draft.line(2, 2, 8, 'THEO DÕI TIẾN ĐỘ THỰC HIỆN CHƯƠNG TRÌNH CÔNG TÁC NĂM 2023', { bold: true }),
    heads: [
      ORDINAL,
      { text: 'Nhiệm vụ', role: 'name' },
      { text: 'Cơ quan chủ trì', role: 'owner', id: 'owner' },
      { text: 'Thời gian hoàn thành', role: 'deadline', id: 'due' },
      { text: 'Kết quả thực hiện', role: 'actual', id: 'done' },
      { text: 'Mức độ hoàn thành', role: 'verdict', id: 'verdict' },
      NOTE,
    ],
    lines: [
      task(
        0,
        1,
        'Ban hành kế hoạch cải cách hành chính',
        'Phòng Nội vụ',
        'Tháng 1',
        'Kế hoạch số 12 đã ban hành',
        'Hoàn thành',
      ),
      task(
        0,
        2,
        'Số hóa kết quả giải quyết thủ tục hành chính',
        'Văn phòng HĐND và UBND',
        'Tháng 12',
        'Đang thực hiện tại bộ phận một cửa',
        'Đang thực hiện',
      ),
      task(
        0,
        3,
        'Kiểm kê đất đai',
        'Phòng Tài nguyên và Môi trường',
        'Quý IV',
        'Đã nghiệm thu cấp phường, xã',
        'Hoàn thành',
      ),
      task(
        0,
        4,
        'Đối thoại với doanh nghiệp',
        'Phòng Tài chính - Kế hoạch',
        'Quý III',
        'Tổ chức 02 hội nghị',
        'Hoàn thành',
      ),
    ],
    style: { top: 4, left: 2 },
  }),
];

const review: readonly Head[] = [
  ORDINAL,
  NAME,
  UNIT,
  { text: 'TH giai đoạn 2016-2020', role: 'previous', id: 'before', period: '2016/2020' },
  { text: 'KH giai đoạn 2021-2025', role: 'target', id: 'plan', period: '2021/2025' },
  {
    text: 'Thực hiện các năm',
    under: [2021, 2022, 2023, 2024].map((year): Head => ({
      text: `Năm ${year}`,
      role: 'actual',
      id: `y${year}`,
      period: `${year}`,
    })),
  },
  { text: 'Ước TH năm 2025', role: 'estimate', id: 'y2025', period: '2025' },
  { text: 'Ước TH giai đoạn 2021-2025', role: 'estimate', id: 'all', period: '2021/2025' },
  { text: 'Đánh giá so KH', role: 'verdict', id: 'verdict' },
  NOTE,
];

/** L13: five years looked back on. */
export const REVIEWS: readonly Specimen[] = [
  specimen('L13', 'L13-nhiem-ky', 131, {
    sheet: 'Tổng kết',
    period: '2021/2025',
    above: (draft) => {
      draft.line(
        1,
        1,
        13,
        'BIỂU 1: ĐÁNH GIÁ TÌNH HÌNH THỰC HIỆN KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI 5 NĂM 2021-2025',
        { bold: true },
      );
    },
    heads: review,
    lines: HEALTH_EDUCATION.map((line, at) =>
      line.base === undefined
        ? line
        : { ...line, cells: { verdict: { value: at % 3 ? 'Đạt' : 'Vượt', says: 'verdict' } } },
    ),
    style: { top: 3, left: 1 },
  }),
  specimen('L13', 'L13-so-sanh', 132, {
    sheet: '5 nam',
    period: '2016/2020',
    above: (draft) => {
      draft.line(1, 2, 11, 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN 2016 - 2020', { bold: true });
    },
    heads: [
      { text: 'TT', role: 'ordinal' },
      { text: 'Chỉ tiêu', role: 'name' },
      { text: 'Đơn vị tính', role: 'unit' },
      { text: 'Thực hiện năm 2015', role: 'previous', id: 'before', period: '2015' },
      { text: 'Mục tiêu đến năm 2020', role: 'target', id: 'plan', period: '2020' },
      { text: 'TH 2016', role: 'actual', id: 'y16', period: '2016' },
      { text: 'TH 2017', role: 'actual', id: 'y17', period: '2017' },
      { text: 'TH 2018', role: 'actual', id: 'y18', period: '2018' },
      { text: 'TH 2019', role: 'actual', id: 'y19', period: '2019' },
      { text: 'Ước TH 2020', role: 'estimate', id: 'y20', period: '2020' },
      { text: 'So với mục tiêu (%)', ratio: ['y20', 'plan'], of: 'plan' },
    ],
    lines: DISTRICT_YEAR,
    style: { top: 4, left: 2, live: true },
  }),
  specimen('L13', 'L13-rong', 133, {
    sheet: 'DG 5 nam',
    period: '2021/2025',
    above: (draft) =>
      draft.put(1, 1, 'Đánh giá thực hiện các chỉ tiêu Nghị quyết Đại hội, giai đoạn 2021-2025', {
        bold: true,
      }),
    heads: review,
    lines: WIDE.map((line) =>
      line.base === undefined ? line : { ...line, cells: { verdict: { value: 'Đạt', says: 'verdict' } } },
    ),
    style: { top: 3, left: 1, index: 'bracketed', merged: true },
  }),
];
