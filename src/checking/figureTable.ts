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
import { addedCells } from './addedCells';
import { hasFigures, scanCells, type CellScan } from './cellScans';
import { sum } from './interval';
import { once } from './once';
import { shownFigure, type ShownFigure } from './shownFigure';
import { typedPrecision } from './typedPrecision';

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
  /** The row with a number, counted from 1. */
  readonly rowAt: (row: number) => TableRow | undefined;
  readonly children: ReadonlyMap<number, readonly TableRow[]>;
  /** Columns that hold amounts: plans, results, earlier periods. */
  readonly amounts: readonly TableColumn[];
  readonly ratios: readonly TableColumn[];
  /** Both, as they stand. */
  readonly numeric: readonly TableColumn[];
  readonly sortOf: (row: TableRow) => Sort;
  /** The figure in a cell, or null where it gives none in the unit of its row. */
  readonly figureAt: (row: TableRow, column: TableColumn) => ShownFigure | null;
  /** The value of that figure: enough for a first look, and quicker to have. */
  readonly valueAt: (row: TableRow, column: TableColumn) => number | null;
  /** What there is to see in its cells without looking at each again. */
  readonly scan: () => CellScan;
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
const isNumeric = (column: TableColumn): boolean => column.role === 'ratio' || isAmount(column);

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

/** The verdicts known on a row. */
export type Judged = (sheet: string, row: TableRow) => readonly Assessment[];

function sorter(sheet: string, rowAt: FigureTable['rowAt'], judged: Judged): FigureTable['sortOf'] {
  const unjudged = new Map<number, Sort>();
  return (row) => {
    const known = judged(sheet, row)[0] ?? unjudged.get(row.row);
    if (known) return known;
    const parent = row.parent === null ? undefined : rowAt(row.parent);
    const sort = classifyIndicator(row.name, row.unit, parent?.name ?? null);
    unjudged.set(row.row, sort);
    return sort;
  };
}

type FigureAt = FigureTable['figureAt'];

/** A sum is only as exact as what it adds up: three rounded parts leave it open by three halves. */
function asExactAsItsParts(figure: ShownFigure, parts: readonly ShownFigure[]): ShownFigure {
  if (parts.length < 2 || parts.some(({ factor }) => factor !== figure.factor)) return figure;
  const open = sum(parts.map(({ interval }) => interval));
  const half = (open.high - open.low) / 2;
  const own = figure.interval;
  return own.high - own.low >= 2 * half
    ? figure
    : { ...figure, interval: { low: figure.value - half, high: figure.value + half } };
}

/** What a computed cell adds up: the cells its formula names, or the row's parts where the formula is not known. */
function addendsOf(
  { row, column }: ShownFigure,
  { sheet, rowAt, children }: Pick<FigureTable, 'sheet' | 'rowAt' | 'children'>,
  columns: readonly TableColumn[],
  read: FigureAt,
): ShownFigure[] {
  if (!sheet) return (children.get(row.row) ?? []).flatMap((part) => read(part, column) ?? []);
  const formula = sheet.cells[row.row]?.[column.column]?.formula;
  const cells = formula === undefined ? null : addedCells(formula);
  return (cells ?? []).flatMap((cell) => {
    const partRow = rowAt(cell.row);
    const partColumn = columns.find((each) => each.column === cell.column);
    return (partRow && partColumn && read(partRow, partColumn)) ?? [];
  });
}

/** Reads every cell once: rules ask for the same figures again and again. */
function reader(
  table: Pick<FigureTable, 'sheet' | 'rows' | 'rowAt' | 'children'>,
  columns: readonly TableColumn[],
): FigureAt {
  const precision = typedPrecision(table.rows, columns);
  const known: (ShownFigure | null)[][] = [];
  const read: FigureAt = (row, column) => {
    const figures = (known[column.column] ??= []);
    const before = figures[row.row];
    if (before !== undefined) return before;
    const figure = shownFigure(row, column, precision);
    figures[row.row] = figure;
    return figure?.computed
      ? (figures[row.row] = asExactAsItsParts(figure, addendsOf(figure, table, columns, read)))
      : figure;
  };
  return read;
}

/** Works out once what the rules need of a table. */
export function figureTable(
  reading: SheetReading,
  table: IndicatorTable,
  sheet: Sheet | null,
  judged: Judged,
): FigureTable {
  const rows = table.rows.filter(hasFigures);
  const byNumber: TableRow[] = [];
  for (const row of table.rows) byNumber[row.row] = row;
  const rowAt = (row: number): TableRow | undefined => byNumber[row];
  const children = childrenOf(rows);
  const numeric = table.columns.filter(isNumeric);
  const scan = once(() => scanCells(table, sheet, numeric));
  const figureAt = reader({ sheet, rows, rowAt, children }, numeric);
  return {
    reading,
    table,
    sheet,
    rows,
    rowAt,
    children,
    amounts: numeric.filter(isAmount),
    ratios: numeric.filter(({ role }) => role === 'ratio'),
    numeric,
    sortOf: sorter(table.sheet, rowAt, judged),
    figureAt,
    valueAt: (row, column) => {
      const value = scan().plainAt(row, column);
      return Number.isNaN(value) ? (figureAt(row, column)?.value ?? null) : value;
    },
    scan,
  };
}
