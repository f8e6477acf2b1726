import type { NewCell } from '../../edits/edit';
import type { Area } from '../../grid/workbook';
import { CELL_PADDING, lineCount, lineHeight, pointsOfColumn } from './textSize';

/** A text the officer may write over; what they wrote comes back when the sheet is built again. */
export interface FreeCell {
  /** What it is, whatever place it moves to. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** What we wrote there, so that an officer's own text is told from it. */
  readonly written: string;
}

/** Rows that are to stay on one page. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

const ROW_PADDING = 4;
const DEFAULT_SIZE = 11;
/** Excel's rows are no higher. */
const HIGHEST = 409;

/** A sheet while its blocks are put together, row by row from the top. Rows and columns are counted from 1. */
export class SheetDraft {
  /** `cells[row]?.[column]`. */
  readonly cells: (NewCell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();
  readonly free: FreeCell[] = [];
  readonly bands: Band[] = [];
  /** Rows that begin a page of their own. */
  readonly pageStarts = new Set<number>();
  /** The next row that is free. */
  row = 1;

  /** @param widths of the columns in characters, from the first */
  constructor(private readonly widths: readonly number[]) {}

  /** Writes a cell; its row grows as high as its text needs. */
  put(row: number, column: number, cell: NewCell): void {
    (this.cells[row] ??= [])[column] = cell;
    this.grow(row, cell, this.points(column, column));
  }

  /** Writes a cell over a merged area, every cell of which gets its look; the first row grows as its text needs. */
  span({ top, left, bottom, right }: Area, cell: NewCell): void {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const isFirst = row === top && column === left;
        (this.cells[row] ??= [])[column] = isFirst
          ? cell
          : { value: null, ...(cell.style && { style: cell.style }) };
      }
    }
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
    if (top === bottom) this.grow(top, cell, this.points(left, right));
  }

  height(row: number, points: number): void {
    this.heights.set(row, Math.min(HIGHEST, Math.max(points, this.heights.get(row) ?? 0)));
  }

  /** The height of a row as it stands. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? lineHeight(DEFAULT_SIZE) + ROW_PADDING;
  }

  /** How many lines a text takes over columns. */
  lines(text: string, left: number, right: number, style: NewCell['style']): number {
    const look = { size: style?.fontSize ?? DEFAULT_SIZE, bold: style?.bold ?? false };
    return lineCount(text, this.points(left, right), look);
  }

  private points(left: number, right: number): number {
    let points = 0;
    for (let column = left; column <= right; column++)
      points += pointsOfColumn(this.widths[column - 1] ?? 8.43);
    return points - CELL_PADDING;
  }

  private grow(row: number, { value, style }: NewCell, width: number): void {
    const size = style?.fontSize ?? DEFAULT_SIZE;
    const lines =
      typeof value === 'string' && style?.wrap
        ? lineCount(value, width, { size, bold: style.bold ?? false })
        : 1;
    this.height(row, Math.ceil(lines * lineHeight(size) + ROW_PADDING));
  }
}
