import { foldText } from '../language/foldText';
import type { TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';

/** A row and the table it stands in. */
export interface RowIn {
  readonly table: FigureTable;
  readonly row: TableRow;
}

/** Words that name nothing by themselves: they hang on the row above. */
const GENERIC =
  /^(?:tổng số|tổng cộng|cộng|nam|nữ|thành thị|nông thôn|diện tích|năng suất|sản lượng|khác|trong đó|số lượng|số vụ|số người|số người chết|số người bị thương|tương đương)$/;

const foldedNames = new WeakMap<TableRow, string>();

/** A row's name as names are compared between tables. */
export function foldedName(row: TableRow): string {
  const before = foldedNames.get(row);
  if (before !== undefined) return before;
  const folded = foldText(row.name);
  foldedNames.set(row, folded);
  return folded;
}

function identify(table: FigureTable, row: TableRow): string | null {
  const name = foldedName(row);
  const parent = row.parent === null ? undefined : table.rowAt.get(row.parent);
  const isPart = row.kind === 'component' || GENERIC.test(name);
  if (!isPart) return name.includes(' ') ? name : null;
  return parent && parent.kind !== 'group' ? `${foldedName(parent)} > ${name}` : null;
}

/** Several rules ask, row by row. */
const identities = new WeakMap<FigureTable, Map<number, string | null>>();

/**
 * What a row measures, so that it can be found again in another table: its name, under the name of the indicator it
 * is a part of. Null where that says too little.
 */
export function identityOf(table: FigureTable, row: TableRow): string | null {
  const known = identities.get(table) ?? new Map<number, string | null>();
  identities.set(table, known);
  const before = known.get(row.row);
  if (before !== undefined) return before;
  const identity = identify(table, row);
  known.set(row.row, identity);
  return identity;
}

/** Rows by what they measure; a name that stands in a table more than once tells nothing. */
export function indexRows(tables: readonly FigureTable[]): Map<string, RowIn[]> {
  const index = new Map<string, RowIn[]>();
  for (const table of tables) {
    const own = new Map<string, TableRow | null>();
    for (const row of table.rows) {
      const identity = identityOf(table, row);
      if (identity !== null) own.set(identity, own.has(identity) ? null : row);
    }
    for (const [identity, row] of own) {
      if (!row) continue;
      const known = index.get(identity);
      if (known) known.push({ table, row });
      else index.set(identity, [{ table, row }]);
    }
  }
  return index;
}
