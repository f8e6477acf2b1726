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
  const parent = row.parent === null ? undefined : table.rowAt(row.parent);
  const isPart = row.kind === 'component' || GENERIC.test(name);
  if (!isPart) return name.includes(' ') ? name : null;
  return parent && parent.kind !== 'group' ? `${foldedName(parent)} > ${name}` : null;
}

/** What the rows of a table measure. */
export interface Identities {
  /**
   * What a row measures, so that it can be found again in another table: its name, under the name of the indicator it
   * is a part of. Null where that says too little.
   */
  readonly of: (row: TableRow) => string | null;
  /** The rows by what they measure; a name that stands in the table more than once tells nothing. */
  readonly rows: ReadonlyMap<string, TableRow>;
}

function identitiesAmong(table: FigureTable): Identities {
  const identities: (string | null)[] = [];
  const rows = new Map<string, TableRow>();
  const repeated = new Set<string>();
  for (const row of table.rows) {
    const identity = identify(table, row);
    identities[row.row] = identity;
    if (identity === null) continue;
    if (rows.has(identity)) repeated.add(identity);
    else rows.set(identity, row);
  }
  for (const identity of repeated) rows.delete(identity);
  return { of: ({ row }) => identities[row] ?? null, rows };
}

/** Several rules ask; the rows of a table are named once in a check. */
const known = new WeakMap<FigureTable, Identities>();

export function identitiesIn(table: FigureTable): Identities {
  const before = known.get(table);
  if (before) return before;
  const found = identitiesAmong(table);
  known.set(table, found);
  return found;
}

/** The rows of several tables by what they measure. */
export function indexRows(tables: readonly FigureTable[]): Map<string, RowIn[]> {
  const index = new Map<string, RowIn[]>();
  for (const table of tables) {
    for (const [identity, row] of identitiesIn(table).rows) {
      const alike = index.get(identity);
      if (alike) alike.push({ table, row });
      else index.set(identity, [{ table, row }]);
    }
  }
  return index;
}
