import { ABBREVIATIONS } from '../../src/language/abbreviations';
import { AMBIGUOUS_ABBREVIATIONS } from '../../src/language/ambiguousAbbreviations';
import { expandAbbreviations } from '../../src/language/expandAbbreviations';
import { isSyllable } from '../../src/language/syllable';

describe('expandAbbreviations', () => {
  it.each([
    ['TL dân tham gia BHYT', 'tỷ lệ dân tham gia bảo hiểm y tế'],
    ['ƯTH 6T/2024', 'ước thực hiện 6 tháng/2024'],
    ['KH2020', 'kế hoạch 2020'],
    ['ƯKh2019', 'ước kế hoạch 2019'],
    ['TH QI/2024', 'thực hiện quý I/2024'],
    ['CKNT', 'cùng kỳ năm trước'],
    ['TỔNG THU NSNN', 'TỔNG THU ngân sách nhà nước'],
    ['GTSX CN-TTCN', 'giá trị sản xuất công nghiệp-tiểu thủ công nghiệp'],
    ['Sở KH&CN', 'Sở khoa học và công nghệ'],
    ['Số HTX, DN, HKD thành lập mới', 'Số hợp tác xã, doanh nghiệp, hộ kinh doanh thành lập mới'],
    ['kh năm 2024', 'kế hoạch năm 2024'],
    ['GD&ĐT', 'giáo dục và đào tạo'],
    ['TNBQ/người', 'thu nhập bình quân/người'],
    ['Lũy kế 9T', 'Lũy kế 9 tháng'],
  ])('%s → %s', (text, expanded) => {
    expect(expandAbbreviations(text)).toBe(expanded);
  });

  it.each<[string, string | null, string]>([
    ['DT tỉnh giao', null, 'dự toán tỉnh giao'],
    ['So sánh với DT', '%', 'So sánh với dự toán'],
    ['DT gieo trồng lúa', null, 'diện tích gieo trồng lúa'],
    ['Tổng DT', 'ha', 'Tổng diện tích'],
    ['DT du lịch', 'tỷ đồng', 'doanh thu du lịch'],
    ['DT dat rung', null, 'diện tích dat rung'],
    ['Thu NS trên địa bàn', 'tỷ đồng', 'Thu ngân sách trên địa bàn'],
    ['NS lúa', null, 'năng suất lúa'],
    ['NS', 'tạ/ha', 'năng suất'],
    ['TT', null, 'thứ tự'],
    ['Số TT', null, 'Số thứ tự'],
    ['Tốc độ TT GRDP', '%', 'Tốc độ tăng trưởng tổng sản phẩm trên địa bàn'],
    ['TT Đồng Đăng', null, 'thị trấn Đồng Đăng'],
    ['TT y tế', null, 'trung tâm y tế'],
    ['CN - XD', null, 'công nghiệp - xây dựng'],
    ['CN thông tin', null, 'công nghệ thông tin'],
    ['Xã được CN đạt chuẩn', null, 'Xã được công nhận đạt chuẩn'],
    ['Giấy CN QSDĐ', null, 'Giấy chứng nhận quyền sử dụng đất'],
    ['CN lợn', null, 'chăn nuôi lợn'],
    ['CT MTQG', null, 'chương trình mục tiêu quốc gia'],
    ['Số CT được kiểm tra', 'công trình', 'Số công trình được kiểm tra'],
    ['CT TNHH', null, 'công ty TNHH'],
    ['KH năm 2024', null, 'kế hoạch năm 2024'],
    ['KH và CN', null, 'khoa học và công nghệ'],
    ['Số lượng KH', null, 'Số lượng khách hàng'],
    ['TM - DV', null, 'thương mại - dịch vụ'],
    ['DV tính', null, 'đơn vị tính'],
    ['GĐ 2021-2025', null, 'giai đoạn 2021-2025'],
    ['Hộ GĐ', 'hộ', 'Hộ gia đình'],
    ['GĐ văn hóa', '%', 'gia đình văn hóa'],
    ['Trường TH và THCS', null, 'Trường tiểu học và trung học cơ sở'],
    ['TH năm 2023', null, 'thực hiện năm 2023'],
    ['HS giải quyết đúng hạn', 'hồ sơ', 'hồ sơ giải quyết đúng hạn'],
    ['HS đến trường', '%', 'học sinh đến trường'],
    ['Đơn KN, TC', null, 'Đơn khiếu nại, tố cáo'],
    ['KN XK', 'triệu USD', 'kim ngạch xuất khẩu'],
    ['TL LĐ qua ĐT có bằng cấp, CC', '%', 'tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ'],
    ['DT cây xanh ĐT', 'ha', 'diện tích cây xanh đô thị'],
    ['Vốn ĐT phát triển', 'tỷ đồng', 'Vốn đầu tư phát triển'],
    ['Số xã NTM NC', 'xã', 'Số xã nông thôn mới nâng cao'],
    ['SL cá nuôi', null, 'sản lượng cá nuôi'],
    ['SL', 'tấn', 'sản lượng'],
    ['Đường đến TT xã', '%', 'Đường đến trung tâm xã'],
    ['Tỷ lệ CT y tế được xử lý', '%', 'Tỷ lệ chất thải y tế được xử lý'],
    ['Số HTX TL mới', 'HTX', 'Số hợp tác xã thành lập mới'],
    ['SL DN', 'DN', 'số lượng doanh nghiệp'],
    ['Tỷ lệ GN vốn ĐTC', '%', 'Tỷ lệ giải ngân vốn đầu tư công'],
  ])('decides %s (%s) by its place: %s', (text, unit, expanded) => {
    expect(expandAbbreviations(text, unit)).toBe(expanded);
  });

  it.each([
    'Tỷ lệ che phủ rừng',
    'CÔNG AN THÀNH PHỐ',
    'kg, km, ha',
    'Excel',
    'Xã Mai Pha',
    'THU NỘI ĐỊA',
    'OCOP',
    'T1',
    'Tiến độ TT thi công',
    'Đường đến trung tm xã',
    'Số xã đt chuẩn',
    '2024',
    '',
  ])('leaves %j as it is', (text) => {
    expect(expandAbbreviations(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    for (const text of ['TL dân tham gia BHYT', 'ƯTH 6T/2024', 'DT tỉnh giao', 'CN - XD', 'GCNQSDĐ']) {
      const once = expandAbbreviations(text);
      expect(expandAbbreviations(once)).toBe(once);
    }
  });

  it('holds each abbreviation once, and none that is a Vietnamese word', () => {
    for (const key of AMBIGUOUS_ABBREVIATIONS.keys()) expect(ABBREVIATIONS.has(key)).toBe(false);
    for (const [key, words] of ABBREVIATIONS) {
      expect([key, key === key.toUpperCase() && !isSyllable(key.toLowerCase())]).toEqual([key, true]);
      expect(words).toMatch(/^[\p{Ll}][\p{L} ,]+$/u);
    }
  });
});
