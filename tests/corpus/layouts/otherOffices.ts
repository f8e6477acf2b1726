import { DraftSheet, workbookOf } from '../draftSheet';
import { Random } from '../random';
import { heads, row, rows } from '../shorthand';
import { specimen } from '../specimen';
import type { Specimen, TableTruth } from '../truth';
import { writeTable } from '../writeTable';

const FOREST = rows(
  'i0 1 | Trồng rừng tập trung | Ha | 1240',
  'c1 - | Rừng phòng hộ | Ha | 220',
  'c1 - | Rừng sản xuất | Ha | 1020',
  'i0 2 | Khoán bảo vệ rừng | Lượt ha | 30500',
  'i0 3 | Trồng cây phân tán | 1.000 cây => nghìn cây | 250',
  'i0 4 | Tỷ lệ che phủ rừng | % | 54.2',
  'i0 5 | Sản lượng gỗ khai thác | m3 => m³ | 86400',
);
const INSURANCE = rows(
  'i0 1 | Số người tham gia BHXH bắt buộc | Người | 18200',
  'i0 2 | Số người tham gia BHXH tự nguyện | Người | 4100',
  'i0 3 | Số người tham gia BHTN | Người | 15600',
  'i0 4 | Tỷ lệ bao phủ BHYT toàn dân | % | 94.6',
  'i0 5 | Số thu BHXH, BHYT, BHTN | Tỷ đồng | 512.4',
);
const SCHOOLS = rows(
  'i0 1 | Số trường đạt chuẩn quốc gia | Trường | 41',
  'c1 - | Mầm non | Trường | 12',
  'c1 - | Tiểu học | Trường | 16',
  'i0 2 | Tỷ lệ phòng học kiên cố | % | 92',
  'i0 3 | Số học sinh phổ thông | Học sinh | 24100',
);
const DONG = '=> triệu đồng';

const above =
  (...lines: readonly string[]) =>
  (draft: DraftSheet): void =>
    lines.forEach((text, at) => draft.put(at + 1, 1, text, { bold: at === 0 }));

/** Two tables on one sheet, the second right of the first or below it. */
function together(
  name: string,
  layout: 'beside' | 'below',
  draft: DraftSheet,
  write: (random: Random) => readonly TableTruth[],
  period: string,
): Specimen {
  const tables = write(new Random(layout === 'beside' ? 901 : 902));
  return {
    name,
    layout: 'mixed',
    workbook: workbookOf(`${name}.xlsx`, [draft.build()]),
    sheets: [{ sheet: draft.name, period, tables }],
  };
}

/** The unit that holds for both stands over the right one. */
function revenueBesideSpending(): Specimen {
  const draft = new DraftSheet('Thu chi');
  draft.line(1, 1, 11, 'TÌNH HÌNH THU, CHI NGÂN SÁCH QUÝ II NĂM 2024', { bold: true });
  draft.put(2, 10, 'Đơn vị tính: triệu đồng');
  const columns = (name: string): ReturnType<typeof heads> =>
    heads(
      'ordinal: TT',
      `name: ${name}`,
      'plan p 2024: Dự toán năm',
      'actual a 2024-Q2: Thực hiện quý II',
      'ratio a/p plan: Đạt (%)',
    );
  const revenue = rows(`i0 1 | Thu nội địa | ${DONG} | 52100`, `i0 2 | Thu kết dư | ${DONG} | 4100`);
  const spending = rows(
    `i0 1 | Chi đầu tư phát triển | ${DONG} | 82100`,
    `i0 2 | Chi thường xuyên | ${DONG} | 280200`,
  );
  const unit = 'triệu đồng';
  return together(
    'mixed-mot-don-vi-hai-bang',
    'beside',
    draft,
    (random) => [
      writeTable(draft, columns('Nội dung thu'), revenue, { top: 4, left: 1, unit }, random),
      writeTable(draft, columns('Nội dung chi'), spending, { top: 4, left: 7, unit }, random),
    ],
    '2024-Q2',
  );
}

/** The same header opens a second table where a section's line stands above it. */
function sections(): Specimen {
  const draft = new DraftSheet('Tổng hợp');
  const columns = heads(
    'ordinal: TT',
    'name: Chỉ tiêu',
    'unit: ĐVT',
    'plan p 2024: KH',
    'actual a 2024: TH',
    'ratio a/p plan: %',
  );
  draft.put(1, 1, 'BÁO CÁO KẾT QUẢ CÁC LĨNH VỰC NĂM 2024', { bold: true });
  draft.put(2, 1, 'I. LÂM NGHIỆP').put(14, 1, 'II. BẢO HIỂM XÃ HỘI');
  return together(
    'mixed-hai-linh-vuc',
    'below',
    draft,
    (random) => [
      writeTable(draft, columns, FOREST, { top: 4, left: 1 }, random),
      writeTable(draft, columns, INSURANCE, { top: 15, left: 1 }, random),
    ],
    '2024',
  );
}

/** Sheets as other offices word them: agencies of health, forests, insurance, schools, investment. */
export const OTHER_OFFICES: readonly Specimen[] = [
  specimen('L1', 'L1-muc-tieu', 911, {
    sheet: 'Mục tiêu',
    period: '2025',
    above: above('MỤC TIÊU CHỦ YẾU ĐẾN NĂM 2025'),
    heads: heads('ordinal: TT', 'name: MỤC TIÊU', 'unit: ĐVT', 'target t 2025: Đến năm 2025'),
    lines: [
      row('i0 1 | Thu nhập bình quân đầu người | Triệu đồng', { t: { value: 'Trên 80', says: 'target' } }),
      row('i0 2 | Tỷ lệ hộ nghèo đa chiều | %', { t: { value: 'Dưới 2', says: 'target' } }),
      row('i0 3 | Số xã đạt chuẩn nông thôn mới nâng cao | Xã', {
        t: { value: '5 xã trở lên', says: 'target' },
      }),
      row('i0 4 | Tỷ lệ người dân tham gia BHYT | %', { t: 95 }),
    ],
    style: { top: 3, left: 1 },
  }),
  specimen('L2', 'L2-chenh-lech', 912, {
    sheet: 'KQ',
    period: '2024',
    above: above('Kết quả một số chỉ tiêu bảo hiểm năm 2024'),
    heads: heads(
      'ordinal: TT',
      'name: Nội dung',
      'unit: Đơn vị tính',
      'plan p 2024: Chỉ tiêu được giao năm 2024',
      'actual a 2024: Kết quả thực hiện năm 2024',
      'other d: Tăng/giảm so với chỉ tiêu',
      'verdict v: Đánh giá mức độ hoàn thành',
    ),
    lines: INSURANCE.map((line, at) => ({
      ...line,
      cells: { d: [12, -3, 40, 0.6, -10][at] ?? 0, v: at % 2 === 0 ? 'Vượt' : 'Chưa đạt' },
    })),
    style: { top: 3, left: 1, merged: false },
  }),
  specimen('L2', 'L2-tieu-chi', 913, {
    sheet: 'Nông thôn mới',
    period: '2024',
    above: above('Kết quả các tiêu chí nông thôn mới năm 2024'),
    heads: heads(
      'ordinal: TT',
      'name: Tiêu chí',
      'unit: Đơn vị tính',
      'plan p 2024: Chỉ tiêu',
      'actual a 2024: Kết quả thực hiện',
      'verdict v: Đánh giá',
    ),
    lines: [
      row('i0 1 | Tỷ lệ đường xã được nhựa hóa | %', { p: 100, a: 98.2, v: 'Chưa đạt' }),
      row('i0 2 | Thu nhập bình quân đầu người | Triệu đồng', { p: '≥ 56', a: 58.3, v: 'Đạt' }),
      row('i0 3 | Tỷ lệ nghèo đa chiều | %', { p: '≤ 4', a: 2.1, v: 'Đạt' }),
    ],
    style: { top: 3, left: 1 },
  }),
  specimen('L3', 'L3-quy-khong-gop', 914, {
    sheet: 'Q2-2024',
    period: '2024-H1',
    above: above('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU LÂM NGHIỆP 6 THÁNG NĂM 2024'),
    heads: heads(
      'ordinal: Stt',
      'name: Hạng mục',
      'unit: ĐV tính',
      'plan p 2024: KH năm',
      'actual q1 2024-Q1: Thực hiện > Quý I',
      'actual q2 2024-Q2: Thực hiện > Quý II',
      'actual h 2024-H1: Thực hiện > 6 tháng',
      'ratio h/p plan: % so với KH năm',
      'same-period s 2023-H1: TH 6 tháng 2023',
      'ratio h/s same-period: % so với cùng kỳ',
    ),
    lines: FOREST,
    style: { top: 6, left: 3, merged: false, textual: 'vi' },
  }),
  specimen('L3', 'L3-ba-cap-giao', 915, {
    sheet: 'Ba cấp',
    period: '2024',
    above: above('BIỂU CHỈ TIÊU NĂM 2024'),
    heads: heads(
      'ordinal: TT',
      'name: Chỉ tiêu',
      'unit: ĐVT',
      'target t 2021/2025: MT giai đoạn 2021-2025',
      'plan p1 2024 province: Chỉ tiêu giao năm 2024 > UBND tỉnh',
      'plan p2 2024 council: Chỉ tiêu giao năm 2024 > NQ HĐND TP',
      'plan p3 2024 city: Chỉ tiêu giao năm 2024 > UBND thành phố',
      'estimate e 2024: Ước thực hiện',
      'ratio e/p1 plan: So sánh % > Tỉnh',
      'ratio e/p2 plan: So sánh % > HĐND',
      'ratio e/p3 plan: So sánh % > TP',
    ),
    lines: SCHOOLS,
    style: { top: 3, left: 1 },
  }),
  specimen('L7', 'L7-thang-bao-cao', 916, {
    sheet: 'Thang 11',
    period: '2023-M11',
    above: above('TÌNH HÌNH SẢN XUẤT NÔNG NGHIỆP THÁNG 11/2023'),
    heads: heads(
      'ordinal: S T T',
      'name: Chỉ tiêu',
      'unit: ĐVT',
      'plan p 2023: Kế hoạch năm',
      'previous b 2023-M10: Tháng trước',
      'actual a 2023-M11: Tháng báo cáo',
      'actual l 2023-11M: Lũy kế từ đầu năm',
      'ratio l/p plan: Lũy kế/KH',
    ),
    lines: rows(
      'i0 1 | Thủy sản khai thác | Tấn | 3200',
      'i0 2 | Thủy sản nuôi trồng | Tấn | 5100',
      'i0 3 | Gia cầm xuất chuồng | 1000 con => nghìn con | 84.3',
    ),
    style: { top: 4, left: 1, percentFormat: true },
  }),
  specimen('L8', 'L8-tong-tren', 917, {
    sheet: 'GTSX',
    period: '2024',
    above: above('GIÁ TRỊ SẢN XUẤT NĂM 2024 (giá so sánh 2010)', 'ĐVT: tỷ đồng'),
    heads: heads(
      'ordinal: STT',
      'name: Ngành',
      'previous b 2023: TH năm 2023',
      'plan p 2024: KH năm 2024',
      'estimate e 2024: ƯTH năm 2024',
      'ratio e/b previous growth: Tăng, giảm so với năm 2023 (%)',
      'ratio e/p plan: Đạt % so KH',
    ),
    lines: rows(
      't0 | Tổng giá trị sản xuất | => tỷ đồng | 15230.4',
      'i1 1 | Nông nghiệp | => tỷ đồng | 5230.2',
      'i1 2 | Công nghiệp | => tỷ đồng | 6120.1',
      'i1 3 | Dịch vụ | => tỷ đồng | 3880.1',
    ).map((line) => ({ ...line, bold: false })),
    style: { top: 4, left: 1, unit: 'tỷ đồng' },
  }),
  specimen('L9', 'L9-uoc-trong-ngoac', 918, {
    sheet: 'Biểu 94',
    period: '2024-Q3',
    above: above('THỰC HIỆN THU NGÂN SÁCH NHÀ NƯỚC QUÝ III NĂM 2024', 'Đơn vị: Triệu đồng'),
    heads: heads(
      'ordinal: STT',
      'name: NỘI DUNG',
      'plan p 2024: DỰ TOÁN NĂM',
      'estimate e 2024-Q3: THỰC HIỆN QUÝ III (ƯỚC)',
      'ratio e/p plan: SO SÁNH ƯỚC THỰC HIỆN VỚI (%) > DỰ TOÁN NĂM',
      'ratio: SO SÁNH ƯỚC THỰC HIỆN VỚI (%) > CÙNG KỲ NĂM TRƯỚC',
    ),
    lines: rows(
      `i0 A | THU NỘI ĐỊA | ${DONG} | 880200`,
      `i1 1 | Thu từ khu vực doanh nghiệp | ${DONG} | 371200`,
      `i1 2 | Lệ phí trước bạ | ${DONG} | 98000`,
      `i0 B | THU TỪ HOẠT ĐỘNG XUẤT NHẬP KHẨU | ${DONG} | 30300`,
    ),
    style: { top: 4, left: 1, unit: 'triệu đồng', index: 'letters' },
  }),
  specimen('L10', 'L10-dau-tu-cong', 919, {
    sheet: 'Đầu tư công',
    period: '2024-9M',
    above: above('GIẢI NGÂN KẾ HOẠCH ĐẦU TƯ CÔNG 9 THÁNG NĂM 2024', 'ĐVT: Triệu đồng'),
    heads: heads(
      'ordinal: STT',
      'name: Danh mục công trình, dự án',
      'other d: Địa điểm xây dựng',
      'other t: Tổng mức đầu tư',
      'plan p1 2024: Kế hoạch vốn năm 2024 > Tổng số',
      'plan p2 2024: Kế hoạch vốn năm 2024 > Trong đó > NSTW',
      'plan p3 2024: Kế hoạch vốn năm 2024 > Trong đó > NSĐP',
      'actual a 2024-9M: Giải ngân đến hết tháng 9',
      'ratio a/p1 plan: Tỷ lệ giải ngân (%)',
    ),
    lines: [
      row('g0 A | CÔNG TRÌNH CHUYỂN TIẾP'),
      row(`i1 1 | Đường huyện 10 | ${DONG} | 32000`, { d: 'Xã An Bình', t: 90000 }),
      row(`i1 2 | Cầu Ba Lai | ${DONG} | 54000`, { d: 'Xã Tân Xuân', t: 110000 }),
      row('g0 B | CÔNG TRÌNH KHỞI CÔNG MỚI'),
      row(`i1 1 | Trường Tiểu học An Bình | ${DONG} | 14000`, { d: 'Xã An Bình', t: 21000 }),
      row(`t0 | TỔNG CỘNG | ${DONG} | 100000`),
    ],
    style: { top: 4, left: 1, unit: 'triệu đồng' },
  }),
  specimen('L11', 'L11-ky-bao-cao', 920, {
    sheet: 'export',
    period: '2024-Q1',
    above: above(
      'Hệ thống thông tin báo cáo',
      'Kỳ báo cáo: Quý I/2024',
      'Đơn vị báo cáo: Bảo hiểm xã hội huyện',
      'Ngày xuất: 05/04/2024 08:12:33',
    ),
    heads: heads(
      'other id: Mã chỉ tiêu',
      'name: Tên chỉ tiêu',
      'plan p 2024: Giao',
      'actual a 2024-Q1: Đạt',
      'ratio a/p plan: %',
      'unit: Đơn vị',
    ),
    lines: INSURANCE.map((line, at) => ({ ...line, mark: null, cells: { id: `BH.${at + 1}` } })),
    style: { top: 6, left: 1, merged: false, bordered: false },
  }),
  revenueBesideSpending(),
  sections(),
];
