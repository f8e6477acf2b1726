import type { RowTarget } from '../../assessing/assessment';
import { cleanText } from '../../language/cleanText';
import type { Bilingual } from '../../language/bilingual';
import { expandAbbreviations } from '../../language/expandAbbreviations';
import { unitDimension } from '../../language/unitDimension';
import type { Authority, IndicatorTable, TableColumn } from '../../reading/indicatorTable';

const BUDGET = /dự\s*toán|(?<!\p{L})dt(?!\p{L})/iu;
const PLAN = /dự\s*toán|kế\s*hoạch|mục\s*tiêu|chỉ\s*tiêu|(?<!\p{L})(?:dt|kh)(?!\p{L})/iu;

const ASSIGNED: Readonly<Record<Authority, Bilingual>> = {
  province: { vi: 'tỉnh giao', en: 'set by the province' },
  city: { vi: 'thành phố giao', en: 'set by the city' },
  council: { vi: 'HĐND giao', en: 'set by the council' },
  central: { vi: 'trung ương giao', en: 'set by the central government' },
  ward: { vi: 'xã, phường giao', en: 'set by the ward' },
};

/** The column a target stands in. */
export function columnOf(table: IndicatorTable, target: RowTarget): TableColumn | null {
  return table.columns.find(({ column }) => column === target.column) ?? null;
}

/** Whether a target is a budget estimate (dự toán). */
export const isBudget = (column: TableColumn | null): boolean =>
  column !== null && BUDGET.test(column.header);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The header's own words for whose plan it is: "tỉnh giao", "thành phố phấn đấu"; null where it does not say. */
function ownWords(column: TableColumn): string | null {
  const last = column.header.split(' / ').at(-1) ?? '';
  const words = lowerFirst(expandAbbreviations(cleanText(last)));
  return words === '' || PLAN.test(words) ? null : words;
}

/** Whose plan a column holds, in words: as its header says, else by the authority; null where neither tells. */
export function assignedBy(target: RowTarget, column: TableColumn | null): Bilingual | null {
  const assigned = target.authority && ASSIGNED[target.authority];
  if (!assigned) return null;
  return { vi: (column && ownWords(column)) ?? assigned.vi, en: assigned.en };
}

/** What a percentage is of: "dự toán tỉnh giao", "kế hoạch năm". */
export function planPhrase(target: RowTarget, table: IndicatorTable): Bilingual {
  const column = columnOf(table, target);
  const by = assignedBy(target, column);
  const isMoney = target.unit === null || unitDimension(target.unit) === 'money';
  const [vi, en] = isMoney && isBudget(column) ? ['dự toán', 'budget estimate'] : ['kế hoạch', 'plan'];
  const isOfYears = column?.period?.kind === 'years';
  return by
    ? { vi: `${vi} ${by.vi}`, en: `${en} ${by.en}` }
    : { vi: isOfYears ? 'mục tiêu' : `${vi} năm`, en: isOfYears ? 'target' : `year’s ${en}` };
}
