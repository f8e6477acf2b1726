import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import type { Basis, Target } from '../plans/plan';
import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { RowTarget } from './assessment';
import type { ChosenColumns } from './chooseColumns';
import { officialTarget, readTarget, type Reader } from './readFigure';

/** One target of a row and when it is due. */
export interface Goal {
  readonly target: RowTarget;
  readonly isBudget: boolean;
  /** The time by whose end it is due; null: after the period. */
  readonly due: Period | null;
}

const isOfEachYear = (basis: Basis): boolean =>
  basis === 'annual' || basis === 'annual-average' || basis === 'level-each-year';

const BUDGET = /dự\s*toán|(?<!\p{L})dt(?!\p{L})/iu;

/** The official target a row was matched with, and the time of its plan. */
export interface Official {
  readonly target: Target | null;
  readonly period: Period | null;
}

function fromSheet(
  row: TableRow,
  column: TableColumn,
  reader: Reader,
  official: Target | null,
  due: Period | null,
): Goal[] {
  const target = readTarget(row, column, reader, official?.id ?? null);
  return target ? [{ target, due, isBudget: BUDGET.test(column.header) }] : [];
}

/** The targets of a row in the order they count: plans, several-year targets, the official one. */
export function goalsOf(
  row: TableRow,
  columns: ChosenColumns,
  reader: Reader,
  basis: Basis,
  { target: official, period: officialPeriod }: Official,
): Goal[] {
  const plans = columns.plans.flatMap((column) =>
    fromSheet(row, column, reader, official, column.period ?? columns.wholeTime),
  );
  if (plans.length > 0) return plans;
  const ofEachYear = isOfEachYear(official?.basis ?? basis);
  const targets = columns.targets.flatMap((column) =>
    fromSheet(
      row,
      column,
      reader,
      official,
      ofEachYear && column.period?.kind !== 'year' ? columns.wholeTime : column.period,
    ),
  );
  if (targets.length > 0) return targets;
  const target = official && officialTarget(official, reader.unit);
  if (!official || !target) return [];
  const due =
    official.year !== null
      ? parsePeriod(String(official.year))
      : isOfEachYear(official.basis)
        ? columns.wholeTime
        : (officialPeriod ?? columns.wholeTime);
  return [{ target, due, isBudget: false }];
}
