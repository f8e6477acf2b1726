import type { Assessment } from '../assessing/assessment';
import type { Sheet } from '../grid/workbook';
import { classifyIndicator } from '../plans/classifyIndicator';
import type { Direction, IndicatorKind } from '../plans/plan';
import type {
  ColumnRole,
  IndicatorTable,
  SheetReading,
  TableColumn,
  TableRow,
} from '../reading/indicatorTable';
import { shownFigure, type ShownFigure } from './shownFigure';

/** What an indicator's figures are. */
export interface Sort {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

/** A table with what the rules ask of it again and again. */
export interface FigureTable {
  readonly reading: SheetReading;
  readonly table: IndicatorTable;
  /** The sheet it stands on; null for a table of another workbook. */
  readonly sheet: Sheet | null;
  /** Rows with figures: indicators, parts and totals. */
  readonly rows: readonly TableRow[];
  readonly rowAt: ReadonlyMap<number, TableRow>;
  readonly children: ReadonlyMap<number, readonly TableRow[]>;
  /** Columns that hold amounts: plans, results, earlier periods. */
  readonly amounts: readonly TableColumn[];
  readonly ratios: readonly TableColumn[];
  readonly sortOf: (row: TableRow) => Sort;
  /** The finest precision typed in a column among rows of one unit, in decimals; below 0 when all end in zeros. */
  readonly typedDecimals: (row: TableRow, column: TableColumn) => number;
  /** The figure in a cell, or null where it gives none in the unit of its row. */
  readonly figureAt: (row: TableRow, column: TableColumn) => ShownFigure | null;
}

const AMOUNT_ROLES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
];

export const isAmount = ({ role }: TableColumn): boolean => AMOUNT_ROLES.includes(role);
/** Whether figures are due in a column, not words. */
export const isNumeric = (column: TableColumn): boolean => column.role === 'ratio' || isAmount(column);

const HAS_FIGURES: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

/** Digits after the decimal sign of a number itself. */
export function ownDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [mantissa = '', exponent = '0'] = value.toString().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

function childrenOf(rows: readonly TableRow[]): Map<number, TableRow[]> {
  const children = new Map<number, TableRow[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const siblings = children.get(row.parent);
    if (siblings) siblings.push(row);
    else children.set(row.parent, [row]);
  }
  return children;
}

/** So many large numbers that all end in zeros are rounded to them, at most to thousands. */
const ENOUGH = 3;
const LARGE = 10_000;
const MOST_ZEROS = 3;

/** Digits after the decimal sign that a number is exact to, below 0 for trailing zeros: 2.300.200 is exact to −2. */
function exactness(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < LARGE) return ownDecimals(value);
  const [zeros = ''] = /0*$/.exec(String(Math.abs(value))) ?? [];
  return 0 - Math.min(zeros.length, MOST_ZEROS);
}

/** By column, then unit: how exact the numbers typed there are, the finest of them. */
function typedPrecision(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): Map<number, Map<string | null, number>> {
  return new Map(
    columns.map(({ column }) => {
      const precision = new Map<string | null, number>();
      const counts = new Map<string | null, number>();
      for (const { cells, unit } of rows) {
        const cell = cells.get(column);
        if (cell?.quantity.kind !== 'number' || cell.computed) continue;
        const { value } = cell.quantity;
        if (value === 0) continue;
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
        precision.set(unit, Math.max(exactness(value), precision.get(unit) ?? -MOST_ZEROS));
      }
      for (const [unit, decimals] of precision) {
        if ((counts.get(unit) ?? 0) < ENOUGH) precision.set(unit, Math.max(decimals, 0));
      }
      return [column, precision];
    }),
  );
}

/** The verdicts known on a row. */
export type Judged = (sheet: string, row: TableRow) => readonly Assessment[];

function sorter(sheet: string, rowAt: ReadonlyMap<number, TableRow>, judged: Judged): FigureTable['sortOf'] {
  const known = new Map<number, Sort>();
  return (row) => {
    const before = known.get(row.row);
    if (before) return before;
    const parent = row.parent === null ? undefined : rowAt.get(row.parent);
    const sort = judged(sheet, row)[0] ?? classifyIndicator(row.name, row.unit, parent?.name ?? null);
    known.set(row.row, sort);
    return sort;
  };
}

/** Reads every cell once: rules ask for the same figures again and again. */
function reader(typedDecimals: FigureTable['typedDecimals']): FigureTable['figureAt'] {
  const known: (ShownFigure | null)[][] = [];
  return (row, column) => {
    const figures = (known[column.column] ??= []);
    const before = figures[row.row];
    return before === undefined
      ? (figures[row.row] = shownFigure(row, column, typedDecimals(row, column)))
      : before;
  };
}

/** Works out once what the rules need of a table. */
export function figureTable(
  reading: SheetReading,
  table: IndicatorTable,
  sheet: Sheet | null,
  judged: Judged,
): FigureTable {
  const rows = table.rows.filter(({ kind }) => HAS_FIGURES.includes(kind));
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  const numeric = table.columns.filter(isNumeric);
  const precision = typedPrecision(rows, numeric);
  const typedDecimals: FigureTable['typedDecimals'] = (row, { column }) =>
    precision.get(column)?.get(row.unit) ?? 0;
  return {
    reading,
    table,
    sheet,
    rows,
    rowAt,
    children: childrenOf(rows),
    amounts: numeric.filter(isAmount),
    ratios: numeric.filter(({ role }) => role === 'ratio'),
    sortOf: sorter(table.sheet, rowAt, judged),
    typedDecimals,
    figureAt: reader(typedDecimals),
  };
}
