import type { Bilingual } from '../language/bilingual';
import type { Status } from './assessment';

/** The words for a verdict, as they stand in the "Tiến độ" column. */
export const STATUS_LABELS: Readonly<Record<Status, Bilingual>> = {
  exceeded: { vi: 'Vượt kế hoạch', en: 'Exceeded' },
  met: { vi: 'Đạt kế hoạch', en: 'Met' },
  'on-track': { vi: 'Đúng tiến độ', en: 'On track' },
  watch: { vi: 'Cần chú ý', en: 'Watch' },
  'at-risk': { vi: 'Nguy cơ không đạt', en: 'At risk' },
  critical: { vi: 'Chậm nghiêm trọng', en: 'Critical' },
  'not-yet': { vi: 'Chưa đạt', en: 'Not yet' },
  missed: { vi: 'Không đạt', en: 'Missed' },
  'no-data': { vi: 'Chưa có số liệu', en: 'No data' },
  'not-assessed': { vi: 'Không đánh giá', en: 'Not assessed' },
};
