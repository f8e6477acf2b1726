import type { Cell, Sheet } from '../../grid/workbook';
import { shownText } from '../examiner/shownText';
import type { GridFrame } from './grid';

const DEFAULT_WIDTH = 9;
const LEAST_COLUMNS = 10;
const LEAST_ROWS = 30;
const CHARACTER = 7.2;
const LINE = 18;
const PADDING = 6;
const MOST_LINES = 8;

function sums(sizes: readonly number[]): number[] {
  const tops = [0];
  for (const size of sizes) tops.push((tops.at(-1) ?? 0) + size);
  return tops;
}

/** Lines a text takes when it is wrapped at a width in characters. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / width)), 0);
}

/**
 * The sizes of a sheet's rows and columns. How high a row is, is not read from the file: it is what its texts need in
 * the widths of their columns.
 */
export function gridFrame(sheet: Sheet): GridFrame {
  const columnCount = Math.max(sheet.columnCount + 2, LEAST_COLUMNS);
  const rowCount = Math.max(sheet.rowCount + 5, LEAST_ROWS);
  const widths = Array.from({ length: columnCount }, (_, index) =>
    sheet.hiddenColumns.has(index + 1) ? 0 : (sheet.columnWidths.get(index + 1) ?? DEFAULT_WIDTH),
  );
  const merged = new Map(sheet.merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const needed = (cell: Cell, row: number, column: number): number => {
    if (typeof cell.value !== 'string' || !cell.style.bordered) return 1;
    const merge = merged.get(`${row} ${column}`);
    if (merge && merge.bottom > row) return 1;
    const width = widths.slice(column - 1, merge?.right ?? column).reduce((sum, each) => sum + each, 0);
    return linesOf(shownText(cell.value, cell.style.numberFormat, 'vi'), Math.max(width, 1));
  };
  const heights = Array.from({ length: rowCount }, (_, index) => {
    const row = index + 1;
    if (sheet.hiddenRows.has(row)) return 0;
    let lines = 1;
    sheet.cells[row]?.forEach((cell, column) => {
      if (cell) lines = Math.max(lines, needed(cell, row, column));
    });
    return Math.min(lines, MOST_LINES) * LINE + PADDING;
  });
  return {
    sheet: sheet.name,
    rowCount,
    columnCount,
    tops: sums(heights),
    lefts: sums(widths.map((width) => (width === 0 ? 0 : Math.round(width * CHARACTER) + PADDING))),
  };
}
