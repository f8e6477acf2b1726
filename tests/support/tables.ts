import type { Cell, CellStyle, CellValue, Sheet, Workbook } from '../../src/grid/workbook';
import type { Operator, Quantity } from '../../src/language/quantity';
import { parsePeriod } from '../../src/period/parsePeriod';
import type { Period } from '../../src/period/period';
import type {
  DataCell,
  IndicatorTable,
  RowKind,
  SheetReading,
  TableColumn,
  TableRow,
} from '../../src/reading/indicatorTable';

/** Indicator tables, readings and workbooks as plain data, for tests that do not read a file. */

const SURE = { confidence: 1, evidence: [] };

/** A period by its notation; a test that misspells one fails at once. */
export function period(notation: string): Period {
  const parsed = parsePeriod(notation);
  if (!parsed) throw new Error(`not a period: ${notation}`);
  return parsed;
}

/** A cell of a test table: its reading, and the formula behind it. */
export interface CellSpec {
  readonly cell: DataCell;
  readonly formula?: string;
}

export type Content = number | null | CellSpec;

const ownDecimals = (value: number): number => value.toString().split('.')[1]?.length ?? 0;

const holding = (quantity: Quantity, stored: DataCell['stored'], computed = false): CellSpec => ({
  cell: { quantity, stored, computed },
});

const numberOf = (value: number, decimals: number, unit: string | null): Quantity => ({
  kind: 'number',
  value,
  decimals,
  unit,
});

/** A typed number; decimals as shown. */
export const typed = (value: number, decimals = ownDecimals(value), unit: string | null = null): CellSpec =>
  holding(numberOf(value, decimals, unit), 'number');

/** The result of a formula. */
export const formula = (text: string, value: number, decimals = ownDecimals(value)): CellSpec => ({
  ...holding(numberOf(value, decimals, null), 'number', true),
  formula: text,
});

/** A number stored as text. */
export const asText = (value: number, decimals = ownDecimals(value), unit: string | null = null): CellSpec =>
  holding(numberOf(value, decimals, unit), 'text');

export const blank: CellSpec = holding({ kind: 'missing', mark: 'blank' }, 'blank');
export const dash: CellSpec = holding({ kind: 'missing', mark: 'dash' }, 'text');
export const words = (text: string): CellSpec => holding({ kind: 'text', text }, 'text');
export const ditto: CellSpec = holding({ kind: 'ditto' }, 'text');
export const fraction = (numerator: number, denominator: number): CellSpec =>
  holding({ kind: 'fraction', numerator, denominator, unit: null }, 'text');
export const change = (value: number, unit: string | null = '%'): CellSpec =>
  holding({ kind: 'change', value, decimals: ownDecimals(value), unit }, 'text');
export const shares = (...values: readonly number[]): CellSpec =>
  holding({ kind: 'shares', values, decimals: 0 }, 'text');
export const dateCell = (first: number, second: number): CellSpec =>
  holding({ kind: 'date', parts: [first, second], serial: 45574 }, 'date');
export const errorCell = (error: string): CellSpec => holding({ kind: 'error', error }, 'error', true);
export const verdict = (mark: 'met' | 'exceeded' | 'missed' | 'other', text: string): CellSpec =>
  holding({ kind: 'verdict', verdict: mark, text }, 'text');

/** A target written with a sign: `≥ 95`. */
export const aim = (operator: Exclude<Operator, 'range'>, value: number): CellSpec =>
  holding(
    {
      kind: 'target',
      target: {
        operator,
        value,
        low: null,
        high: null,
        approx: operator === 'approx',
        unit: null,
        decimals: ownDecimals(value),
      },
    },
    'text',
  );

/** A range: `9 - 10`. */
export const range = (low: number, high: number, approx = false): CellSpec =>
  holding(
    {
      kind: 'target',
      target: {
        operator: 'range',
        value: null,
        low,
        high,
        approx,
        unit: null,
        decimals: Math.max(ownDecimals(low), ownDecimals(high)),
      },
    },
    'text',
  );

export type ColumnSpec = Omit<Partial<TableColumn>, 'period' | 'column'> & {
  readonly role: TableColumn['role'];
  readonly period?: string | null;
};

export interface RowSpec {
  readonly name: string;
  readonly unit?: string | null;
  readonly cells: readonly Content[];
  readonly kind?: RowKind;
  readonly level?: number;
  readonly ordinal?: string | null;
  readonly partial?: boolean;
  readonly unitStated?: boolean;
  /** A number that stands in the unit's cell. */
  readonly unitCell?: number;
  readonly hidden?: boolean;
}

export interface TableSpec {
  readonly sheet?: string;
  readonly title?: string;
  /** The period the title names. */
  readonly period?: string | null;
  readonly unit?: string | null;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  /** A system export has no ordinal column. */
  readonly withoutOrdinal?: boolean;
}

/** The first data column (D) and the first data row of every test table. */
export const FIRST_COLUMN = 4;
export const FIRST_ROW = 10;

const column = (spec: ColumnSpec, index: number): TableColumn => ({
  ...SURE,
  header: spec.role,
  authority: null,
  of: null,
  numerator: null,
  denominator: null,
  form: null,
  block: null,
  unit: null,
  hidden: false,
  separators: 'vi',
  ...spec,
  column: FIRST_COLUMN + index,
  period: spec.period == null ? null : period(spec.period),
});

const fixed = (role: TableColumn['role'], at: number, header: string): TableColumn => ({
  ...column({ role, header }, 0),
  column: at,
});

const specOf = (content: Content): CellSpec =>
  content === null ? blank : typeof content === 'number' ? typed(content) : content;

/** For each row the last one above with a lower level, counted from 1. */
function parentsOf(rows: readonly RowSpec[]): (number | null)[] {
  const open: { readonly row: number; readonly level: number }[] = [];
  return rows.map(({ level = 1 }, index) => {
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const parent = open.at(-1)?.row ?? null;
    open.push({ row: FIRST_ROW + index, level });
    return parent;
  });
}

/** A table whose ordinal, name and unit stand in A, B, C, and whose data start at D10. */
export function table(spec: TableSpec): IndicatorTable {
  const data = spec.columns.map(column);
  const parents = parentsOf(spec.rows);
  const rows = spec.rows.map((row, index): TableRow => ({
    ...SURE,
    row: FIRST_ROW + index,
    kind: row.kind ?? ((row.level ?? 1) > 1 ? 'component' : 'indicator'),
    ordinal: row.ordinal ?? null,
    name: row.name,
    raw: row.name,
    level: row.level ?? 1,
    parent: parents[index] ?? null,
    unit: row.unit ?? null,
    unitStated: row.unitStated ?? row.unit != null,
    partial: row.partial ?? false,
    hidden: row.hidden ?? false,
    cells: new Map(data.map((each, at) => [each.column, specOf(row.cells[at] ?? null).cell])),
  }));
  const lastRow = FIRST_ROW + rows.length - 1;
  return {
    ...SURE,
    sheet: spec.sheet ?? 'Biểu 01',
    area: { top: FIRST_ROW - 1, left: 1, bottom: lastRow, right: FIRST_COLUMN + data.length - 1 },
    headerRows: [FIRST_ROW - 1],
    indexRow: null,
    firstRow: FIRST_ROW,
    lastRow,
    unit: spec.unit ?? null,
    columns: [
      ...(spec.withoutOrdinal ? [] : [fixed('ordinal', 1, 'STT')]),
      fixed('name', 2, 'Chỉ tiêu'),
      fixed('unit', 3, 'ĐVT'),
      ...data,
    ],
    rows,
    blocks: [...new Set(data.flatMap(({ block }) => (block === null ? [] : [block])))],
  };
}

const STYLE: CellStyle = {
  numberFormat: 'General',
  font: 'Times New Roman',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: true,
};

function valueOf({ cell }: CellSpec): CellValue {
  const { quantity } = cell;
  switch (quantity.kind) {
    case 'number':
      return cell.stored === 'text' ? String(quantity.value).replace('.', ',') : quantity.value;
    case 'error':
      return { error: quantity.error };
    case 'date':
      return quantity.serial;
    case 'missing':
      return quantity.mark === 'blank' ? null : '-';
    case 'text':
    case 'verdict':
      return quantity.text;
    default:
      return quantity.kind;
  }
}

/** A sheet of one test table, as understood and as it stands in the workbook. */
export interface TestSheet {
  readonly reading: SheetReading;
  readonly sheet: Sheet;
}

export function testSheet(spec: TableSpec): TestSheet {
  const built = table(spec);
  const cells: (Cell | undefined)[][] = [];
  const put = (row: number, at: number, value: CellValue, formulaText?: string): void => {
    if (value === null) return;
    (cells[row] ??= [])[at] = {
      value,
      style: STYLE,
      ...(formulaText !== undefined && { formula: formulaText }),
    };
  };
  spec.rows.forEach((row, index) => {
    put(FIRST_ROW + index, 2, row.name);
    put(FIRST_ROW + index, 3, row.unitCell ?? row.unit ?? null);
    row.cells.forEach((content, at) => {
      const cell = specOf(content);
      put(FIRST_ROW + index, FIRST_COLUMN + at, valueOf(cell), cell.formula);
    });
  });
  return {
    reading: {
      sheet: built.sheet,
      period: spec.period == null ? null : period(spec.period),
      title: spec.title ?? '',
      tables: [built],
      isProtected: false,
    },
    sheet: {
      name: built.sheet,
      hidden: false,
      isProtected: false,
      cells,
      rowCount: built.lastRow,
      columnCount: built.area.right,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columnWidths: new Map(),
      listObjects: [],
      conditionalRules: [],
      print: { area: null, titleRows: null },
    },
  };
}

/** A workbook of test sheets with its readings. */
export function testWorkbook(
  specs: readonly TableSpec[],
  file = 'bieu-mau.xlsx',
): { readonly workbook: Workbook; readonly readings: readonly SheetReading[] } {
  const sheets = specs.map(testSheet);
  return {
    workbook: { file, sheets: sheets.map(({ sheet }) => sheet), names: [], date1904: false, memory: null },
    readings: sheets.map(({ reading }) => reading),
  };
}
