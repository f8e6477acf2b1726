import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import type { Basis, Target } from '../plans/plan';
import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { RowTarget } from './assessment';
import type { ChosenColumns } from './chooseColumns';
import { officialTarget, readTarget, type Reader } from './readFigure';

/** What a row is to reach. */
export interface Goal {
  /** The target it is judged by. */
  readonly target: RowTarget;
  readonly isBudget: boolean;
  /** The time by whose end it is due; null: after the period. */
  readonly due: Period | null;
  /** Its further targets. */
  readonly others: readonly RowTarget[];
}

const isOfEachYear = (basis: Basis): boolean =>
  basis === 'annual' || basis === 'annual-average' || basis === 'level-each-year';

const BUDGET = /dự\s*toán|(?<!\p{L})dt(?!\p{L})/iu;

/** A column of targets, with what it tells of each of them. */
interface GoalColumn {
  readonly column: TableColumn;
  readonly isBudget: boolean;
  /** When a target is due that counts for each year, and another one. */
  readonly dueEachYear: Period | null;
  readonly due: Period | null;
}

/** Where the targets of a table's rows stand. */
export interface GoalColumns {
  readonly plans: readonly GoalColumn[];
  readonly targets: readonly GoalColumn[];
  readonly wholeTime: Period;
  /** The time of the official plan. */
  readonly officialPeriod: Period | null;
}

export function goalColumns(
  { plans, targets, wholeTime }: ChosenColumns,
  officialPeriod: Period | null,
): GoalColumns {
  const isBudget = ({ header }: TableColumn): boolean => BUDGET.test(header);
  return {
    plans: plans.map((column) => {
      const due = column.period ?? wholeTime;
      return { column, isBudget: isBudget(column), dueEachYear: due, due };
    }),
    targets: targets.map((column) => ({
      column,
      isBudget: isBudget(column),
      dueEachYear: column.period?.kind === 'year' ? column.period : wholeTime,
      due: column.period,
    })),
    wholeTime,
    officialPeriod,
  };
}

const NONE: readonly RowTarget[] = [];

/** The targets that stand in some of the columns of a row; null when there are none. */
function goalIn(
  row: TableRow,
  columns: readonly GoalColumn[],
  reader: Reader,
  basis: Basis,
  official: Target | null,
): Goal | null {
  let first: RowTarget | null = null;
  let source: GoalColumn | undefined;
  let others = NONE;
  for (const each of columns) {
    const target = readTarget(row, each.column, reader, official?.id ?? null);
    if (!target) continue;
    if (first) others = [...others, target];
    else [first, source] = [target, each];
  }
  if (!first || !source) return null;
  const due = isOfEachYear(basis) ? source.dueEachYear : source.due;
  return { target: first, isBudget: source.isBudget, due, others };
}

/** The targets of a row, in the order they count: plans, else several-year targets, else the official one. */
export function goalOf(
  row: TableRow,
  { plans, targets, wholeTime, officialPeriod }: GoalColumns,
  reader: Reader,
  basis: Basis,
  official: Target | null,
): Goal | null {
  const counting = official?.basis ?? basis;
  const goal =
    goalIn(row, plans, reader, counting, official) ?? goalIn(row, targets, reader, counting, official);
  if (goal || !official) return goal;
  const target = officialTarget(official, reader.unit);
  if (!target) return null;
  const due =
    official.year !== null
      ? parsePeriod(String(official.year))
      : isOfEachYear(official.basis)
        ? wholeTime
        : (officialPeriod ?? wholeTime);
  return { target, due, isBudget: false, others: NONE };
}
