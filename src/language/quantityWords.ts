import { foldText } from './foldText';
import { markWords } from './markWords';

const markQuantityWords = markWords([
  ...['tăng', 'giảm', 'bằng', 'đạt', 'ước', 'gấp', 'gấp đôi', 'lần', 'thêm', 'bình quân', 'lũy kế'],
  ...['trên', 'dưới', 'hơn', 'gần', 'khoảng', 'xấp xỉ', 'vượt', 'từ', 'đến', 'trở lên', 'trở xuống'],
  ...['tối thiểu', 'tối đa', 'không quá', 'không dưới', 'không vượt quá', 'ít nhất', 'nhiều nhất'],
  ...[
    'giảm còn',
    'giảm xuống còn',
    'xuống còn',
    'chỉ còn',
    'còn lại',
    'còn dưới',
    'còn khoảng',
    'còn không quá',
  ],
  ...['phấn đấu', 'duy trì', 'giữ vững', 'ổn định', 'hằng năm', 'hàng năm', 'mỗi năm', 'năm'],
  ...['so với', 'cùng kỳ', 'kế hoạch', 'dự toán', 'chỉ tiêu', 'mục tiêu', 'như trên'],
]);

/** Folds the text of a cell so that the patterns of numbers and targets fit, also when it was typed without marks. */
export function foldQuantityText(text: string): string {
  return markQuantityWords(foldText(text)).replace(/^con (?=\d)/, 'còn ');
}
