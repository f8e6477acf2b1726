import { cellAddress, columnNumber } from '../../src/grid/address';
import type { Area, Cell, Sheet } from '../../src/grid/workbook';

/** Where rows and columns of a sheet go to. */
export interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** The sheet with its cells, merges and hidden rows and columns at other places; formulas follow, as in Excel. */
export function moveSheet(sheet: Sheet, { row: rowTo, column: columnTo }: Move): Sheet {
  const cells: (Cell | undefined)[][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const [column, cell] of (sheet.cells[row] ?? []).entries()) {
      if (cell) (cells[rowTo(row)] ??= [])[columnTo(column)] = follow(cell, rowTo, columnTo);
    }
  }
  const area = ({ top, left, bottom, right }: Area): Area => ({
    top: rowTo(top),
    left: columnTo(left),
    bottom: rowTo(bottom),
    right: columnTo(right),
  });
  return {
    ...sheet,
    cells,
    rowCount: rowTo(sheet.rowCount),
    columnCount: columnTo(sheet.columnCount),
    merges: sheet.merges.map(area),
    hiddenRows: new Set([...sheet.hiddenRows].map(rowTo)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map(columnTo)),
  };
}

function follow(cell: Cell, rowTo: Move['row'], columnTo: Move['column']): Cell {
  if (cell.formula === undefined) return cell;
  const formula = cell.formula.replace(/\b([A-Z]{1,3})(\d+)\b/g, (_, column: string, row: string) =>
    cellAddress(rowTo(Number(row)), columnTo(columnNumber(column))),
  );
  return { ...cell, formula };
}

/** The sheet with every cell changed. */
export function mapCells(sheet: Sheet, change: (cell: Cell) => Cell): Sheet {
  return { ...sheet, cells: sheet.cells.map((row) => row?.map((cell) => cell && change(cell))) };
}
