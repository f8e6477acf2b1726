import type { Sheet } from '../grid/workbook';
import type { DataCell, IndicatorTable, TableColumn, TableRow } from '../reading/indicatorTable';
import { plainValue } from './shownFigure';

/** A cell in a column of figures that Excel stores as something else than a number. */
export interface OddCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly cell: DataCell;
}

/** A cell with a formula (without its `=`). */
export interface FormulaCell {
  readonly row: TableRow;
  readonly formula: string;
}

/** A cell that shows an error such as `#REF!`. */
export interface ErrorCell {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly error: string;
}

/** What one look at every cell of a table gives. */
export interface CellScan {
  /** The number of a cell in a column of figures that stands in the unit of its row, as most do; NaN for whatever else. */
  readonly plainAt: (row: TableRow, column: TableColumn) => number;
  /** The cells in columns of figures that hold a text, a date or an error. */
  readonly odd: readonly OddCell[];
  /** By column (counted from 1), the cells in columns of figures that hold formulas. */
  readonly formulas: ReadonlyMap<number, readonly FormulaCell[]>;
  /** All cells of the table that show errors. */
  readonly errors: readonly ErrorCell[];
}

const WITH_FIGURES: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

/** Rows with figures: indicators, parts and totals. */
export const hasFigures = ({ kind }: TableRow): boolean => WITH_FIGURES.includes(kind);

/**
 * Goes through the cells of a table once, row by row, for all rules that would each go through them. `numeric` are its
 * columns of figures; a table without its sheet shows no formulas and errors.
 */
export function scanCells(
  { rows, columns, firstRow, lastRow }: IndicatorTable,
  sheet: Sheet | null,
  numeric: readonly TableColumn[],
): CellScan {
  const values: Float64Array[] = [];
  for (const { column } of numeric) values[column] = new Float64Array(lastRow - firstRow + 1).fill(NaN);
  const odd: OddCell[] = [];
  const formulas = new Map<number, FormulaCell[]>();
  const errors: ErrorCell[] = [];
  for (const row of rows) {
    const isCounted = hasFigures(row);
    const written = sheet?.cells[row.row];
    for (const column of columns) {
      const value = written?.[column.column]?.value;
      if (typeof value === 'object' && value !== null) errors.push({ row, column, error: value.error });
      const numbers = isCounted ? values[column.column] : undefined;
      const cell = numbers && row.cells.get(column.column);
      if (!cell) continue;
      numbers[row.row - firstRow] = plainValue(cell, row, column);
      if (cell.stored !== 'number' && cell.stored !== 'blank') odd.push({ row, column, cell });
      const formula = written?.[column.column]?.formula;
      if (formula === undefined) continue;
      const known = formulas.get(column.column);
      if (known) known.push({ row, formula });
      else formulas.set(column.column, [{ row, formula }]);
    }
  }
  return {
    plainAt: ({ row }, { column }) => values[column]?.[row - firstRow] ?? NaN,
    odd,
    formulas,
    errors,
  };
}
