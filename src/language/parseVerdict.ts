import { foldText } from './foldText';
import type { Quantity } from './quantity';
import { stripMarks } from './stripMarks';

export type Verdict = Extract<Quantity, { kind: 'verdict' }>['verdict'];

const OBJECT =
  '(?: (?:được )?(?:mức )?(?:kế hoạch|kh|chỉ tiêu|mục tiêu|yêu cầu|dự toán|dt|nhiệm vụ|tiến độ)(?: (?:đề ra|giao|năm))?)?';
const PLAN = '(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán)';

/** Sources of patterns over whole folded texts; the first that fits wins. */
const VERDICTS: readonly (readonly [string, Verdict])[] = [
  ['^(?:đúng|chậm|kịp|vượt|trước) (?:tiến độ|hạn|thời hạn)$', 'other'],
  ['^(?:cơ bản|tiếp tục|đang) (?:đạt|hoàn thành|thực hiện|triển khai|hoàn thiện)$', 'other'],
  ['^(?:xuất|nhập) siêu$', 'other'],
  ['^(?:cân bằng|duy trì|ổn định|giữ vững|đảm bảo|bảo đảm|tăng|giảm|thường xuyên|tốt|khá)$', 'other'],
  [`^(?:không|chưa|ko)(?: thể)? (?:đạt|hoàn thành|đảm bảo)${OBJECT}$`, 'missed'],
  [`^(?:đạt thấp|hụt|(?:thấp hơn|dưới|hụt|không đủ) (?:mức )?${PLAN})$`, 'missed'],
  [
    `^(?:đã )?(?:đạt và vượt|đạt, vượt|đạt vượt|hoàn thành và vượt|hoàn thành vượt|vượt)(?: mức)?${OBJECT}$`,
    'exceeded',
  ],
  [`^(?:đã )?(?:đạt|hoàn thành|bằng)${OBJECT}$`, 'met'],
];

const MARKED = VERDICTS.map(([source, verdict]) => ({ pattern: new RegExp(source), verdict }));
const UNMARKED = VERDICTS.map(([source, verdict]) => ({ pattern: new RegExp(stripMarks(source)), verdict }));

/** What a verdict typed into a cell says ("Đạt", "Không đạt", "Vượt KH", "Xuất siêu"), typed with marks or without; else null. */
export function parseVerdict(text: string): Verdict | null {
  const folded = foldText(text).replace(/[.!;]+$/, '');
  const verdicts = /[à-ỹđ]/.test(folded) ? MARKED : UNMARKED;
  return verdicts.find(({ pattern }) => pattern.test(folded))?.verdict ?? null;
}
