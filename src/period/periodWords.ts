import { foldText } from '../language/foldText';
import { markWords } from '../language/markWords';

/** Source of a pattern for a year that figures may stand for. */
export const YEAR = '(?:19[89]|20[0-9])[0-9]';

/** Source of a pattern for the words before a date up to which figures run. */
export const UNTIL = '(?:đến|tới|hết|thời điểm)(?: hết)?';

/** Source of a pattern for the words of a column that a date may follow: TH 15/3. */
export const FIGURES = '(?<!\\p{L})(?:ước|th|ưth|thực hiện|lũy kế|lk)';

const markPeriodWords = markWords(
  'năm tháng quý đến tới hết ngày thời điểm giai đoạn kỳ kế hoạch đầu cuối cả của giá chuẩn số nhiệm khóa học'.split(
    ' ',
  ),
);

/** Folds a title or header so that patterns in Vietnamese spelling fit, also when it was typed without marks. */
export function foldPeriodText(text: string): string {
  return markPeriodWords(foldText(text));
}
