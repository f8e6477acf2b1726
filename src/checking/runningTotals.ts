import { isFlow } from '../assessing/kinds';
import type { ColumnRole, TableColumn, TableRow } from '../reading/indicatorTable';
import { isAdditive } from './additive';
import type { FigureTable } from './figureTable';

const RESULTS: readonly ColumnRole[] = ['actual', 'estimate', 'same-period', 'previous'];

/** Columns of results, of this year and of earlier ones. */
export const isResultOfAnyYear = ({ role }: TableColumn): boolean => RESULTS.includes(role);

/** Whether a column holds what was done since the start of a year. */
export const isRunningTotal = ({ period }: TableColumn): boolean =>
  period !== null && period.kind !== 'years' && period.start.endsWith('-01-01');

/** What is left, owed or in stock may rise and fall. */
const BALANCE =
  /dư nợ|số dư|(?<!\p{L})nợ(?!\p{L})|tồn|còn lại|hiện có|chênh lệch|xuất siêu|nhập siêu|cán cân|bội chi|kết dư/iu;

/** Whether a row is what is left of two amounts, so that it may be anything, or change its sign. */
export const isBalance = ({ name }: TableRow): boolean => BALANCE.test(name);

/** Whether figures of a row add up over the year. */
export const addsUpOverYear = (table: FigureTable, row: TableRow): boolean =>
  isFlow(table.sortOf(row).kind) && isAdditive(table, row) && !isBalance(row);
