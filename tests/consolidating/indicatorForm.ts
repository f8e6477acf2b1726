/** A form of 200 indicators as a city sends it to its wards. */

/** A heading without figures; a figure that adds up; the share (in %) of one figure in another; a rate by itself. */
export type LineSort =
  | { readonly kind: 'heading' }
  | { readonly kind: 'sum'; readonly from: number; readonly to: number; readonly decimals: number }
  | { readonly kind: 'share'; readonly part: string; readonly whole: string }
  | { readonly kind: 'rate' };

/** One line of the form. */
export interface FormLine {
  readonly ordinal: string;
  readonly name: string;
  /** Other ways in which wards write the name. */
  readonly variants: readonly string[];
  readonly unit: string | null;
  readonly sort: LineSort;
}

const list = (text: string): string[] => text.split(';').map((entry) => entry.trim());

const CROPS = list(
  `Lúa xuân; Lúa mùa; Ngô; Khoai lang; Sắn; Lạc; Đậu tương; Mía; Thuốc lá; Rau các loại; Khoai tây; Dưa hấu; Bí xanh;
   Ớt; Thạch đen; Na; Quýt; Hồng; Vải; Nhãn; Mận; Chè; Gừng; Dong riềng; Bưởi; Cam; Chuối; Dứa; Mít; Xoài; Thanh long;
   Đào; Lê; Hoa các loại; Cây dược liệu; Cà chua; Ổi; Sở`,
);

const ANIMALS = list('trâu; bò; ngựa; dê; lợn; gia cầm; thỏ; cừu; hươu; nhím; bồ câu');

/** Name and other spellings, parted by `=`. */
const REVENUES = list(
  `Thuế thu nhập cá nhân; Thuế sử dụng đất phi nông nghiệp = Thuế SDĐ phi nông nghiệp; Thuế ngoài quốc doanh;
   Lệ phí trước bạ = Lệ phí trước bạ (LPTB); Phí, lệ phí = Phí - lệ phí; Tiền thuê mặt đất, mặt nước;
   Tiền sử dụng đất = Thu tiền sử dụng đất; Thu khác ngân sách; Thu từ quỹ đất công ích = Thu quỹ đất công ích;
   Thu bổ sung từ ngân sách cấp trên`,
);

const SPENDING = list(
  `Chi đầu tư xây dựng cơ bản = Chi ĐT XDCB; Chi sự nghiệp kinh tế; Chi sự nghiệp giáo dục; Chi sự nghiệp y tế;
   Chi sự nghiệp văn hóa, thông tin; Chi đảm bảo xã hội; Chi quản lý hành chính; Chi quốc phòng; Chi an ninh;
   Chi sự nghiệp môi trường; Chi dự phòng ngân sách`,
);

/** Name, other spellings and, after `|`, the unit. */
const COUNTS = list(
  `Số lao động được giải quyết việc làm = Số LĐ được giải quyết việc làm | người; Số lao động được đào tạo nghề | người;
   Số người tham gia bảo hiểm y tế = Số người tham gia BHYT | người;
   Số người tham gia bảo hiểm xã hội tự nguyện = Số người tham gia BHXH tự nguyện | người;
   Số trường đạt chuẩn quốc gia = Số trường đạt CQG | trường; Số học sinh mầm non | học sinh;
   Số học sinh tiểu học | học sinh; Số học sinh trung học cơ sở = Số học sinh THCS | học sinh;
   Số giường bệnh trạm y tế | giường; Số lượt khám bệnh tại trạm y tế | lượt;
   Số thôn, khối phố đạt danh hiệu văn hóa | thôn; Số nhà văn hóa thôn được xây mới | nhà;
   Số hợp tác xã thành lập mới = Số HTX thành lập mới | hợp tác xã; Số hộ kinh doanh đăng ký mới | hộ kinh doanh;
   Số doanh nghiệp thành lập mới = Số DN thành lập mới | doanh nghiệp; Số sản phẩm OCOP được công nhận | sản phẩm;
   Số vụ tai nạn giao thông = Số vụ TNGT | vụ; Số vụ phạm pháp hình sự | vụ; Số thanh niên nhập ngũ | người;
   Số hồ sơ thủ tục hành chính đã giải quyết = Số hồ sơ TTHC đã giải quyết | hồ sơ;
   Số đơn khiếu nại, tố cáo đã tiếp nhận | đơn; Diện tích rừng trồng mới | ha; Số cây phân tán trồng mới | cây;
   Chiều dài đường giao thông nông thôn được cứng hóa | km; Số lượt khách du lịch | lượt;
   Số cơ sở lưu trú đang hoạt động | cơ sở; Số trẻ em được tiêm chủng đầy đủ | trẻ; Số thuê bao internet | thuê bao;
   Số giấy chứng nhận quyền sử dụng đất được cấp = Số GCNQSDĐ được cấp | giấy; Số buổi tuyên truyền pháp luật | buổi;
   Số người được trợ cấp xã hội hằng tháng | người; Số lớp tập huấn khuyến nông | lớp`,
);

const RATES = list(
  `Tỷ lệ gia đình văn hóa | %; Tỷ lệ dân số dùng nước hợp vệ sinh | %; Tỷ lệ lao động qua đào tạo | %;
   Thu nhập bình quân đầu người | triệu đồng/người; Tỷ lệ che phủ rừng | %; Tỷ lệ trẻ em suy dinh dưỡng | %`,
);

function line(ordinal: string, entry: string, unit: string | null, sort: LineSort): FormLine {
  const [names = '', own] = entry.split('|').map((part) => part.trim());
  const [name = '', ...variants] = names.split('=').map((part) => part.trim());
  return { ordinal, name, variants, unit: own ?? unit, sort };
}

const heading = (ordinal: string, name: string): FormLine => line(ordinal, name, null, { kind: 'heading' });
const sum = (from: number, to: number, decimals: number): LineSort => ({ kind: 'sum', from, to, decimals });
const numbered = (entries: readonly string[], unit: string | null, sort: LineSort): FormLine[] =>
  entries.map((entry, at) => line(String(at + 1), entry, unit, sort));

function cropLines(crop: string, at: number): FormLine[] {
  const name = crop.toLowerCase();
  return [
    heading(String(at + 1), crop),
    line('-', `Diện tích ${name} = DT ${name}`, 'ha', sum(20, 400, 1)),
    line('-', `Năng suất ${name} = NS ${name}`, 'tạ/ha', { kind: 'rate' }),
    line('-', `Sản lượng ${name} = SL ${name}`, 'tấn', sum(40, 2500, 1)),
  ];
}

const animalLines = (animal: string, at: number): FormLine[] => [
  line(String(2 * at + 1), `Tổng đàn ${animal}`, 'con', sum(50, 9000, 0)),
  line(String(2 * at + 2), `Sản lượng thịt ${animal} hơi xuất chuồng`, 'tấn', sum(3, 400, 1)),
];

const isMeasured = (entry: string): boolean => /\| (?:ha|km)$/.test(entry);

export const FORM: readonly FormLine[] = [
  heading('A', 'KINH TẾ'),
  heading('I', 'Trồng trọt'),
  ...CROPS.flatMap(cropLines),
  heading('II', 'Chăn nuôi'),
  ...ANIMALS.flatMap(animalLines),
  heading('III', 'Thu ngân sách trên địa bàn'),
  ...numbered(REVENUES, 'tỷ đồng', sum(1, 90, 3)),
  heading('IV', 'Chi ngân sách'),
  ...numbered(SPENDING, 'tỷ đồng', sum(1, 60, 3)),
  heading('B', 'XÃ HỘI'),
  heading('I', 'Dân cư và giảm nghèo'),
  line('1', 'Tổng số hộ', 'hộ', sum(900, 5000, 0)),
  line('2', 'Số hộ nghèo', 'hộ', sum(10, 300, 0)),
  line('3', 'Tỷ lệ hộ nghèo = TL hộ nghèo', '%', { kind: 'share', part: 'Số hộ nghèo', whole: 'Tổng số hộ' }),
  line('4', 'Số hộ cận nghèo', 'hộ', sum(10, 300, 0)),
  line('5', 'Tỷ lệ hộ cận nghèo', '%', { kind: 'share', part: 'Số hộ cận nghèo', whole: 'Tổng số hộ' }),
  heading('II', 'Các chỉ tiêu tỷ lệ'),
  ...numbered(RATES, '%', { kind: 'rate' }),
  heading('III', 'Lao động, giáo dục, y tế, văn hóa, trật tự'),
  ...COUNTS.map((entry, at) => line(String(at + 1), entry, null, sum(1, 4000, isMeasured(entry) ? 1 : 0))),
];
