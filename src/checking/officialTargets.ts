import type { Plan, Target } from '../plans/plan';
import type { TableRow } from '../reading/indicatorTable';
import type { Check } from './check';
import type { FigureTable } from './figureTable';

/** Finds the official target a row stands for; null where it stands for none, or it is not sure. */
export type OfficialTarget = (table: FigureTable, row: TableRow) => Target | null;

/** The official targets of a check's rows: those the verdicts took, and matches beyond doubt. */
export function officialTargets({ assessmentsOf, matches }: Check, plan: Plan): OfficialTarget {
  const byId = new Map(plan.targets.map((target) => [target.id, target]));
  const sure = new Map(
    matches.flatMap(({ sheet, row, target, decision }) =>
      decision === 'auto' && target !== null ? [[`${row} ${sheet}`, target] as const] : [],
    ),
  );
  return (table, row) => {
    const settled = assessmentsOf(table, row).find(({ target }) => target?.planTarget)?.target?.planTarget;
    const id = settled ?? sure.get(`${row.row} ${table.table.sheet}`);
    return id === undefined ? null : (byId.get(id) ?? null);
  };
}
