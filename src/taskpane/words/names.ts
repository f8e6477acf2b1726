import type { Severity } from '../../checking/finding';
import type { Bilingual } from '../../language/bilingual';
import type { Authority, ColumnRole, RowKind } from '../../reading/indicatorTable';

/** What a column is, in the officers' words. */
export const ROLE_NAMES: Readonly<Record<ColumnRole, Bilingual>> = {
  ordinal: { vi: 'Số thứ tự', en: 'Ordinal' },
  name: { vi: 'Tên chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  plan: { vi: 'Kế hoạch, dự toán', en: 'Plan' },
  target: { vi: 'Mục tiêu nhiều năm', en: 'Several-year target' },
  actual: { vi: 'Thực hiện', en: 'Result' },
  estimate: { vi: 'Ước thực hiện', en: 'Estimated result' },
  'same-period': { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
  previous: { vi: 'Thực hiện kỳ trước', en: 'Earlier period' },
  ratio: { vi: 'So sánh (%)', en: 'Comparison (%)' },
  verdict: { vi: 'Đánh giá', en: 'Verdict' },
  reason: { vi: 'Nguyên nhân', en: 'Reason' },
  owner: { vi: 'Đơn vị chủ trì', en: 'In charge' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  note: { vi: 'Ghi chú', en: 'Note' },
  other: { vi: 'Không dùng đến', en: 'Not used' },
};

export const ROW_NAMES: Readonly<Record<RowKind, Bilingual>> = {
  group: { vi: 'Tên nhóm', en: 'Group heading' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  component: { vi: 'Chỉ tiêu thành phần', en: 'Part of an indicator' },
  total: { vi: 'Dòng tổng', en: 'Total' },
  note: { vi: 'Ghi chú', en: 'Note' },
};

export const AUTHORITY_NAMES: Readonly<Record<Authority, Bilingual>> = {
  central: { vi: 'Trung ương', en: 'Central government' },
  province: { vi: 'Tỉnh', en: 'Province' },
  council: { vi: 'Hội đồng nhân dân', en: 'People’s council' },
  city: { vi: 'Thành phố', en: 'City' },
  ward: { vi: 'Phường, xã', en: 'Ward or commune' },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Thông tin', en: 'Information' },
};

export { RULE_NAMES } from '../../checking/ruleNames';
