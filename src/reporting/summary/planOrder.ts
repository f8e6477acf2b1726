import type { TableRow } from '../../reading/indicatorTable';

/** A row with the rows that belong under it. */
interface Branch {
  readonly row: TableRow;
  readonly under: Branch[];
}

function branchesOf(rows: readonly TableRow[]): Branch[] {
  const byNumber = new Map<number, Branch>();
  const roots: Branch[] = [];
  for (const row of rows) {
    const branch = { row, under: [] };
    const above = row.parent === null ? undefined : byNumber.get(row.parent);
    (above?.under ?? roots).push(branch);
    byNumber.set(row.row, branch);
  }
  return roots;
}

/** Only what stands for itself changes places: totals and parts stay where the sheet has them. */
const MOVED: readonly TableRow['kind'][] = ['group', 'indicator'];

type Rank = (row: TableRow) => number | null;

/** Where the plan has a branch: its own row, else the first of those under it. */
function rankOf(branch: Branch, rank: Rank): number | null {
  const own = rank(branch.row);
  if (own !== null) return own;
  const under = branch.under.map((each) => rankOf(each, rank)).filter((each) => each !== null);
  return under.length > 0 ? Math.min(...under) : null;
}

/** Siblings in the plan's order; those the plan does not have stay behind the one they follow. */
function arranged(siblings: readonly Branch[], rank: Rank): readonly Branch[] {
  let last = -1;
  const moved = siblings
    .filter(({ row }) => MOVED.includes(row.kind))
    .map((branch, index) => {
      last = rankOf(branch, rank) ?? last;
      return { branch, rank: last, index };
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  let next = 0;
  return siblings.map((branch) =>
    MOVED.includes(branch.row.kind) ? (moved[next++]?.branch ?? branch) : branch,
  );
}

/** The numbers of the places stay: the first is still 1 or I. */
function renumbered(before: readonly Branch[], after: readonly Branch[]): TableRow[] {
  return after.map(({ row }, index) => ({ ...row, ordinal: before[index]?.row.ordinal ?? row.ordinal }));
}

/**
 * The rows of a table in the order of the official plan: sectors and indicators change places with their parts, within
 * what they belong under. Rows keep their numbers on the sheet; ordinals follow the new order.
 * @param rank the place of a row's target in the plan; null for rows the plan does not have
 */
export function inPlanOrder(rows: readonly TableRow[], rank: Rank): TableRow[] {
  const ordered = (siblings: readonly Branch[]): TableRow[] => {
    const after = arranged(siblings, rank);
    const named = renumbered(siblings, after);
    return after.flatMap(({ row, under }, index) => [named[index] ?? row, ...ordered(under)]);
  };
  return ordered(branchesOf(rows));
}
