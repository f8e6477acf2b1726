import type { DataCell, TableColumn, TableRow } from '../reading/indicatorTable';
import { isNumeric, type FigureTable } from './figureTable';

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

/** The cells of a table's columns of figures that hold a text, a date or an error. */
export function oddCellsIn({ table, rows }: FigureTable): OddCell[] {
  const columns = table.columns.filter(isNumeric);
  const odd: OddCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = row.cells.get(column.column);
      if (cell && cell.stored !== 'number' && cell.stored !== 'blank') odd.push({ row, column, cell });
    }
  }
  return odd;
}

/** By column (counted from 1): the cells of a table's columns of figures that hold formulas. */
export function formulasIn({ table, rows, sheet }: FigureTable): Map<number, FormulaCell[]> {
  const columns = table.columns.filter(isNumeric);
  const found = new Map<number, FormulaCell[]>();
  for (const row of rows) {
    const cells = sheet?.cells[row.row];
    if (!cells) continue;
    for (const { column } of columns) {
      const formula = cells[column]?.formula;
      if (formula === undefined) continue;
      const known = found.get(column);
      if (known) known.push({ row, formula });
      else found.set(column, [{ row, formula }]);
    }
  }
  return found;
}
