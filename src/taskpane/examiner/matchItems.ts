import { cellAddress } from '../../grid/address';
import type { Memory } from '../../decisions/memory';
import type { Examination } from '../../pipeline/examine';
import { settledTargets } from '../../pipeline/matchPlan';
import type { Target } from '../../plans/plan';
import type { SheetReading } from '../../reading/indicatorTable';
import { nameColumnOf } from './nameColumnOf';
import type { Doubt, MatchItem, TargetChoice } from './view';

const CANDIDATES = 2;

export function targetChoice({ id, name, unit, operator, value, low, high }: Target): TargetChoice {
  const shown = Math.max(...[value, low, high].map((each) => decimalsOf(each)));
  return { id, name, unit, value: { operator: operator ?? '=', value, low, high, decimals: shown } };
}

function decimalsOf(value: number | null): number {
  return value === null ? 0 : (String(value).split('.')[1]?.length ?? 0);
}

function isConfirmed({ matches }: Memory, sheet: string, name: string, plan: string): boolean {
  return matches.some((each) => each.sheet === sheet && each.name === name && each.plan === plan);
}

/** Every row of a sheet with the official target it stands for, and those the officer is asked about. */
export function matchItems(
  { plan, matches, memory }: Examination,
  reading: SheetReading,
): { readonly items: readonly MatchItem[]; readonly doubts: readonly Doubt[] } {
  if (!plan) return { items: [], doubts: [] };
  const targets = new Map(plan.targets.map((target) => [target.id, target]));
  const settled = settledTargets(reading, matches, plan, memory.matches);
  const rows = new Map(reading.tables.flatMap((table) => table.rows.map((row) => [row.row, row])));
  const nameColumn = nameColumnOf(reading);
  const doubts: Doubt[] = [];
  const items = matches
    .filter(({ sheet }) => sheet === reading.sheet)
    .flatMap((match) => {
      const row = rows.get(match.row);
      if (!row) return [];
      const candidates = match.candidates.flatMap(({ target }) => targets.get(target) ?? []);
      const item: MatchItem = {
        row: row.row,
        address: cellAddress(row.row, nameColumn),
        name: row.name,
        unit: row.unit,
        target: settled.get(row.row)?.id ?? null,
        candidates: candidates.slice(0, CANDIDATES).map(targetChoice),
      };
      if (
        match.decision === 'review' &&
        candidates.length > 0 &&
        !isConfirmed(memory, reading.sheet, row.name, plan.id)
      )
        doubts.push({ kind: 'match', match: item, why: match.explanation });
      return [item];
    });
  return { items, doubts };
}
