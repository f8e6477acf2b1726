import type { Sheet, Workbook } from '../../../src/grid/workbook';

/**
 * A workbook in a form in which two hosts' readings can be compared: sets and maps as arrays, names in order, without
 * the looks of blank cells, which each host writes out in its own way.
 */
export function comparable(workbook: Workbook): unknown {
  const key = ({ name, sheet = '' }: { name: string; sheet?: string }): string => `${sheet}!${name}`;
  return {
    ...workbook,
    names: [...workbook.names].sort((a, b) => key(a).localeCompare(key(b))),
    sheets: workbook.sheets.map(comparableSheet),
  };
}

function comparableSheet(sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (cell && (cell.value !== null || cell.formula !== undefined || cell.note !== undefined)) {
        cells[`${row},${column}`] = cell;
      }
    }
  }
  const { rowCount, columnCount } = extent(Object.keys(cells));
  return {
    ...sheet,
    blankLooks: undefined,
    cells,
    rowCount,
    columnCount,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    // Rows below everything that stands on the sheet mean nothing.
    hiddenRows: [...sheet.hiddenRows].filter((row) => row <= rowCount).sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
  };
}

function extent(keys: readonly string[]): { rowCount: number; columnCount: number } {
  let rowCount = 0;
  let columnCount = 0;
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  }
  return { rowCount, columnCount };
}
