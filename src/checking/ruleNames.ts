import type { Bilingual } from '../language/bilingual';
import type { RuleId } from './finding';

/** What each rule is about, as the heading of its findings. */
export const RULE_NAMES: Readonly<Record<RuleId, Bilingual>> = {
  'target-missed': { vi: 'Chậm hoặc không đạt kế hoạch', en: 'Behind or missed' },
  'forecast-missed': { vi: 'Dự báo cả năm không đạt', en: 'Forecast misses the plan' },
  'stated-ratio': { vi: 'Tỷ lệ % ghi chưa đúng', en: 'Percentage does not fit' },
  'stated-verdict': { vi: 'Đánh giá ghi chưa đúng', en: 'Verdict does not fit' },
  'part-sum': { vi: 'Tổng không khớp các thành phần', en: 'Parts do not add up' },
  'cumulative-decrease': { vi: 'Số lũy kế giảm', en: 'Running total falls' },
  'quarter-sum': { vi: 'Cộng các kỳ không khớp', en: 'Quarters do not add up' },
  'plan-mismatch': { vi: 'Khác kế hoạch được giao', en: 'Differs from the official plan' },
  'plan-unreported': { vi: 'Chỉ tiêu kế hoạch chưa có trong biểu', en: 'Target not reported' },
  'row-unplanned': { vi: 'Không có trong kế hoạch', en: 'Not in the plan' },
  'no-data': { vi: 'Thiếu số liệu', en: 'Figure missing' },
  'text-number': { vi: 'Số ghi ở dạng chữ', en: 'Number stored as text' },
  'date-number': { vi: 'Số bị đổi thành ngày', en: 'Number turned into a date' },
  scale: { vi: 'Có thể nhầm đơn vị nghìn, triệu, tỷ', en: 'Perhaps the wrong scale' },
  'percent-scale': { vi: 'Số % không cùng cách ghi', en: 'Percentages written in two ways' },
  'unit-conflict': { vi: 'Đơn vị tính không hợp', en: 'Unit does not fit' },
  'share-range': { vi: 'Tỷ lệ ngoài 0–100%', en: 'Share outside 0–100%' },
  duplicate: { vi: 'Chỉ tiêu bị lặp, số khác nhau', en: 'Given twice, differently' },
  restated: { vi: 'Số liệu hai nơi khác nhau', en: 'Given differently elsewhere' },
  'formula-error': { vi: 'Công thức báo lỗi', en: 'Formula error' },
  'formula-drift': { vi: 'Công thức lệch dòng', en: 'Formula points elsewhere' },
  'non-additive-sum': { vi: 'Cộng số không cộng được', en: 'Sum of rates' },
  outlier: { vi: 'Số bất thường so với cùng kỳ', en: 'Far off last year' },
  'period-conflict': { vi: 'Kỳ báo cáo không khớp', en: 'Another period' },
  'plan-conflict': { vi: 'Hai kế hoạch trái nhau', en: 'Plans contradict' },
  'implied-base': { vi: 'Số kế hoạch suy ra không khớp', en: 'Implied plan figure differs' },
};
