import type { Claim } from './claim';
import { ROLES } from './claim';
import type { ColumnRole, Evidence } from './indicatorTable';

/** The role of a column, how sure it is, and what spoke for it. */
export interface RoleChoice {
  readonly role: ColumnRole;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

type Scores = Readonly<Record<ColumnRole, number>>;

/** Roles that a table has once. */
const SINGLE: readonly ColumnRole[] = ['name', 'unit', 'ordinal'];

const PRIOR: Partial<Record<ColumnRole, number>> = { other: 0.5, ordinal: -1, unit: -1, name: -1 };

/**
 * Gives every column its role, all together: exactly one column of names, at most one of ordinals and of units, the
 * others as their claims say. Ordinals stand left of the names. Columns are given left to right.
 */
export function assignRoles(
  columns: readonly number[],
  claims: ReadonlyMap<number, readonly Claim[]>,
): ReadonlyMap<number, RoleChoice> {
  const scores = new Map(columns.map((column) => [column, scoresOf(claims.get(column) ?? [])]));
  const single = new Map<number, ColumnRole>();
  const name = best(columns, scores, 'name', (column) => -0.25 * columns.indexOf(column));
  if (name !== null) single.set(name, 'name');
  for (const role of SINGLE.slice(1)) {
    const near = (column: number): number => (role === 'ordinal' && name !== null && column > name ? -3 : 0);
    const column = best(
      columns.filter((candidate) => !single.has(candidate)),
      scores,
      role,
      near,
    );
    const gain = column === null ? 0 : gainOf(scores.get(column), role) + near(column);
    if (column !== null && gain > 0) single.set(column, role);
  }
  return new Map(
    columns.map((column) => {
      const own = scores.get(column) ?? scoresOf([]);
      const role = single.get(column) ?? bestRole(own);
      return [column, choose(role, own, claims.get(column) ?? [])];
    }),
  );
}

function scoresOf(claims: readonly Claim[]): Scores {
  const scores = Object.fromEntries(ROLES.map((role) => [role, PRIOR[role] ?? 0])) as Record<
    ColumnRole,
    number
  >;
  for (const { role, weight } of claims) scores[role] += weight;
  return scores;
}

/** How much better a role fits a column than the best role a table may have often. */
function gainOf(scores: Scores | undefined, role: ColumnRole): number {
  return scores ? scores[role] - scores[bestRole(scores)] : -Infinity;
}

function bestRole(scores: Scores): ColumnRole {
  let chosen: ColumnRole = 'other';
  for (const role of ROLES) if (!SINGLE.includes(role) && scores[role] > scores[chosen]) chosen = role;
  return chosen;
}

function best(
  columns: readonly number[],
  scores: ReadonlyMap<number, Scores>,
  role: ColumnRole,
  bonus: (column: number) => number,
): number | null {
  let chosen: number | null = null;
  let top = -Infinity;
  for (const column of columns) {
    const gain = gainOf(scores.get(column), role) + bonus(column);
    if (gain > top) {
      top = gain;
      chosen = column;
    }
  }
  return chosen;
}

/** The share of the chosen role among all roles, as their log-odds weigh. */
function choose(role: ColumnRole, scores: Scores, claims: readonly Claim[]): RoleChoice {
  const own = scores[role];
  const total = ROLES.reduce((sum, other) => sum + Math.exp(scores[other] - own), 0);
  const evidence = claims
    .filter((claim) => claim.role === role)
    .map(({ weight, text }) => ({ weight, text }));
  return { role, confidence: 1 / total, evidence };
}
