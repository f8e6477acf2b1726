import type { Bilingual } from '../../language/bilingual';

/** Words that set otherwise alike indicators apart: of one contrast, a name means one value. */
export interface Contrast {
  readonly label: Bilingual;
  /** Each value with the phrases that say it; `''` lists phrases in which the words mean something else. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** What is left of the score when both names say something, but not the same. */
  readonly different: number;
  /** What is left of it when only one of them says something. */
  readonly unsaid: number;
  /** Whether it is said around the name rather than in it. */
  readonly isAround?: true;
  /** Whether its words are too short to be sure of in a name typed without diacritics (bò, bỏ). */
  readonly isUnsurePlain?: true;
}

const list = (phrases: string): readonly string[] => phrases.split('|').map((phrase) => phrase.trim());

export const CONTRASTS: readonly Contrast[] = [
  {
    label: { vi: 'xuất hay nhập khẩu', en: 'exports or imports' },
    values: {
      'xuất khẩu': list('xuất khẩu'),
      'nhập khẩu': list('nhập khẩu'),
      'xuất nhập khẩu': list('xuất nhập khẩu|xuất khẩu nhập khẩu|xuất khẩu và nhập khẩu'),
      '': list('xuất khẩu lao động'),
    },
    different: 0.3,
    unsaid: 0.55,
  },
  {
    label: { vi: 'diện nghèo', en: 'kind of poverty' },
    values: {
      nghèo: list('nghèo'),
      'cận nghèo': list('cận nghèo'),
      'thoát nghèo': list('thoát nghèo|nghèo thoát nghèo|thoát khỏi hộ nghèo'),
      'tái nghèo': list('tái nghèo'),
      '': list('giảm nghèo bền vững'),
    },
    different: 0.3,
    unsaid: 0.6,
  },
  {
    label: { vi: 'đô thị hay nông thôn', en: 'urban or rural' },
    values: {
      'đô thị': list('đô thị'),
      'nông thôn': list('nông thôn'),
      '': list('nông thôn mới|đô thị hóa|văn minh đô thị|giao thông nông thôn'),
    },
    different: 0.3,
    unsaid: 0.75,
  },
  {
    label: { vi: 'trong nước hay nước ngoài', en: 'domestic or foreign' },
    values: {
      'trong nước': list('nội địa|trong nước'),
      'nước ngoài': list('quốc tế|nước ngoài|ngoài nước'),
      '': list('xuất khẩu lao động'),
    },
    different: 0.3,
    unsaid: 0.5,
  },
  {
    label: { vi: 'cấp học', en: 'level of schooling' },
    values: {
      'mầm non': list('mầm non'),
      'mẫu giáo': list('mẫu giáo'),
      'nhà trẻ': list('nhà trẻ'),
      'tiểu học': list('tiểu học'),
      'trung học cơ sở': list('trung học cơ sở'),
      'trung học phổ thông': list('trung học phổ thông'),
    },
    different: 0.3,
    unsaid: 0.45,
  },
  {
    label: { vi: 'giấy phép', en: 'permits' },
    values: {
      'có phép': list('có giấy phép'),
      'đúng phép': list('đúng giấy phép'),
      'sai phép': list('sai phép'),
      'không phép': list('không phép'),
      'kiểm tra': list('được kiểm tra'),
    },
    different: 0.3,
    unsaid: 0.6,
  },
  {
    label: { vi: 'thành lập, hoạt động hay giải thể', en: 'founded, active or dissolved' },
    values: {
      'thành lập mới': list('thành lập mới'),
      'giải thể': list('giải thể|phá sản'),
      'ngừng hoạt động': list('ngừng hoạt động|tạm ngừng hoạt động|tạm ngừng|ngừng'),
      'đang hoạt động': list('đang hoạt động|doanh nghiệp hoạt động|hợp tác xã hoạt động'),
      'trở lại hoạt động': list('quay trở lại hoạt động|trở lại hoạt động|hoạt động trở lại'),
    },
    different: 0.3,
    unsaid: 0.55,
  },
  {
    label: { vi: 'thời hạn', en: 'deadline' },
    values: { 'đúng hạn': list('đúng hạn'), 'quá hạn': list('quá hạn') },
    different: 0.3,
    unsaid: 0.75,
  },
  {
    label: { vi: 'loại bảo hiểm', en: 'kind of insurance' },
    values: {
      'y tế': list('bảo hiểm y tế'),
      'xã hội': list('bảo hiểm xã hội'),
      'thất nghiệp': list('bảo hiểm thất nghiệp'),
    },
    different: 0.3,
    unsaid: 0.5,
  },
  {
    label: { vi: 'mức nông thôn mới', en: 'grade of new rural standard' },
    values: { 'nâng cao': list('nâng cao'), 'kiểu mẫu': list('kiểu mẫu') },
    different: 0.3,
    unsaid: 0.45,
  },
  {
    label: { vi: 'mức độ', en: 'grade' },
    values: {
      'mức 1': list('mức độ 1|mức 1|mức độ i|mức i'),
      'mức 2': list('mức độ 2|mức 2|mức độ ii|mức ii'),
      'mức 3': list('mức độ 3|mức 3|mức độ iii|mức iii'),
      'mức 4': list('mức độ 4|mức 4|toàn trình'),
      'một phần': list('một phần'),
      'trên chuẩn': list('trên chuẩn|vượt chuẩn'),
    },
    different: 0.3,
    unsaid: 0.6,
  },
  {
    label: { vi: 'loại nước', en: 'kind of water' },
    values: {
      'nước sạch': list('nước sạch'),
      'hợp vệ sinh': list('nước hợp vệ sinh'),
      'nước thải': list('nước thải'),
    },
    different: 0.4,
    unsaid: 0.6,
  },
  {
    label: { vi: 'thể suy dinh dưỡng', en: 'kind of malnutrition' },
    values: { 'nhẹ cân': list('nhẹ cân'), 'thấp còi': list('thấp còi'), 'gầy còm': list('gầy còm') },
    different: 0.3,
    unsaid: 0.6,
  },
  {
    label: { vi: 'loại chất thải', en: 'kind of waste' },
    values: {
      'chất thải rắn': list('chất thải rắn'),
      'chất thải y tế': list('chất thải y tế'),
      'chất thải nguy hại': list('chất thải nguy hại'),
      'chất thải công nghiệp': list('chất thải rắn công nghiệp|chất thải công nghiệp'),
      'nước thải': list('nước thải'),
    },
    different: 0.3,
    unsaid: 0.6,
  },
  {
    label: { vi: 'ngành kinh tế', en: 'sector of the economy' },
    values: {
      'nông lâm nghiệp': list('nông lâm nghiệp|nông nghiệp|lâm nghiệp'),
      'thủy sản': list('thủy sản'),
      'nông lâm nghiệp, thủy sản': list('nông lâm thủy sản'),
      'công nghiệp': list('công nghiệp'),
      'tiểu thủ công nghiệp': list('tiểu thủ công nghiệp'),
      'công nghiệp, xây dựng': list('công nghiệp xây dựng|công nghiệp và xây dựng'),
      'xây dựng': list('xây dựng'),
      'dịch vụ': list('dịch vụ'),
      '': list(
        'công trình xây dựng|giấy phép xây dựng|khu công nghiệp|cụm công nghiệp|công nghiệp hóa|xây dựng nông thôn mới|xây dựng cơ bản|dịch vụ công|dịch vụ tiêu dùng|cây công nghiệp|phi nông nghiệp|đất nông nghiệp|vốn xây dựng|đầu tư xây dựng',
      ),
    },
    different: 0.45,
    unsaid: 0.65,
  },
  {
    label: { vi: 'thu hay chi', en: 'revenue or spending' },
    values: {
      thu: list('thu|tổng thu|số thu'),
      chi: list('chi|tổng chi|số chi'),
      '': list(
        'thu nhập|thu gom|thu hút|thu hoạch|thu hồi|doanh thu|thu mua|đơn thư|thủ tục|thứ 3|thư viện|thu chi|chi cục|chi nhánh|chi tiết|chi phí|chi bộ|chỉ số|chỉ tiêu',
      ),
    },
    different: 0.3,
    unsaid: 0.9,
  },
  {
    label: { vi: 'cấp quản lý', en: 'level of government' },
    values: {
      'trung ương': list('trung ương'),
      'địa phương': list('địa phương'),
      'cấp tỉnh': list('cấp tỉnh|ngân sách tỉnh'),
      'cấp huyện': list('cấp huyện|ngân sách huyện|ngân sách thành phố'),
      'cấp xã': list('cấp xã|ngân sách xã'),
      'cấp trên': list('cấp trên'),
      'cấp dưới': list('cấp dưới'),
      '': list('hàng địa phương'),
    },
    different: 0.4,
    unsaid: 0.85,
  },
  {
    label: { vi: 'vụ gieo trồng', en: 'season' },
    values: {
      'vụ mùa': list('vụ mùa|lúa mùa|ngô mùa'),
      'đông xuân': list('đông xuân|vụ xuân|lúa xuân|ngô xuân'),
      'hè thu': list('hè thu|vụ hè thu'),
      'vụ đông': list('vụ đông|cây vụ đông'),
    },
    different: 0.3,
    unsaid: 0.75,
  },
  {
    label: { vi: 'thiệt hại do tai nạn', en: 'harm done by accidents' },
    values: {
      'số vụ': list('số vụ'),
      'người chết': list('người tử vong|tử vong'),
      'bị thương': list('bị thương'),
    },
    different: 0.3,
    unsaid: 0.7,
  },
  {
    label: { vi: 'diện tích, năng suất hay sản lượng', en: 'area, yield or output' },
    values: {
      'diện tích': list('diện tích'),
      'năng suất': list('năng suất'),
      'sản lượng': list('sản lượng'),
      'tổng đàn': list('tổng đàn'),
      'giá trị sản xuất': list('giá trị sản xuất'),
      'doanh thu': list('doanh thu'),
      vốn: list('vốn'),
      'kim ngạch': list('kim ngạch'),
      'thu nhập': list('thu nhập'),
      'chỉ số': list('chỉ số'),
    },
    different: 0.35,
    unsaid: 0.85,
  },
  {
    label: { vi: 'danh hiệu hay nhà văn hóa', en: 'cultural title or cultural house' },
    values: {
      'nhà văn hóa': list('nhà văn hóa'),
      'gia đình văn hóa': list('gia đình văn hóa'),
    },
    different: 0.3,
    unsaid: 0.7,
  },
  {
    label: { vi: 'nhóm người', en: 'group of people' },
    values: {
      nữ: list('nữ|phụ nữ'),
      'dân tộc thiểu số': list('dân tộc thiểu số'),
      'cao tuổi': list('cao tuổi'),
      'khuyết tật': list('khuyết tật'),
      'có công': list('có công'),
      'đảng viên': list('đảng viên'),
      '': list('bình đẳng nam nữ|liên hiệp phụ nữ|hội phụ nữ'),
    },
    different: 0.4,
    unsaid: 0.65,
  },
  {
    label: { vi: 'bằng cấp', en: 'certificates' },
    values: { 'có bằng cấp': list('bằng cấp chứng chỉ|bằng cấp|chứng chỉ') },
    different: 0.4,
    unsaid: 0.6,
  },
  {
    label: { vi: 'vùng', en: 'region' },
    values: {
      'miền núi': list('miền núi|vùng cao'),
      'biên giới': list('biên giới'),
      'ven biển': list('ven biển|bãi ngang'),
      'đặc biệt khó khăn': list('đặc biệt khó khăn'),
    },
    different: 0.5,
    unsaid: 0.75,
  },
  {
    label: { vi: 'vật nuôi', en: 'kind of livestock' },
    values: {
      trâu: list('trâu'),
      bò: list('bò'),
      'bò sữa': list('bò sữa|sữa'),
      lợn: list('lợn'),
      'lợn nái': list('lợn nái|nái'),
      dê: list('dê'),
      ngựa: list('ngựa'),
      gà: list('gà'),
      vịt: list('vịt'),
      'gia cầm': list('gia cầm'),
      'gia súc': list('gia súc'),
    },
    different: 0.3,
    unsaid: 0.6,
    isUnsurePlain: true,
  },
  {
    label: { vi: 'giá tính', en: 'price basis' },
    values: {
      'giá so sánh': list('giá so sánh|giá ss|giá cố định'),
      'giá hiện hành': list('giá hiện hành|giá hh|giá hàng hóa|giá thực tế'),
    },
    different: 0.4,
    unsaid: 1,
    isAround: true,
  },
  {
    label: { vi: 'nuôi hay khai thác', en: 'farmed or caught' },
    values: { nuôi: list('nuôi'), 'khai thác': list('khai thác|đánh bắt') },
    different: 0.3,
    unsaid: 0.8,
  },
  {
    label: { vi: 'trồng mới hay hiện có', en: 'newly planted or in all' },
    values: { 'trồng mới': list('trồng mới|trồng rừng mới|trồng rừng') },
    different: 0.3,
    unsaid: 0.7,
  },
  {
    label: { vi: 'công lập hay ngoài công lập', en: 'public or private' },
    values: { 'công lập': list('công lập'), 'ngoài công lập': list('ngoài công lập|tư thục|dân lập') },
    different: 0.3,
    unsaid: 0.75,
  },
  {
    label: { vi: 'nguồn vốn', en: 'source of capital' },
    values: {
      'nước ngoài': list('đầu tư nước ngoài|vốn nước ngoài'),
      'đầu tư công': list('đầu tư công'),
      'toàn xã hội': list('toàn xã hội'),
      'đăng ký': list('vốn đăng ký'),
    },
    different: 0.4,
    unsaid: 0.85,
  },
  {
    label: { vi: 'vốn đăng ký hay thực hiện', en: 'registered or realised capital' },
    values: {
      'đăng ký': list('vốn đăng ký|nước ngoài đăng ký|đăng ký mới'),
      'thực hiện': list('vốn thực hiện|nước ngoài thực hiện'),
    },
    different: 0.3,
    unsaid: 0.9,
  },
  {
    label: { vi: 'lao động đi nước ngoài hay lao động nước ngoài', en: 'workers abroad or foreign workers' },
    values: {
      'đi nước ngoài': list('đi làm việc ở nước ngoài|đi làm việc ở nước ngoài theo hợp đồng'),
      'lao động nước ngoài': list('lao động nước ngoài|lao động là người nước ngoài'),
    },
    different: 0.3,
    unsaid: 0.8,
  },
  {
    label: { vi: 'đối tượng được tính', en: 'what is counted' },
    values: {
      xã: list('xã|phường'),
      thôn: list('thôn|khối|thôn khối|khối thôn'),
      'khu dân cư': list('khu dân cư'),
      huyện: list('huyện'),
      hộ: list('hộ'),
      trường: list('trường'),
      'cơ quan': list('cơ quan|đơn vị'),
      'trạm y tế': list('trạm y tế'),
      'hợp tác xã': list('hợp tác xã'),
      'khu công nghiệp': list('khu công nghiệp'),
      'cụm công nghiệp': list('cụm công nghiệp'),
      'doanh nghiệp': list('doanh nghiệp'),
      '': list(
        'khối lượng|nông thôn|nông thôn mới|xã hội|trường hợp|môi trường|thị trường|hộ kinh doanh|y tế xã',
      ),
    },
    different: 0.5,
    unsaid: 0.95,
  },
  {
    label: { vi: 'tính bình quân', en: 'per head or in all' },
    values: {
      'đầu người': list('đầu_người|trên lao động|trên một lao động'),
      'vạn dân': list('vạn_dân'),
      'nghìn dân': list('nghìn_dân'),
      'trăm dân': list('trăm_dân'),
      'trên ha': list('trên 1 ha|trên ha|trên một ha'),
    },
    different: 0.4,
    unsaid: 0.45,
  },
];
