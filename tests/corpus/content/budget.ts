import type { Line } from '../writeTable';
import { group, indicator, part, total } from './lines';

const VND = { means: 'triệu đồng' } as const;

/** Budget revenue and spending: A / I / 1 / -, the unit in the corner. */
export const BUDGET: readonly Line[] = [
  indicator(0, 'A', 'TỔNG THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN', null, 402100, { ...VND, bold: true }),
  indicator(1, 'I', 'Thu cân đối ngân sách nhà nước', null, 362100, { ...VND, bold: true }),
  indicator(2, 1, 'Thu nội địa', null, 352100, VND),
  part(3, '-', 'Thu từ khu vực doanh nghiệp nhà nước', null, 9800, VND),
  part(3, '-', 'Thu từ khu vực kinh tế ngoài quốc doanh', null, 122000, VND),
  part(3, '-', 'Thuế thu nhập cá nhân', null, 41500, VND),
  part(3, '-', 'Lệ phí trước bạ', null, 62000, VND),
  indicator(2, 2, 'Thu từ hoạt động xuất, nhập khẩu', null, 10000, VND),
  indicator(1, 'II', 'Các khoản huy động, đóng góp', null, 40000, { ...VND, bold: true }),
  indicator(0, 'B', 'TỔNG CHI NGÂN SÁCH THÀNH PHỐ', null, 628400, { ...VND, bold: true }),
  indicator(1, 'I', 'Chi cân đối ngân sách', null, 601000, { ...VND, bold: true }),
  indicator(2, 1, 'Chi đầu tư phát triển', null, 163600, VND),
  indicator(2, 2, 'Chi thường xuyên', null, 464800, VND),
  { kind: 'note', depth: 3, mark: null, text: 'Trong đó:', name: 'Trong đó', unit: null },
  part(3, '-', 'Chi sự nghiệp giáo dục - đào tạo và dạy nghề', null, 251300, { ...VND, partial: true }),
  part(3, '-', 'Chi sự nghiệp khoa học và công nghệ', null, 420, { ...VND, partial: true }),
  indicator(2, 3, 'Dự phòng ngân sách', null, 12300, VND),
  indicator(1, 'II', 'Chi chương trình mục tiêu', null, 27400, { ...VND, bold: true }),
];

/** Money allotted to units, with the total below. */
export const ALLOTMENT: readonly Line[] = [
  indicator(0, 1, 'Văn phòng HĐND và UBND', null, 8250000000, { means: 'đồng' }),
  indicator(0, 2, 'Phòng Tài chính - Kế hoạch', null, 3120500000, { means: 'đồng' }),
  indicator(0, 3, 'Phòng Giáo dục và Đào tạo', null, 4875000000, { means: 'đồng' }),
  indicator(0, 4, 'Trung tâm Văn hóa - Thể thao và Truyền thông', null, 5230400000, { means: 'đồng' }),
  indicator(0, 5, 'Đội Quản lý trật tự đô thị', null, 2964000000, { means: 'đồng' }),
  indicator(0, 6, 'Hội Chữ thập đỏ', null, 412000000, { means: 'đồng' }),
  total(0, 'TỔNG CỘNG', null, 24851900000, { means: 'đồng' }),
];

/** Retail trade: an unnumbered total over I and II. */
export const TRADE: readonly Line[] = [
  total(0, 'TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ', 'Tỷ đồng', 1510.2, { means: 'tỷ đồng' }),
  indicator(1, 'I', 'Bán lẻ hàng hóa', 'Tỷ đồng', 1102.7, { means: 'tỷ đồng', bold: true }),
  indicator(2, 1, 'Lương thực, thực phẩm', 'Tỷ đồng', 421.3, { means: 'tỷ đồng' }),
  indicator(2, 2, 'Hàng may mặc', 'Tỷ đồng', 98.2, { means: 'tỷ đồng' }),
  indicator(2, 3, 'Đồ dùng, dụng cụ, trang thiết bị gia đình', 'Tỷ đồng', 143.6, { means: 'tỷ đồng' }),
  indicator(2, 4, 'Xăng, dầu các loại', 'Tỷ đồng', 201.4, { means: 'tỷ đồng' }),
  indicator(1, 'II', 'Dịch vụ', 'Tỷ đồng', 407.5, { means: 'tỷ đồng', bold: true }),
  indicator(2, 1, 'Dịch vụ lưu trú, ăn uống', 'Tỷ đồng', 215.8, { means: 'tỷ đồng' }),
  indicator(2, 2, 'Du lịch lữ hành', 'Tỷ đồng', 12.9, { means: 'tỷ đồng' }),
  indicator(2, 3, 'Dịch vụ khác', 'Tỷ đồng', 178.8, { means: 'tỷ đồng' }),
];

/** Public investment by source and project. */
export const INVESTMENT: readonly Line[] = [
  group(0, 'A', 'NGUỒN VỐN NGÂN SÁCH ĐỊA PHƯƠNG'),
  indicator(1, 'I', 'Vốn đầu tư tập trung', null, 35600, { ...VND, bold: true }),
  indicator(2, 1, 'Cải tạo, nâng cấp đường Bắc Sơn', null, 12400, VND),
  indicator(2, 2, 'Trường Tiểu học Chi Lăng, hạng mục nhà lớp học 12 phòng', null, 9300, VND),
  indicator(2, 3, 'Hệ thống thoát nước khu dân cư Nà Trang', null, 13900, VND),
  indicator(1, 'II', 'Vốn từ nguồn thu sử dụng đất', null, 70000, { ...VND, bold: true }),
  indicator(2, 1, 'Khu tái định cư Pò Đứa - Mai Pha', null, 48000, VND),
  indicator(2, 2, 'Chỉnh trang vỉa hè các tuyến phố trung tâm', null, 22000, VND),
  group(0, 'B', 'NGUỒN VỐN CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA'),
  indicator(1, 1, 'Xây dựng nông thôn mới', null, 18250, VND),
  indicator(1, 2, 'Giảm nghèo bền vững', null, 1260, VND),
];
