import type { Line } from '../writeTable';
import { group, indicator, part } from './lines';

/** A city's main indicators, numbered anew in each part. */
export const CITY: readonly Line[] = [
  group(0, 'I', 'KINH TẾ'),
  indicator(1, 1, 'Tổng thu ngân sách nhà nước trên địa bàn', 'Tỷ đồng', 402.1, {
    means: 'tỷ đồng',
    bold: true,
  }),
  part(2, '-', 'Thu nội địa', 'Tỷ đồng', 352.1, { means: 'tỷ đồng' }),
  part(2, '-', 'Thu từ hoạt động xuất, nhập khẩu', 'Tỷ đồng', 50.4, { means: 'tỷ đồng' }),
  indicator(1, 2, 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'Tỷ đồng', 5837, {
    means: 'tỷ đồng',
  }),
  indicator(1, 3, 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', 'Tỷ đồng', 1173.7, {
    means: 'tỷ đồng',
  }),
  part(2, null, 'Trong đó: + Công nghiệp chế biến, chế tạo', 'Tỷ đồng', 820.4, {
    name: 'Công nghiệp chế biến, chế tạo',
    ordinal: '+',
    means: 'tỷ đồng',
    partial: true,
  }),
  part(2, null, '+ Sản xuất và phân phối điện', 'Tỷ đồng', 130.2, {
    name: 'Sản xuất và phân phối điện',
    ordinal: '+',
    means: 'tỷ đồng',
    partial: true,
  }),
  indicator(1, 4, 'Lượng khách du lịch', 'Nghìn lượt người', 1598, { means: 'nghìn lượt' }),
  indicator(1, 5, 'Trồng rừng mới', 'Ha', 50, { means: 'ha' }),
  group(0, 'II', 'VĂN HÓA - XÃ HỘI'),
  indicator(1, 1, 'Tỷ lệ người dân tham gia bảo hiểm y tế', '%', 92.5),
  indicator(1, 2, 'Tỷ lệ hộ nghèo', '%', 0.45, { decimals: 2 }),
  indicator(1, 3, 'Giải quyết việc làm mới', 'Người', 1250, { means: 'người' }),
  indicator(1, 4, 'Số trường học đạt chuẩn quốc gia', 'Trường', 28, { means: 'trường' }),
  part(2, '-', 'Mầm non', 'Trường', 11, { means: 'trường' }),
  part(2, '-', 'Tiểu học', 'Trường', 9, { means: 'trường' }),
  part(2, '-', 'Trung học cơ sở', 'Trường', 8, { means: 'trường' }),
  group(0, 'III', 'MÔI TRƯỜNG'),
  indicator(1, 1, 'Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý', '%', 96),
  indicator(1, 2, 'Tỷ lệ dân cư nông thôn sử dụng nước hợp vệ sinh', '%', 99.1),
  group(0, 'IV', 'QUỐC PHÒNG - AN NINH'),
  indicator(1, 1, 'Số vụ tai nạn giao thông', 'Vụ', 24, { means: 'vụ' }),
  indicator(1, 2, 'Tuyển quân', 'Người', 145, { means: 'người' }),
];

/** A district's year: numbers that run on across unnumbered headings. */
export const DISTRICT_YEAR: readonly Line[] = [
  group(0, null, 'Chỉ tiêu kinh tế'),
  indicator(1, 1, 'Tốc độ tăng giá trị sản xuất', '%', 9.2),
  indicator(1, 2, 'Thu nhập bình quân đầu người', 'Triệu đồng', 62, { means: 'triệu đồng' }),
  indicator(1, 3, 'Tổng sản lượng lương thực có hạt', 'Tấn', 41250, { means: 'tấn' }),
  part(2, '-', 'Thóc', 'Tấn', 30150, { means: 'tấn' }),
  part(2, '-', 'Ngô', 'Tấn', 11100, { means: 'tấn' }),
  indicator(1, 4, 'Tổng đàn gia súc', 'Con', 58200, { means: 'con' }),
  part(2, '+', 'Đàn trâu', 'Con', 8700, { means: 'con', partial: false }),
  part(2, '+', 'Đàn bò', 'Con', 9100, { means: 'con' }),
  part(2, '+', 'Đàn lợn', 'Con', 40400, { means: 'con' }),
  indicator(1, 5, 'Thu ngân sách trên địa bàn', 'Triệu đồng', 158200, { means: 'triệu đồng' }),
  group(0, null, 'Chỉ tiêu xã hội'),
  indicator(1, 6, 'Mức giảm tỷ lệ hộ nghèo', '%', 2.5),
  indicator(1, 7, 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', '%', 11.4),
  indicator(1, 8, 'Số giường bệnh trên 1 vạn dân', 'Giường', 24, { means: 'giường' }),
  indicator(1, 9, 'Số lao động được tạo việc làm', 'Lao động', 1800, { means: 'lao động' }),
  group(0, null, 'Chỉ tiêu môi trường'),
  indicator(1, 10, 'Tỷ lệ che phủ rừng', '%', 58.8),
  indicator(1, 11, 'Tỷ lệ hộ gia đình có nhà tiêu hợp vệ sinh', '%', 87.3),
];

/** Parts numbered 1.1, 1.2 and a), with units only where they change. */
export const HEALTH_EDUCATION: readonly Line[] = [
  group(0, 'A', 'GIÁO DỤC VÀ ĐÀO TẠO'),
  indicator(1, 1, 'Tổng số học sinh đầu năm học', 'Học sinh', 21450, { means: 'học sinh' }),
  indicator(2, '1.1', 'Hệ mầm non', 'Cháu', 5210, { means: 'cháu' }),
  part(3, '-', 'Nhà trẻ', 'Cháu', 1320, { means: 'cháu' }),
  part(3, '-', 'Mẫu giáo', 'Cháu', 3890, { means: 'cháu' }),
  indicator(2, '1.2', 'Hệ phổ thông', 'Học sinh', 16240, { means: 'học sinh' }),
  part(3, '-', 'Tiểu học', '"', 8420, { means: 'học sinh' }),
  part(3, '-', 'Trung học cơ sở', '"', 5130, { means: 'học sinh' }),
  part(3, '-', 'Trung học phổ thông', '"', 2690, { means: 'học sinh' }),
  indicator(1, 2, 'Tỷ lệ huy động trẻ 5 tuổi ra lớp', '%', 99.6),
  indicator(1, 3, 'Tỷ lệ trường đạt chuẩn quốc gia', '%', 68.4),
  group(0, 'B', 'Y TẾ'),
  indicator(1, 1, 'Số giường bệnh quốc lập', 'Giường', 620, { means: 'giường' }),
  indicator(2, 'a)', 'Giường bệnh viện tuyến tỉnh', 'Giường', 480, { means: 'giường' }),
  indicator(2, 'b)', 'Giường trạm y tế xã, phường', 'Giường', 140, { means: 'giường' }),
  indicator(1, 2, 'Số bác sĩ trên 1 vạn dân', 'Bác sĩ', 13.2, { means: 'bác sĩ' }),
  indicator(1, 3, 'Tỷ lệ xã đạt Bộ tiêu chí quốc gia về y tế', '%', 100),
  group(0, 'C', 'LAO ĐỘNG - VIỆC LÀM'),
  indicator(1, 1, 'Số lao động được giải quyết việc làm', 'Người', 2350, { means: 'người' }),
  part(2, null, 'Trong đó: Lao động nữ', 'Người', 1120, {
    name: 'Lao động nữ',
    means: 'người',
    partial: true,
  }),
  indicator(1, 2, 'Tỷ lệ lao động qua đào tạo', '%', 57.5),
];
