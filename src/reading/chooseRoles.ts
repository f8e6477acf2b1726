import { assignRoles } from './assignRoles';
import type { RoleChoice } from './assignRoles';
import type { Claim } from './claim';
import { profileColumn } from './columnProfile';
import { contentClaims } from './contentClaims';
import type { TableFrame } from './findTables';
import { saidEvidence } from './given';
import type { Given, Said } from './given';
import { headerClaims, measureOf } from './headerClaims';
import { headerKey } from './headerKey';
import type { TitleSense } from './headerClaims';
import { conceptsOf } from './headerLexicon';
import type { HeaderPath } from './headerTree';
import type { ColumnRole } from './indicatorTable';

const OWN_WORDS = 0.75;
const PEER_WORDS = 0.5;

/**
 * The role of every column by its words and its content, all together. Columns at the same place of blocks share their
 * evidence, so that a mistyped header is outvoted. What the officer gave (`given`, by column) wins.
 */
export function chooseRoles(
  frame: TableFrame,
  sense: TitleSense,
  paths: ReadonlyMap<number, HeaderPath>,
  peers: readonly (readonly number[])[],
  given: Given['roles'],
): ReadonlyMap<number, RoleChoice> {
  const spoken = new Map([...paths].map(([column, path]) => [column, headerClaims(path, sense)]));
  const resultsDue = lacksResults(paths);
  const shared = new Map<number, readonly Claim[]>();
  for (const group of peers) {
    const common = group.flatMap((column) => scaled(spoken.get(column) ?? [], PEER_WORDS / group.length));
    for (const column of group) {
      shared.set(column, [...scaled(spoken.get(column) ?? [], OWN_WORDS), ...common]);
    }
  }
  const claims = new Map(
    [...spoken].map(([column, own]) => {
      const content = contentClaims(profileColumn(frame.strip.page, column, frame.bodyRows));
      const due = resultsDue && own.some(({ role }) => role === 'actual') ? [RESULTS_DUE] : [];
      return [
        column,
        [...(shared.get(column) ?? own), ...content, ...due, ...givenClaims(given.get(column))],
      ];
    }),
  );
  return assignRoles([...paths.keys()], claims);
}

const RESULTS_DUE: Claim = {
  role: 'actual',
  weight: 2,
  text: {
    vi: 'Bảng có cột kế hoạch mà không cột nào ghi rõ là kết quả',
    en: 'The table has a plan column and none that is named a result',
  },
};

/** A running total, whose results may stand under bare periods beside it. */
const RUNNING_TOTAL = /^(?:so )?(?:luy (?:ke|tich)|cong don|tu dau nam)(?: (?:tu dau nam|den nay))?$/;

/** Beside columns that are named plans, with none named a result, bare periods ("Quý I", "Cả năm") hold the results. */
function lacksResults(paths: ReadonlyMap<number, HeaderPath>): boolean {
  const named = [...paths.values()].map((path) => {
    const concepts = path.map(({ key }) => conceptsOf(key));
    if (concepts.some((spoken) => spoken.has('comparison'))) return null;
    if (path.every(({ key }) => RUNNING_TOTAL.test(headerKey(key)))) return null;
    return path.map(({ key }, at) => measureOf(key, concepts[at] ?? new Set())).find(Boolean) ?? null;
  });
  return named.includes('plan') && !named.includes('actual') && !named.includes('estimate');
}

function scaled(claims: readonly Claim[], factor: number): readonly Claim[] {
  return claims.map((claim) => ({ ...claim, weight: claim.weight * factor }));
}

const CERTAIN = 50;

/** The officer's word, which outweighs all that is read. */
function givenClaims(said: Said<ColumnRole> | undefined): readonly Claim[] {
  return said ? [{ role: said.value, ...saidEvidence(said, CERTAIN) }] : [];
}
