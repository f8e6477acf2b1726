import { phrases, placedPhrases } from './phrases';

/**
 * The words by which officers name what they measure, as evidence for the kind and the direction of an indicator.
 * Written in lower case with diacritics and single spaces; punctuation counts as a space.
 */

/** Shares of a whole. */
export const STRUCTURE = phrases(['cơ cấu', 'tỷ trọng']);

/** Said before a fall or a rise to make a figure of it: "mức giảm", "tốc độ tăng". */
export const BEFORE_CHANGE = placedPhrases([
  'mức',
  'tốc độ',
  'tỷ lệ',
  'kéo',
  'phấn đấu',
  'hằng năm',
  'hàng năm',
]);

/** May follow "giảm" or "tăng" when they are what is said of the indicator, not part of its name. */
export const AFTER_CHANGE = placedPhrases([
  'bình quân',
  'trung bình',
  'hằng năm',
  'hàng năm',
  'mỗi năm',
  'so với',
  'so cùng kỳ',
  'cả 3',
  'cả ba',
  'trên cả',
  'từ',
  'ít nhất',
  'tối thiểu',
  'khoảng',
  'trên',
  'thêm',
  'theo',
  'trong năm',
  'năm',
]);

/** What is measured as a rate even where the word "tỷ lệ" is left out: its fall is in điểm %. */
export const RATES_BY_NATURE = phrases([
  'tỷ lệ',
  'tỷ suất',
  'hộ nghèo',
  'nghèo đa chiều',
  'cận nghèo',
  'suy dinh dưỡng',
  'thất nghiệp',
  'mức sinh',
  'sinh con thứ 3',
]);

export const GROWTH = phrases(['tốc độ tăng', 'tốc độ phát triển', 'tăng trưởng', 'mức tăng']);

/** Rates of change by their name, but of the kind that is kept low or in bounds. */
export const NATURAL_INCREASE = phrases(['tăng dân', 'tăng tự nhiên', 'gia tăng dân']);

export const INCREMENT = phrases(['phát triển thêm', 'tăng thêm', 'có thêm', 'bổ sung thêm', 'thêm mới']);

/** Rates where the unit is % or not given. */
export const SHARE = phrases(['tỷ lệ', 'độ che phủ', 'che phủ rừng', 'độ bao phủ']);

/** Rates whatever the unit: the unit cell often counts only what stands above the line. */
export const PER_POPULATION = phrases([
  'vạn dân',
  '10 000 dân',
  '1 000 dân',
  '1000 dân',
  '10000 dân',
  '100 dân',
  '100 000 dân',
  'tỷ suất',
  'tỷ số',
  'hệ số',
  'mật độ',
]);

export const LEVEL = phrases([
  'bình quân',
  'đầu người',
  'năng suất',
  'chỉ số',
  'tuổi thọ',
  'thứ hạng',
  'xếp hạng',
  '1 ha',
  'trên một ha',
  'trên đơn vị diện tích',
]);

export const INDEX = phrases(['chỉ số']);

/** Adds up over the year. */
export const FLOW = phrases([
  'thu ngân sách',
  'thu nội địa',
  'thu cân đối',
  'thu tiền',
  'thu từ',
  'thu thuế',
  'tổng thu',
  'số thu',
  'chi ngân sách',
  'chi đầu tư',
  'chi thường xuyên',
  'tổng chi',
  'doanh thu',
  'doanh số',
  'lợi nhuận',
  'khách',
  'lượt',
  'lưu chuyển',
  'luân chuyển',
  'vận chuyển',
  'bán lẻ',
  'giá trị sản xuất',
  'giá trị tăng thêm',
  'giá trị gia tăng',
  'tổng sản phẩm',
  'grdp',
  'sản lượng',
  'xuất chuồng',
  'khai thác',
  'gieo trồng',
  'gieo cấy',
  'trồng mới',
  'trồng rừng',
  'trồng cây',
  'rừng trồng mới',
  'trồng lại rừng',
  'cây phân tán',
  'khoanh nuôi',
  'giải ngân',
  'vốn đầu tư',
  'vốn thực hiện',
  'huy động vốn',
  'thu hút',
  'giải quyết việc làm',
  'tạo việc làm',
  'việc làm mới',
  'xuất khẩu lao động',
  'đi làm việc',
  'đào tạo nghề',
  'tuyển sinh',
  'tuyển mới',
  'tuyển quân',
  'thành lập mới',
  'mới thành lập',
  'mới được thành lập',
  'đăng ký mới',
  'cấp chứng chỉ',
  'cấp mới',
  'phát triển mới',
  'kết nạp',
  'xuất khẩu',
  'nhập khẩu',
  'kim ngạch',
  'điện thương phẩm',
  'điện sản xuất',
  'nước thương phẩm',
  'thoát nghèo',
  'xóa nhà tạm',
  'nhà ở xã hội hoàn thành',
  'số vụ',
  'tai nạn',
  'phạm pháp hình sự',
  'người chết',
  'bị thương',
  'tử vong',
  'sinh con thứ 3',
  'giải thể',
  'tiếp nhận',
  'cấp giấy',
  'trong năm',
  'diện tích trồng',
]);

/** Counts what is there, whatever else the name says. */
export const HOLDING = phrases([
  'tổng đàn',
  'dân số',
  'tham gia bảo hiểm',
  'đang hoạt động',
  'hiện có',
  'dư nợ',
  'nợ đọng',
  'nợ thuế',
]);

/** Works to finish rather than measures; only at the start of a name that doesn't say its unit. */
export const TASK = phrases([
  'bệnh viện',
  'nhà máy',
  'dự án',
  'công trình',
  'hoàn thành',
  'khởi công',
  'ban hành',
  'phê duyệt',
  'xây dựng đề án',
  'lập quy hoạch',
]);

/** Says that something is counted. */
export const COUNT = phrases(['số', 'tổng số', 'diện tích', 'số lượng', 'dân số']);

/** Less is better. */
export const LOWER = phrases([
  'hộ nghèo',
  'nghèo đa chiều',
  'tỷ lệ nghèo',
  'cận nghèo',
  'tái nghèo',
  'tai nạn',
  'người chết',
  'bị thương',
  'tử vong',
  'chết',
  'phạm pháp',
  'tội phạm',
  'tệ nạn',
  'ma túy',
  'nghiện',
  'vụ cháy',
  'sinh con thứ 3',
  'tăng dân số',
  'tăng tự nhiên',
  'tỷ số giới tính khi sinh',
  'tảo hôn',
  'hôn nhân cận huyết',
  'thất nghiệp',
  'thiếu việc làm',
  'suy dinh dưỡng',
  'nhẹ cân',
  'thấp còi',
  'gầy còm',
  'lao động nông nghiệp trong',
  'mắc bệnh',
  'mắc mới',
  'nhiễm hiv',
  'bỏ học',
  'lưu ban',
  'mù chữ',
  'nợ',
  'bội chi',
  'thất thu',
  'thất thoát',
  'hao hụt',
  'tiêu hao',
  'ô nhiễm',
  'phát thải',
  'tồn đọng',
  'sai phép',
  'không phép',
  'trái phép',
  'vi phạm',
  'giải thể',
  'ngừng hoạt động',
  'nhà tạm',
  'dột nát',
  'khiếu kiện',
  'bạo lực',
  'xâm hại',
  'đuối nước',
  'lạm phát',
  'giá tiêu dùng',
]);

/** Less is better, whatever is done about it. */
export const FAILURE = phrases(['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn', 'chưa']);

/** Said with a bad thing, these make its doing away or its help the measure: more is better. */
export const REMEDY = phrases([
  'giải quyết',
  'xử lý',
  'khám phá',
  'điều tra',
  'làm rõ',
  'phát hiện',
  'phòng chống',
  'phòng',
  'xóa',
  'xoá',
  'thoát nghèo',
  'khắc phục',
  'thu hồi',
  'thu nợ',
  'cai nghiện',
  'giảm',
  'bảo hiểm',
  'trợ cấp',
  'hỗ trợ',
  'vay',
  'được',
  'kiểm soát',
  'dư nợ',
  'quỹ',
]);

export const MAINTAIN = phrases(['duy trì', 'giữ ổn định', 'giữ vững(?! danh hiệu)']);

/** The sectors whose share is meant to shrink when the structure of the economy shifts. */
export const SHRINKING_SHARE = phrases(['nông', 'nông nghiệp', 'lâm nghiệp', 'thủy sản', 'khu vực i']);

/** Named with a shrinking sector, these keep the share growing: "nông nghiệp công nghệ cao". */
export const GROWING_SHARE = phrases([
  'phi nông nghiệp',
  'công nghiệp',
  'dịch vụ',
  'công nghệ cao',
  'chế biến',
]);

/** Rates of the work of one year, not of a state at its end. */
export const YEARLY_WORK = phrases([
  'kiểm tra',
  'giải quyết',
  'giấy phép',
  'đúng phép',
  'cấp phép',
  'hồ sơ',
  'tuyển quân',
  'giải ngân',
  'đúng hạn',
  'khám phá',
  'làm rõ',
  'gia đình văn hóa',
  'tiêu chuẩn văn hóa',
  'hài lòng',
  'giao quân',
]);

/** Works whose sum over the years is meant where a several-year plan names no year. */
export const SUMMED_OVER_YEARS = phrases([
  'vốn đầu tư',
  'huy động vốn',
  'thu hút',
  'giải quyết việc làm',
  'tạo việc làm',
  'việc làm mới',
  'đào tạo nghề',
  'thành lập mới',
  'mới thành lập',
  'mới được thành lập',
  'trồng mới',
  'trồng rừng',
  'kết nạp',
  'đi làm việc',
]);

/** The average of the years. */
export const AVERAGE = phrases([
  'bình quân hằng năm',
  'bình quân hàng năm',
  'bình quân mỗi năm',
  'bình quân năm',
]);

/** Said of a rate of change, the average of the years too. */
export const AVERAGE_CHANGE = phrases(['bình quân(?! đầu| người| 1 người|/)', 'trung bình']);

export const EACH_YEAR = phrases(['hằng năm', 'hàng năm', 'mỗi năm', 'từng năm']);

/** Here "hàng năm" names the crop, not the time. */
export const ANNUAL_CROPS = phrases(['cây hàng năm', 'cây hằng năm']);

export const WHOLE_PERIOD = phrases([
  'giai đoạn',
  'thời kỳ',
  '5 năm',
  '05 năm',
  'năm năm',
  'cả nhiệm kỳ',
  'trong nhiệm kỳ',
  'cả kỳ',
]);
