import type { ConfirmedMatch } from '../decisions/memory';
import type { Match } from '../matching/match';
import { matchNames } from '../matching/matchNames';
import type { Plan, Target } from '../plans/plan';
import type { SheetReading, TableRow } from '../reading/indicatorTable';

/** Which official target a row stands for. */
export interface RowMatch extends Match {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
}

const NAMED: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

/** Matches the rows of every sheet with a plan's targets, one to one within a sheet. */
export function matchPlan(readings: readonly SheetReading[], plan: Plan): RowMatch[] {
  return readings.flatMap(({ sheet, tables }) => {
    const rows = tables.flatMap((table) => {
      const names = new Map(table.rows.map(({ row, name }) => [row, name]));
      return table.rows
        .filter(({ kind }) => NAMED.includes(kind))
        .map(({ row, name, unit, parent }) => ({
          row,
          name,
          unit,
          parent: parent === null ? null : (names.get(parent) ?? null),
        }));
    });
    return matchNames(rows, plan.targets).map((match, index) => ({
      ...match,
      sheet,
      row: rows[index]?.row ?? 0,
    }));
  });
}

/** The targets that count: matched beyond doubt, or confirmed by the officer; by row, for one sheet. */
export function settledTargets(
  reading: SheetReading,
  matches: readonly RowMatch[],
  plan: Plan,
  confirmed: readonly ConfirmedMatch[],
): Map<number, Target> {
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  const decided = new Map(
    confirmed
      .filter(({ sheet, plan: of }) => sheet === reading.sheet && of === plan.id)
      .map(({ name, target }) => [name, target]),
  );
  const names = new Map(reading.tables.flatMap(({ rows }) => rows.map(({ row, name }) => [row, name])));
  const settled = new Map<number, Target>();
  for (const { sheet, row, target, decision } of matches) {
    if (sheet !== reading.sheet) continue;
    const own = decided.get(names.get(row) ?? '');
    const id = own === undefined ? (decision === 'auto' ? target : null) : own;
    const found = id === null ? undefined : byId.get(id);
    if (found) settled.set(row, found);
  }
  return settled;
}
