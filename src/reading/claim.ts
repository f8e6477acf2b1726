import type { ColumnRole } from './indicatorTable';
import type { Bilingual } from '../language/bilingual';

/** One piece of evidence for a role a column may have. */
export interface Claim {
  readonly role: ColumnRole;
  /** Log-odds; negative speaks against. */
  readonly weight: number;
  readonly text: Bilingual;
}

export const ROLES: readonly ColumnRole[] = [
  'ordinal',
  'name',
  'unit',
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'ratio',
  'verdict',
  'reason',
  'owner',
  'deadline',
  'note',
  'other',
];

/** What roles are called in evidence lines. */
export const ROLE_LABELS: Readonly<Record<ColumnRole, Bilingual>> = {
  ordinal: { vi: 'số thứ tự', en: 'ordinal' },
  name: { vi: 'tên chỉ tiêu', en: 'indicator name' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  target: { vi: 'mục tiêu giai đoạn', en: 'several-year target' },
  actual: { vi: 'thực hiện', en: 'actual' },
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  'same-period': { vi: 'cùng kỳ', en: 'same period of last year' },
  previous: { vi: 'kỳ trước', en: 'earlier period' },
  ratio: { vi: 'so sánh', en: 'comparison' },
  verdict: { vi: 'đánh giá', en: 'verdict' },
  reason: { vi: 'nguyên nhân', en: 'reason' },
  owner: { vi: 'cơ quan chủ trì', en: 'owner' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  note: { vi: 'ghi chú', en: 'note' },
  other: { vi: 'khác', en: 'other' },
};
