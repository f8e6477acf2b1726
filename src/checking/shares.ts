import type { TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';
import type { ShownFigure } from './shownFigure';

/** Names of parts of a whole, which can be neither negative nor more than all of it. */
const SHARE = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|độ che phủ|mức độ bao phủ)(?!\p{L})/iu;
/** Comparisons, changes, and rates that are counted on another group than their own: they may exceed 100%. */
const NO_SHARE =
  /thực hiện|hoàn thành|kế hoạch|dự toán|chỉ tiêu|so với|cùng kỳ|tăng|giảm|tiến độ|giải ngân|thu hồi|sinh lời|lợi nhuận|lạm phát|huy động|nhập học|công suất|lấp đầy|vốn|nợ|đi học|giới tính|phụ thuộc|tiêm/iu;

export function isShare(checked: FigureTable, row: TableRow): boolean {
  if (row.unit !== '%' || !SHARE.test(row.name) || NO_SHARE.test(row.name)) return false;
  const { kind } = checked.sortOf(row);
  return kind === 'ratio' || kind === 'structure';
}

const WHOLE = 100;

/** Whether a share lies outside 0–100%, however it was rounded. */
export const isOutside = ({ interval: { low, high } }: ShownFigure): boolean => low > WHOLE || high < 0;
