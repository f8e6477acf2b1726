/** Words that say how something is measured or which part of it is meant, never what it is. */
const DEPENDENT = [
  ...[
    'tổng số',
    'tổng cộng',
    'tổng',
    'cộng',
    'trong đó',
    'chia ra',
    'số lượng',
    'số',
    'tỷ lệ',
    'mức',
    'khác',
  ],
  ...['diện tích', 'năng suất', 'sản lượng', 'giá trị', 'doanh thu', 'kinh phí', 'chi phí', 'quy mô', 'vốn'],
  ...['gieo trồng', 'thu hoạch', 'trồng mới', 'hiện có', 'bình quân', 'cả năm', 'đầu năm', 'cuối kỳ'],
  ...['nam', 'nữ', 'thành thị', 'nông thôn', 'công lập', 'tư thục', 'nhà nước', 'trung ương', 'địa phương'],
  ...['của', 'và', 'các', 'loại', 'còn lại', 'thực hiện', 'kế hoạch'],
].sort((a, b) => b.length - a.length);

const WORDS = new RegExp(`(?<!\\p{L})(?:${DEPENDENT.join('|')})(?!\\p{L})`, 'gu');

/**
 * Whether a name (folded) says what is meant only together with the row above it: "Diện tích", "Tổng số", "Trong đó:
 * nữ". Such rows are never joined across different rows above them.
 */
export function isDependentName(key: string): boolean {
  return !/\p{L}/u.test(key.replace(WORDS, ' '));
}
