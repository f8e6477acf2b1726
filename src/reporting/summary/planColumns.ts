import type { Assessment, Progress, RowTarget } from '../../assessing/assessment';
import type { Period } from '../../period/period';
import { periodYear } from '../../period/periodYear';
import type { TableColumn } from '../../reading/indicatorTable';
import { assignedBy, columnOf, isBudget } from './planWords';
import type { IndicatorRow } from './summaryRows';

/** One plan column of the summary: the plans of one authority, whatever column of whatever sheet they stand in. */
export interface PlanColumn {
  readonly id: string;
  /** The words of its header: "Tỉnh giao", or "Kế hoạch năm 2024" where there is only one. */
  readonly title: string;
}

export interface PlanColumns {
  readonly columns: readonly PlanColumn[];
  /** What stands over them: "Dự toán năm 2024". */
  readonly title: string;
}

/** More plan columns than this no page can hold. */
const MOST = 5;

/** A row's targets by the plan column each belongs in. */
export function targetsOf({ target, progress, otherTargets }: Assessment): ReadonlyMap<string, Progress> {
  const found = new Map<string, Progress>();
  const all = [...(target ? [{ target, progress }] : []), ...otherTargets];
  for (const each of all) {
    const id = each.target.authority ?? '';
    if (!found.has(id)) found.set(id, each);
  }
  return found;
}

interface Use {
  readonly target: RowTarget;
  readonly column: TableColumn | null;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function titleOf(uses: readonly Use[], period: Period): string {
  const all = (test: (column: TableColumn | null) => boolean): boolean =>
    uses.every(({ column }) => test(column));
  const year = periodYear(period);
  if (all((column) => column?.period?.kind === 'years')) return 'Mục tiêu';
  if (all(isBudget)) return `Dự toán năm ${year}`;
  return uses.some(({ column }) => isBudget(column))
    ? `Kế hoạch, dự toán năm ${year}`
    : `Kế hoạch năm ${year}`;
}

/** The plan columns that the rows need, in the order of the sheets' own columns. */
export function planColumns(rows: readonly IndicatorRow[], period: Period): PlanColumns {
  const uses = new Map<string, Use[]>();
  for (const { assessment, table } of rows) {
    for (const [id, { target }] of targetsOf(assessment)) {
      const use = { target, column: columnOf(table, target) };
      const known = uses.get(id);
      if (known) known.push(use);
      else uses.set(id, [use]);
    }
  }
  const place = (of: readonly Use[]): number =>
    Math.min(...of.map(({ target }) => target.column ?? Infinity));
  const ordered = [...uses]
    .sort(([, a], [, b]) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .slice(0, MOST);
  const title = titleOf(
    ordered.flatMap(([, of]) => of),
    period,
  );
  const columns = ordered.map(([id, of]) => {
    const [first] = of;
    const by = first && assignedBy(first.target, first.column);
    return { id, title: by ? capitalized(by.vi) : titleOf(of, period) };
  });
  const [only] = columns;
  return columns.length === 1 && only
    ? {
        title,
        columns: [{ ...only, title: only.id === '' ? title : `${title} (${only.title.toLowerCase()})` }],
      }
    : { title, columns };
}
