import { classifyIndicator } from '../plans/classifyIndicator';
import type { Direction, IndicatorKind } from '../plans/plan';
import { contains } from '../grid/address';
import type { Sheet } from '../grid/workbook';
import type { Assessment } from '../assessing/assessment';
import type {
  ColumnRole,
  DataCell,
  IndicatorTable,
  SheetReading,
  TableColumn,
  TableRow,
} from '../reading/indicatorTable';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { shownFigure, type ShownFigure } from './shownFigure';
import { slipsIn, type Slip } from './slips';

/** A table with what the rules ask of it again and again. */
export interface CheckedTable {
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
  /** The finest precision typed in a column among rows of one unit. */
  readonly typedDecimals: (row: TableRow, column: TableColumn) => number;
  /** The figure in a cell, or null where it gives none in the unit of its row. */
  readonly figureAt: (row: TableRow, column: TableColumn) => ShownFigure | null;
  /** The figure in a cell when it can be reckoned with: not one that is itself in doubt by its size. */
  readonly soundFigureAt: (row: TableRow, column: TableColumn) => ShownFigure | null;
  /** Figures that are off by a power of ten against the others of their row. */
  readonly slips: () => readonly Slip[];
}

/** What an indicator's figures are. */
export interface Sort {
  readonly kind: IndicatorKind;
  readonly direction: Direction;
}

/** A check in progress: the context, and what follows from it once for all rules. */
export interface Check extends CheckContext {
  readonly tables: readonly CheckedTable[];
  /** The tables of the series' other sheets and of last period's workbook. */
  readonly otherTables: readonly CheckedTable[];
  readonly previousTables: readonly CheckedTable[];
  /** The verdicts on a row, the whole before its blocks. */
  readonly assessmentsOf: (table: CheckedTable, row: TableRow) => readonly Assessment[];
  /** A data cell of a checked sheet. */
  readonly cellAt: (sheet: string, row: number, column: number) => DataCell | undefined;
}

/** A rule looks at the whole check and gives its findings, all of one shape. */
export type Rule = (check: Check) => Finding[];

export const AMOUNT_ROLES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
];
const NUMERIC_ROLES: readonly ColumnRole[] = [...AMOUNT_ROLES, 'ratio'];

export const isAmount = ({ role }: TableColumn): boolean => AMOUNT_ROLES.includes(role);
/** Whether figures are due in a column, not words. */
export const isNumeric = ({ role }: TableColumn): boolean => NUMERIC_ROLES.includes(role);

const HAS_FIGURES: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

/** Digits after the decimal sign of a number itself. */
export function ownDecimals(value: number): number {
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

/** By column and unit: the most decimals among the numbers typed there. */
function typedPrecision(rows: readonly TableRow[], columns: readonly TableColumn[]): Map<string, number> {
  const precision = new Map<string, number>();
  for (const { column } of columns) {
    for (const { cells, unit } of rows) {
      const cell = cells.get(column);
      if (cell?.quantity.kind !== 'number' || cell.computed) continue;
      const key = `${column} ${unit ?? ''}`;
      const decimals = ownDecimals(cell.quantity.value);
      if (decimals > (precision.get(key) ?? -1)) precision.set(key, decimals);
    }
  }
  return precision;
}

type Judged = (sheet: string, row: TableRow) => readonly Assessment[];

function sorter(sheet: string, rowAt: ReadonlyMap<number, TableRow>, judged: Judged): CheckedTable['sortOf'] {
  const known = new Map<number, Sort>();
  return (row) => {
    const before = known.get(row.row) ?? judged(sheet, row)[0];
    if (before) return before;
    const parent = row.parent === null ? undefined : rowAt.get(row.parent);
    const sort = classifyIndicator(row.name, row.unit, parent?.name ?? null);
    known.set(row.row, sort);
    return sort;
  };
}

function checkedTable(
  reading: SheetReading,
  table: IndicatorTable,
  sheet: Sheet | null,
  judged: Judged,
): CheckedTable {
  const rows = table.rows.filter(({ kind }) => HAS_FIGURES.includes(kind));
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  const numeric = table.columns.filter(isNumeric);
  const precision = typedPrecision(rows, numeric);
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
    typedDecimals: (row, { column }) => precision.get(`${column} ${row.unit ?? ''}`) ?? 0,
  };
}

/** Works out once what all rules need. */
export function beginCheck(context: CheckContext): Check {
  const byRow = new Map<string, Assessment[]>();
  for (const assessment of context.assessments) {
    const key = `${assessment.row} ${assessment.sheet}`;
    const own = byRow.get(key);
    if (own) own.push(assessment);
    else byRow.set(key, [assessment]);
  }
  // Tables side by side share their row numbers.
  const judged: Judged = (sheet, { row, name }) =>
    (byRow.get(`${row} ${sheet}`) ?? []).filter((assessment) => assessment.name === name);
  const sheets = new Map(context.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const understood = (readings: readonly SheetReading[], own: boolean): CheckedTable[] =>
    readings.flatMap((reading) =>
      reading.tables.map((table) =>
        checkedTable(
          reading,
          table,
          own ? (sheets.get(reading.sheet) ?? null) : null,
          own ? judged : () => [],
        ),
      ),
    );
  const tables = understood(context.readings, true);
  return {
    ...context,
    tables,
    otherTables: understood(context.others, true),
    previousTables: understood(context.previous ?? [], false),
    assessmentsOf: ({ table }, row) => judged(table.sheet, row),
    cellAt: (sheet, row, column) =>
      tables
        .find(({ table }) => table.sheet === sheet && contains(table.area, row, column))
        ?.rowAt.get(row)
        ?.cells.get(column),
  };
}
