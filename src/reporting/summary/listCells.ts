import type { NewCell } from '../../edits/edit';
import { cellAddress } from '../../grid/address';
import { dueShare, type ListedRow } from './listedRows';

/** What a list tells of an indicator beside its verdict. */
export type FieldId = 'plan' | 'actual' | 'due' | 'gap' | 'remaining' | 'perMonth';

type Content = Pick<NewCell, 'value' | 'formula'>;

/** Where a listed indicator stands in the table, and what its formulas read beside it. */
export interface ListedPlace {
  readonly row: number;
  readonly actual: number;
  /** The column of the plan it is judged by. */
  readonly plan: number | null;
  readonly months: number;
  readonly shareName: string;
  /** The share that stands under `shareName`, rounded as verdicts see it. */
  readonly commonShare: number;
}

const numbers = (cells: readonly string[], formula: string): string => {
  const tests = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${tests.length > 1 ? `AND(${tests.join(',')})` : (tests[0] ?? 'TRUE')},${formula},"")`;
};

/** What the cells of a listed row say: live over the table's cells, by plain numbers where those hold texts. */
export function listCells(listed: ListedRow, place: ListedPlace): Readonly<Record<FieldId, Content>> {
  const { base, row: indicator } = listed;
  const { actual: figure, target } = indicator.assessment;
  const { row, plan, months, shareName, commonShare } = place;
  const actual = cellAddress(row, place.actual);
  const isPlain = target?.operator === '=' && target.value !== null && plan !== null;
  const goal = isPlain ? cellAddress(row, plan) : String(base);
  const goals = isPlain ? [goal] : [];
  const share = dueShare(indicator);
  const due = share === 1 ? goal : `${goal}*${share === commonShare ? `ROUND(${shareName},3)` : share}`;
  const left = `MAX(0,${goal}-${actual})`;
  const over = (value: number | null, formula: string): Content =>
    value === null ? { value: null } : { value, formula: numbers([actual, ...goals], formula) };
  return {
    plan: { value: base, ...(isPlain && { formula: goal }) },
    actual: { value: figure?.value ?? null, ...(figure && { formula: actual }) },
    due:
      listed.due === null
        ? { value: null }
        : { value: listed.due, formula: isPlain ? numbers(goals, due) : due },
    gap: over(listed.gap, `${actual}-${due}`),
    remaining: over(listed.remaining, left),
    perMonth: over(listed.perMonth, `${left}/${months}`),
  };
}

/** Below this, parts of a count are worth a decimal. */
const FEW = 10;

/** With how many decimals a field is shown: whole people stay whole where nothing is divided. */
export function decimalsOf({ row, due, perMonth }: ListedRow, id: FieldId): number {
  const { actual, judgement } = row.assessment;
  const decimals = Math.max(actual?.decimals ?? 0, judgement?.decimals ?? 0);
  const isDivided =
    (id === 'perMonth' && perMonth !== null && perMonth < FEW) ||
    ((id === 'due' || id === 'gap') && due !== null && !Number.isInteger(due));
  return isDivided ? Math.max(1, decimals) : decimals;
}
