/** A reading of an ambiguous abbreviation, and the place that tells it. Each list is parted by `|`. */
export interface Reading {
  readonly words: string;
  /** Words right after the abbreviation; `Xx` is a proper name, the empty text the end. */
  readonly next?: string;
  /** Words right before it; the empty text is the beginning. */
  readonly previous?: string;
  /** Dimensions of the row's unit (`unitDimension`). */
  readonly unit?: string;
}

/**
 * Abbreviations whose meaning their place decides. A reading fits when all it names is there; the first that fits
 * wins, so neighbours come before the unit and the usual reading, which names nothing, comes last. Where none fits the
 * abbreviation stays.
 */
export const AMBIGUOUS_ABBREVIATIONS: ReadonlyMap<string, readonly Reading[]> = new Map<
  string,
  readonly Reading[]
>([
  [
    'DT',
    [
      {
        words: 'diện tích',
        next: 'gieo trồng|trồng|canh tác|rừng|đất|lúa|ngô|cây|rau|nuôi|mặt nước|nhà ở|sàn|thu hoạch|tưới|tự nhiên|được tưới',
      },
      {
        words: 'doanh thu',
        next: 'du lịch|DL|bán lẻ|bán hàng|dịch vụ|DV|thương mại|TM|vận tải|lưu trú|ăn uống|thuần|bưu chính|viễn thông|khách sạn|thuế',
      },
      { words: 'đô thị', previous: 'ở|dân cư|khu' },
      { words: 'di tích', next: 'lịch sử|LS|văn hóa|cấp|danh thắng|được xếp hạng' },
      { words: 'dân tộc', next: 'thiểu số|nội trú|bán trú' },
      { words: 'diện tích', unit: 'area' },
      { words: 'dự toán' },
    ],
  ],
  [
    'NS',
    [
      {
        words: 'năng suất',
        next: 'lúa|ngô|lạc|khoai|sắn|rau|mía|đậu|chè|thuốc lá|cây|lao động|LĐ|bình quân|BQ',
      },
      { words: 'nông sản', next: 'sạch|chủ lực|an toàn|chế biến' },
      { words: 'năng suất', unit: 'mass/area' },
      { words: 'ngân sách' },
    ],
  ],
  [
    'TT',
    [
      { words: 'thứ tự', previous: '|số', next: '' },
      { words: 'thông tin', previous: 'công nghệ|an toàn|cổng' },
      { words: 'thông tin', next: 'truyền thông|và truyền thông' },
      { words: 'tăng trưởng', previous: 'tốc độ|tỷ lệ|TL|mức' },
      { words: 'tăng trưởng', next: 'kinh tế|KT|GRDP|GTSX|bình quân|BQ' },
      {
        words: 'trung tâm',
        next: 'xã|thôn|cụm xã|huyện|y tế|văn hóa|VH|học tập|hành chính|phục vụ|giáo dục|GDTX|GDNN|phát triển|thương mại|TM|dịch vụ',
      },
      { words: 'thanh toán', next: 'không dùng tiền mặt|vốn|khối lượng' },
      { words: 'trực tuyến', previous: 'dịch vụ công|DVC|hồ sơ|nộp' },
      { words: 'trật tự', next: 'đô thị|xây dựng|XD|an toàn' },
      { words: 'tuyên truyền', next: 'phổ biến|pháp luật' },
      { words: 'thực tế', previous: 'giá|khách' },
      { words: 'thị trấn', next: 'Xx' },
      { words: 'tăng trưởng', unit: 'share' },
    ],
  ],
  [
    'CN',
    [
      { words: 'công nghệ', next: 'thông tin|cao|số|sinh học|tiên tiến|mới' },
      { words: 'công nghệ', previous: 'khoa học|khoa học và|KH|KH và|ứng dụng|chuyển giao|đổi mới' },
      { words: 'chứng nhận', previous: 'giấy' },
      { words: 'công nhận', next: 'đạt|lại|danh hiệu|gia đình|OCOP|sản phẩm|trường' },
      { words: 'công nhận', previous: 'được|đề nghị' },
      {
        words: 'chăn nuôi',
        next: 'lợn|gà|trâu|bò|gia súc|gia cầm|dê|tập trung|trang trại',
      },
      {
        words: 'chăn nuôi',
        previous: 'trồng trọt -|trồng trọt,|trồng trọt và|ngành',
        next: '- thủy sản|- thú y|và thú y',
      },
      { words: 'công nhân', next: 'viên chức|kỹ thuật' },
      { words: 'cá nhân', previous: 'thu nhập|tập thể,|tổ chức,|hộ gia đình,' },
      { words: 'công nghiệp' },
    ],
  ],
  [
    'CT',
    [
      { words: 'chất thải', next: 'y tế|rắn|nguy hại|sinh hoạt' },
      { words: 'chương trình', next: 'MTQG|mục tiêu|nông thôn|NTM|OCOP|giảm nghèo|135|phục hồi|hành động' },
      { words: 'chỉ thị', next: 'số' },
      { words: 'công ty', next: 'TNHH|cổ phần|CP' },
      { words: 'cải tạo', next: 'nâng cấp|sửa chữa' },
      { words: 'chỉ tiêu', previous: 'các|nhóm|tên', next: '|chủ yếu|KT-XH|kinh tế|kế hoạch|KH|giao|đạt' },
      { words: 'chỉ tiêu', next: 'KH|kế hoạch|KT-XH|kinh tế - xã hội' },
      { words: 'chương trình', previous: 'các', next: 'mục tiêu|quốc gia' },
      { words: 'công trình' },
    ],
  ],
  [
    'KH',
    [
      { words: 'khoa học', next: 'công nghệ|và công nghệ|CN|- công nghệ|kỹ thuật|và CN|- CN' },
      { words: 'khoa học', previous: 'đề tài|nghiên cứu|nhiệm vụ' },
      { words: 'khách hàng', next: 'sử dụng|vay|mới' },
      { words: 'khách hàng', previous: 'số lượng|hài lòng của|lượng' },
      { words: 'kế hoạch' },
    ],
  ],
  ['DV', [{ words: 'đơn vị', next: 'tính|sự nghiệp|hành chính sự nghiệp' }, { words: 'dịch vụ' }]],
  [
    'GĐ',
    [
      { words: 'gia đình', next: 'văn hóa|VH|đạt|hạnh phúc|chính sách|thể thao|có công' },
      { words: 'gia đình', previous: 'hộ|bạo lực|văn hóa' },
      { words: 'giám đốc', next: 'sở|công ty|ban|trung tâm' },
      { words: 'giai đoạn' },
    ],
  ],
  [
    'TH',
    [
      {
        words: 'tiểu học',
        previous: 'trường|giáo dục|GD|học sinh|HS|cấp|bậc|phổ cập',
        next: '|,|và|-|đạt|công lập|đúng',
      },
      { words: 'tiểu học', next: '- THCS|và THCS|, THCS' },
      { words: 'thực hiện' },
    ],
  ],
  [
    'HS',
    [
      { words: 'hồ sơ', previous: 'giải quyết|tiếp nhận|xử lý|trả|nhận' },
      { words: 'hồ sơ', next: 'thủ tục|TTHC|đúng hạn|trước hạn|quá hạn|trực tuyến|được giải quyết|cấp giấy' },
      { words: 'hồ sơ', unit: 'hồ sơ' },
      { words: 'học sinh' },
    ],
  ],
  [
    'NN',
    [
      { words: 'nhà nước', previous: 'ngân sách|NS|quản lý|doanh nghiệp|DN|vốn|khu vực' },
      { words: 'nước ngoài', previous: 'đầu tư|ĐTTT|khách|có vốn|trực tiếp' },
      { words: 'nông nghiệp' },
    ],
  ],
  [
    'KT',
    [
      { words: 'kỹ thuật', previous: 'hạ tầng|khoa học|KH|tiến bộ' },
      { words: 'khai thác', next: 'gỗ|khoáng sản|thủy sản|đá|cát' },
      { words: 'kinh tế' },
    ],
  ],
  [
    'TC',
    [
      { words: 'tố cáo', previous: 'khiếu nại,|khiếu nại|KN,|KN|đơn' },
      { words: 'tiêu chí', previous: 'đạt|số|bộ', next: '|NTM|nông thôn|về' },
      { words: 'tài chính', next: '- kế hoạch|- KH|ngân sách' },
    ],
  ],
  [
    'KN',
    [
      { words: 'kim ngạch', next: 'xuất|nhập|XK|NK|XNK' },
      { words: 'khiếu nại', next: ', tố cáo|tố cáo|TC|, TC|và tố cáo' },
      { words: 'khiếu nại', previous: 'đơn|đơn thư|giải quyết' },
    ],
  ],
  [
    'ĐT',
    [
      { words: 'đào tạo', previous: 'qua|giáo dục và|GD và|giáo dục|dạy nghề,|nghề' },
      { words: 'đào tạo', next: 'nghề|lại|bồi dưỡng' },
      { words: 'đầu tư', next: 'phát triển|công|XDCB|xây dựng|XD|nước ngoài|toàn xã hội|mới|cơ sở' },
      { words: 'đầu tư', previous: 'vốn|dự án|chủ|thu hút|xúc tiến' },
      {
        words: 'đô thị',
        previous: 'cây xanh|dân số|dân cư|chất thải rắn|CTR|khu|trật tự|quy hoạch|chỉnh trang|văn minh|ở',
      },
      { words: 'đô thị', next: 'hóa|loại|văn minh' },
    ],
  ],
  [
    'SL',
    [
      {
        words: 'sản lượng',
        next: 'lương thực|LT|thịt|cá|thủy sản|lúa|ngô|rau|quả|gỗ|điện|nước|thóc|xi măng|khai thác|cây|hồng|hồi|trứng|sữa',
      },
      { words: 'sản lượng', unit: 'mass' },
      { words: 'số lượng' },
    ],
  ],
  [
    'NĐ',
    [
      { words: 'nội địa', previous: 'thu|thuế|khách|du lịch' },
      { words: 'nghị định', next: 'số' },
    ],
  ],
  [
    'HN',
    [
      { words: 'hằng năm', previous: 'cây' },
      { words: 'hộ nghèo', previous: 'TL|tỷ lệ|số|giảm|hỗ trợ' },
    ],
  ],
  [
    'NC',
    [
      { words: 'nâng cao', previous: 'NTM|nông thôn mới|chuẩn' },
      { words: 'nghiên cứu', next: 'khoa học|KH' },
    ],
  ],
  ['KM', [{ words: 'kiểu mẫu', previous: 'NTM|nông thôn mới|thôn|KDC|khu dân cư|xã' }]],
  ['LD', [{ words: 'lao động', previous: 'TL|tỷ lệ|số|người', next: 'tham gia|qua|có|được|trong' }]],
  [
    'ĐV',
    [
      { words: 'đảng viên', previous: 'kết nạp|phát triển' },
      { words: 'đơn vị', previous: 'cơ quan,|CQ,|số|các' },
    ],
  ],
  [
    'CC',
    [
      { words: 'chứng chỉ', previous: 'bằng cấp,|bằng,|bằng' },
      { words: 'công chức', previous: 'cán bộ,|cán bộ|CB,' },
    ],
  ],
  [
    'GN',
    [
      { words: 'giải ngân', next: 'vốn|kế hoạch|KH|ĐTC|đầu tư' },
      { words: 'giảm nghèo', next: 'bền vững' },
    ],
  ],
  ['TL', [{ words: 'thành lập', next: 'mới' }, { words: 'tỷ lệ' }]],
]);
