import { foldText } from '../language/foldText';
import type { TableRow } from '../reading/indicatorTable';
import type { CheckedTable } from './check';

/** A row and the table it stands in. */
export interface RowIn {
  readonly checked: CheckedTable;
  readonly row: TableRow;
}

/** Words that name nothing by themselves: they hang on the row above. */
const GENERIC =
  /^(?:tổng số|tổng cộng|cộng|nam|nữ|thành thị|nông thôn|diện tích|năng suất|sản lượng|khác|trong đó|số lượng|số vụ|số người|số người chết|số người bị thương|tương đương)$/;

const keyOfName = new Map<string, string>();

/** The key by which names are compared between tables. */
function foldedName(name: string): string {
  const before = keyOfName.get(name);
  if (before !== undefined) return before;
  const folded = foldText(name);
  keyOfName.set(name, folded);
  return folded;
}

/**
 * What a row measures, so that it can be found again in another table: its name, under the name of the indicator it
 * is a part of. Null where that says too little.
 */
export function identityOf(checked: CheckedTable, row: TableRow): string | null {
  const name = foldedName(row.name);
  const parent = row.parent === null ? undefined : checked.rowAt.get(row.parent);
  const isPart = row.kind === 'component' || GENERIC.test(name);
  if (!isPart) return name.includes(' ') ? name : null;
  return parent && parent.kind !== 'group' ? `${foldedName(parent.name)} > ${name}` : null;
}

/** Rows by what they measure; a name that stands in a table more than once tells nothing. */
export function indexRows(tables: readonly CheckedTable[]): Map<string, RowIn[]> {
  const index = new Map<string, RowIn[]>();
  for (const checked of tables) {
    const own = new Map<string, TableRow | null>();
    for (const row of checked.rows) {
      const identity = identityOf(checked, row);
      if (identity !== null) own.set(identity, own.has(identity) ? null : row);
    }
    for (const [identity, row] of own) {
      if (!row) continue;
      const known = index.get(identity);
      if (known) known.push({ checked, row });
      else index.set(identity, [{ checked, row }]);
    }
  }
  return index;
}
