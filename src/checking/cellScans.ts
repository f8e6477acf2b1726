import type { DataCell, TableColumn, TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';
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

/** What one look at every cell of a table's columns of figures gives. */
export interface CellScan {
  /** The cell's number where it stands in the unit of its row, as most do; NaN for whatever else. */
  readonly plainAt: (row: TableRow, column: TableColumn) => number;
  /** The cells that hold a text, a date or an error. */
  readonly odd: readonly OddCell[];
}

/** Goes through the cells of some columns, row by row, so that no rule need go through them all again. */
export function scanCells(rows: readonly TableRow[], columns: readonly TableColumn[]): CellScan {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? 0;
  const values: Float64Array[] = [];
  for (const { column } of columns) values[column] = new Float64Array(last - first + 1).fill(NaN);
  const odd: OddCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cells.get(column.column);
      if (!cell) continue;
      const numbers = values[column.column];
      if (numbers) numbers[row.row - first] = plainValue(cell, row, column);
      if (cell.stored !== 'number' && cell.stored !== 'blank') odd.push({ row, column, cell });
    }
  }
  return { odd, plainAt: ({ row }, { column }) => values[column]?.[row - first] ?? NaN };
}

/** By column (counted from 1): the cells of a table's columns of figures that hold formulas. */
export function formulasIn({ rows, numeric, sheet }: FigureTable): Map<number, FormulaCell[]> {
  const found = new Map<number, FormulaCell[]>();
  for (const row of rows) {
    const cells = sheet?.cells[row.row];
    if (!cells) continue;
    for (const { column } of numeric) {
      const formula = cells[column]?.formula;
      if (formula === undefined) continue;
      const known = found.get(column);
      if (known) known.push({ row, formula });
      else found.set(column, [{ row, formula }]);
    }
  }
  return found;
}
