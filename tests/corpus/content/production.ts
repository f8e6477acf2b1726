import type { Line } from '../writeTable';
import { group, indicator, part } from './lines';

/** Industrial products, one flat list. */
export const PRODUCTS: readonly Line[] = [
  indicator(0, 1, 'Than khai thác', 'Tấn', 18500, { means: 'tấn' }),
  indicator(0, 2, 'Đá xây dựng', 'm3', 92300, { means: 'm³' }),
  indicator(0, 3, 'Xi măng', 'Nghìn tấn', 61.5, { means: 'nghìn tấn' }),
  indicator(0, 4, 'Gạch nung các loại', 'Triệu viên', 12.4, { means: 'triệu viên' }),
  indicator(0, 5, 'Điện thương phẩm', 'Triệu kWh', 78.3, { means: 'triệu kWh' }),
  indicator(0, 6, 'Nước máy sản xuất', 'Nghìn m3', 812.6, { means: 'nghìn m³' }),
  indicator(0, 7, 'Gỗ ván bóc', 'm3', 15400, { means: 'm³' }),
  indicator(0, 8, 'Trang in', 'Triệu trang', 43.2, { means: 'triệu trang' }),
  indicator(0, 9, 'Quần áo may sẵn', 'Nghìn cái', 210.8, { means: 'nghìn cái' }),
];

/** Farming with parts under "-" and "+". */
export const FARMING: readonly Line[] = [
  group(0, 'I', 'TRỒNG TRỌT'),
  indicator(1, 1, 'Tổng diện tích gieo trồng', 'Ha', 4520, { means: 'ha' }),
  part(2, '-', 'Cây lúa', 'Ha', 2610, { means: 'ha' }),
  part(3, '+', 'Lúa đông xuân', 'Ha', 1180, { means: 'ha' }),
  part(3, '+', 'Lúa mùa', 'Ha', 1430, { means: 'ha' }),
  part(2, '-', 'Cây ngô', 'Ha', 980, { means: 'ha' }),
  part(2, '-', 'Rau các loại', 'Ha', 930, { means: 'ha' }),
  indicator(1, 2, 'Năng suất lúa bình quân', 'Tạ/ha', 48.6, { means: 'tạ/ha' }),
  indicator(1, 3, 'Sản lượng lương thực có hạt', 'Tấn', 17240, { means: 'tấn' }),
  group(0, 'II', 'CHĂN NUÔI'),
  indicator(1, 1, 'Đàn trâu', 'Con', 1240, { means: 'con' }),
  indicator(1, 2, 'Đàn lợn', 'Con', 15300, { means: 'con' }),
  indicator(1, 3, 'Đàn gia cầm', 'Nghìn con', 212.4, { means: 'nghìn con' }),
  group(0, 'III', 'LÂM NGHIỆP'),
  indicator(1, 1, 'Diện tích rừng trồng mới', 'Ha', 120, { means: 'ha' }),
  part(2, null, 'Trong đó: Rừng sản xuất', 'Ha', 85, { name: 'Rừng sản xuất', means: 'ha', partial: true }),
  indicator(1, 2, 'Tỷ lệ che phủ rừng', '%', 46.5),
];

/** Indicators hanging on "*", "-" and "+" with spaces before them, few units. */
export const WIDE: readonly Line[] = [
  group(0, 'I', 'VỀ KINH TẾ'),
  indicator(1, 1, 'Giá trị sản xuất (giá so sánh 2010)', 'Tỷ đồng', 3120, { means: 'tỷ đồng' }),
  part(2, null, '  - Nông, lâm nghiệp và thủy sản', null, 410, {
    name: 'Nông, lâm nghiệp và thủy sản',
    ordinal: '-',
    means: 'tỷ đồng',
  }),
  part(2, null, '  - Công nghiệp - xây dựng', null, 1270, {
    name: 'Công nghiệp - xây dựng',
    ordinal: '-',
    means: 'tỷ đồng',
  }),
  part(3, null, '    + Công nghiệp', null, 760, { name: 'Công nghiệp', ordinal: '+', means: 'tỷ đồng' }),
  part(3, null, '    + Xây dựng', null, 510, { name: 'Xây dựng', ordinal: '+', means: 'tỷ đồng' }),
  part(2, null, '  - Dịch vụ', null, 1440, { name: 'Dịch vụ', ordinal: '-', means: 'tỷ đồng' }),
  indicator(1, 2, 'Tổng vốn đầu tư toàn xã hội', 'Tỷ đồng', 2150, { means: 'tỷ đồng' }),
  indicator(1, 3, 'Kim ngạch xuất khẩu', 'Triệu USD', 84.5, { means: 'triệu USD' }),
  group(0, 'II', 'VỀ XÃ HỘI'),
  indicator(1, 1, 'Dân số trung bình', 'Người', 98420, { means: 'người' }),
  part(2, null, '  - Thành thị', null, 71300, { name: 'Thành thị', ordinal: '-', means: 'người' }),
  part(2, null, '  - Nông thôn', null, 27120, { name: 'Nông thôn', ordinal: '-', means: 'người' }),
  indicator(1, 2, 'Số hộ nghèo', 'Hộ', 412, { means: 'hộ' }),
  indicator(1, 3, 'Tỷ lệ hộ nghèo', '%', 1.7, { decimals: 2 }),
  group(0, 'III', 'VỀ ĐÔ THỊ'),
  indicator(1, 1, 'Tỷ lệ đô thị hóa', '%', 72.4),
  indicator(1, 2, 'Diện tích cây xanh công cộng', 'm2/người', 6.3, { means: 'm²/người' }),
];

/** What a reporting system exports: names with no outline, the unit last, zeros for what is missing. */
export const EXPORTED: readonly Line[] = [
  indicator(0, null, 'Số hồ sơ thủ tục hành chính tiếp nhận', 'Hồ sơ', 5420, { means: 'hồ sơ' }),
  indicator(0, null, 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', 5318, { means: 'hồ sơ' }),
  indicator(0, null, 'Tỷ lệ hồ sơ trực tuyến toàn trình', '%', 61.2),
  indicator(0, null, 'Số doanh nghiệp thành lập mới', 'Doanh nghiệp', 84, { means: 'doanh nghiệp' }),
  indicator(0, null, 'Số hợp tác xã thành lập mới', 'HTX', 3, { means: 'hợp tác xã' }),
  indicator(0, null, 'Giải ngân vốn đầu tư công', 'Triệu đồng', 92500, { means: 'triệu đồng' }),
  indicator(0, null, 'Tỷ lệ giải ngân vốn đầu tư công', '%', 41.7),
];
