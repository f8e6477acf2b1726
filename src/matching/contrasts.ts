/** One way an indicator may be meant, by words in its normalised name. */
export interface Side {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Words of which an indicator has one and not the other; the first side that fits is meant. */
export interface Contrast {
  readonly name: { readonly vi: string; readonly en: string };
  readonly sides: readonly Side[];
}

const side = (name: string, words: string): Side => ({
  name,
  pattern: new RegExp(`(?<![\\p{L}\\d_])(?:${words})(?![\\p{L}\\d_])`, 'u'),
});

/** Who or what is counted: the one named first. */
const SUBJECTS = [
  ['hợp tác xã', 'hợp tác xã'],
  ['khu dân cư', 'khu dân cư'],
  ['xã', 'xã(?! hội)'],
  ['thôn', '(?<!nông )thôn|khối'],
  ['huyện', 'huyện'],
  ['hộ', 'hộ'],
] as const;
const ANY_SUBJECT = SUBJECTS.map(([, words]) => words).join('|');
const BOUNDARY = '(?<![\\p{L}])';

/** In folded text; for names typed without diacritics the patterns are stripped of theirs. */
export const CONTRASTS: readonly Contrast[] = [
  {
    name: { vi: 'đại lượng được đo', en: 'quantity that is measured' },
    sides: [
      'diện tích',
      'sản lượng',
      'năng suất',
      'giá trị sản xuất',
      'doanh thu',
      'kim ngạch',
      'vốn',
      'thu nhập',
      'đàn',
    ].map((head) => side(head, head)),
  },
  {
    name: { vi: 'khu hay cụm công nghiệp', en: 'industrial zone or cluster' },
    sides: [side('cụm', 'cụm công nghiệp'), side('khu', 'khu công nghiệp')],
  },
  {
    name: { vi: 'đô thị hay nông thôn', en: 'urban or rural' },
    sides: [side('đô thị', 'đô thị(?! hóa)'), side('nông thôn', 'nông thôn(?! mới)')],
  },
  {
    name: { vi: 'xuất khẩu hay nhập khẩu', en: 'exports or imports' },
    sides: [
      side('xuất nhập khẩu', 'xuất nhập khẩu|xuất khẩu và nhập khẩu|xuất khẩu nhập khẩu'),
      side('nhập khẩu', 'nhập khẩu'),
      side('xuất khẩu', 'xuất khẩu'),
    ],
  },
  {
    name: { vi: 'nghèo, cận nghèo, thoát nghèo', en: 'poor, near-poor, out of poverty' },
    sides: [
      side('cận nghèo', 'cận nghèo'),
      side('thoát nghèo', 'thoát nghèo'),
      side('tái nghèo', 'tái nghèo'),
      side('nghèo', 'nghèo'),
    ],
  },
  {
    name: { vi: 'loại bảo hiểm', en: 'kind of insurance' },
    sides: [
      side('y tế', 'bảo hiểm y tế'),
      side('xã hội tự nguyện', 'bảo hiểm xã hội tự nguyện'),
      side('xã hội', 'bảo hiểm xã hội'),
      side('thất nghiệp', 'bảo hiểm thất nghiệp'),
    ],
  },
  {
    name: { vi: 'tình trạng giấy phép', en: 'state of the permit' },
    sides: [
      side('không phép', 'không (?:có )?(?:giấy )?phép'),
      side('sai phép', 'sai (?:giấy )?phép|trái phép|vi phạm'),
      side('đúng phép', 'đúng (?:giấy )?phép|đúng nội dung giấy phép'),
      side('có phép', '(?:có )?giấy phép'),
    ],
  },
  {
    name: { vi: 'cấp học', en: 'school level' },
    sides: [
      side('mầm non', 'mầm non|mẫu giáo|nhà trẻ'),
      side('tiểu học', 'tiểu học'),
      side('trung học cơ sở', 'trung học cơ sở'),
      side('trung học phổ thông', 'trung học phổ thông'),
      side('chung', 'trường(?! hợp)'),
    ],
  },
  {
    name: { vi: 'khách quốc tế hay nội địa', en: 'international or domestic visitors' },
    sides: [
      side('quốc tế', 'khách(?: du lịch)? (?:quốc tế|nước ngoài)'),
      side('nội địa', 'khách(?: du lịch)? (?:nội địa|trong nước)'),
      side('lưu trú', 'khách(?: du lịch)? lưu trú'),
      side('chung', 'khách'),
    ],
  },
  {
    name: { vi: 'thu hay chi', en: 'revenue or expenditure' },
    sides: [
      side('chi', '^(?:tổng )?(?:số )?chi'),
      side('thu', '^(?:tổng )?(?:số )?thu(?! nhập| hồi| gom| hút)'),
    ],
  },
  {
    name: { vi: 'nuôi hay khai thác', en: 'farmed or caught' },
    sides: [side('nuôi', 'nuôi'), side('khai thác', 'khai thác|đánh bắt')],
  },
  {
    name: { vi: 'thành lập hay giải thể', en: 'founded or dissolved' },
    sides: [
      side('giải thể', 'giải thể|phá sản'),
      side('tạm ngừng', 'tạm ngừng|ngừng hoạt động'),
      side('thành lập mới', 'thành lập mới|thành lập'),
      side('đang hoạt động', 'đang hoạt động|hoạt động'),
      side('chung', '(?:doanh nghiệp|hợp tác xã)$'),
    ],
  },
  {
    name: { vi: 'đúng hạn hay quá hạn', en: 'in time or overdue' },
    sides: [side('quá hạn', 'quá hạn|trễ hạn|chậm hạn'), side('đúng hạn', 'đúng hạn')],
  },
  {
    name: { vi: 'loại chất thải', en: 'kind of waste' },
    sides: [
      side('nước thải', 'nước thải'),
      side('y tế', 'chất thải(?: rắn)? y tế'),
      side('nguy hại', 'chất thải(?: rắn)? nguy hại'),
      side('công nghiệp', 'chất thải(?: rắn)? công nghiệp'),
      side('xây dựng', 'chất thải(?: rắn)? xây dựng'),
      side('rắn', 'chất thải rắn'),
    ],
  },
  {
    name: { vi: 'nước sạch hay nước hợp vệ sinh', en: 'clean or hygienic water' },
    sides: [side('nước sạch', 'nước sạch'), side('hợp vệ sinh', 'hợp vệ sinh')],
  },
  {
    name: { vi: 'mức nông thôn mới', en: 'level of new rural standard' },
    sides: [
      side('nâng cao', 'nông thôn mới nâng cao|nâng cao'),
      side('kiểu mẫu', 'kiểu mẫu'),
      side('hiện đại', 'nông thôn mới hiện đại'),
      side('chung', 'nông thôn mới'),
    ],
  },
  {
    name: { vi: 'thể suy dinh dưỡng', en: 'form of malnutrition' },
    sides: [side('nhẹ cân', 'nhẹ cân'), side('thấp còi', 'thấp còi'), side('gầy còm', 'gầy còm')],
  },
  {
    name: { vi: 'công lập hay ngoài công lập', en: 'public or private' },
    sides: [side('ngoài công lập', 'ngoài công lập|tư thục|dân lập'), side('công lập', 'công lập')],
  },
  {
    name: { vi: 'nguồn vốn', en: 'source of capital' },
    sides: [
      side('nước ngoài', 'nước ngoài|fdi'),
      side('đầu tư công', 'đầu tư công'),
      side('toàn xã hội', 'toàn xã hội'),
      side('đăng ký', 'vốn đăng ký'),
    ],
  },
  {
    name: { vi: 'công nghiệp hay tiểu thủ công nghiệp', en: 'industry or handicraft' },
    sides: [
      side('cả hai', 'công nghiệp(?: và)? tiểu_thủ_công_nghiệp'),
      side('tiểu thủ công nghiệp', 'tiểu_thủ_công_nghiệp'),
      side('công nghiệp - xây dựng', 'công nghiệp(?: và)? xây dựng'),
      side('công nghiệp', 'công nghiệp'),
    ],
  },
  {
    name: { vi: 'lao động đi nước ngoài hay lao động nước ngoài', en: 'workers abroad or foreign workers' },
    sides: [
      side('đi nước ngoài', 'làm việc ở nước ngoài'),
      side('nước ngoài', 'lao động(?: là)?(?: người)? nước ngoài'),
    ],
  },
  {
    name: { vi: 'hộ, thôn, xã hay đơn vị khác', en: 'households, villages or communes' },
    sides: SUBJECTS.map(([name, words]) =>
      side(name, `^(?:(?!${BOUNDARY}(?:${ANY_SUBJECT})(?![\\p{L}])).)*?${words}`),
    ),
  },
  {
    name: { vi: 'số người chết, bị thương hay số vụ', en: 'deaths, injuries or cases' },
    sides: [side('chết', 'chết|tử vong'), side('bị thương', 'bị thương'), side('vụ', 'số vụ')],
  },
];
