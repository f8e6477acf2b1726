import type { RangeTarget } from './rangeTarget';

/** Width in pixels of the digit 0 in the default font (Calibri 11), which column widths are counted in. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** 8.43 characters as shown, which are 64 pixels. */
export const STANDARD_WIDTH = 8.43;
const STANDARD_PIXELS = 64;
const STANDARD_HEIGHT = 15;

/** Points, as the object model counts, of a width in characters, as files count. */
export function pointsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

interface ColumnSizes {
  readonly width: () => number | null;
  readonly isStandard: () => boolean | null;
  readonly setWidth: (points: number) => void;
  readonly reset: () => void;
}

export function columnSizes({ workbook, sheet, areas }: RangeTarget): ColumnSizes {
  const columns = areas.flatMap(({ left, right }) => linesBetween(left, right));
  const points = (column: number): number => {
    if (sheet.hiddenColumns.has(column)) return 0;
    const characters = sheet.columnWidths.get(column);
    return characters === undefined ? STANDARD_PIXELS * POINTS_PER_PIXEL : pointsOfCharacters(characters);
  };
  return {
    width: () => agreed(columns.map(points)),
    isStandard: () => agreed(columns.map((column) => !sheet.columnWidths.has(column))),
    setWidth: (width) => {
      workbook.requireUnprotected(sheet);
      for (const column of columns) sheet.columnWidths.set(column, charactersOfPoints(width));
    },
    reset: () => {
      workbook.requireUnprotected(sheet);
      for (const column of columns) sheet.columnWidths.delete(column);
    },
  };
}

interface RowSizes {
  readonly height: () => number | null;
  readonly isStandard: () => boolean | null;
  readonly setHeight: (points: number) => void;
  readonly reset: () => void;
}

export function rowSizes({ workbook, sheet, areas }: RangeTarget): RowSizes {
  const rows = (): number[] => areas.flatMap(({ top, bottom }) => linesBetween(top, bottom));
  const points = (row: number): number =>
    sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? STANDARD_HEIGHT);
  return {
    height: () => agreed(rows().map(points)),
    isStandard: () => agreed(rows().map((row) => !sheet.rowHeights.has(row))),
    setHeight: (height) => {
      workbook.requireUnprotected(sheet);
      for (const row of rows()) sheet.rowHeights.set(row, height);
    },
    reset: () => {
      workbook.requireUnprotected(sheet);
      for (const row of rows()) sheet.rowHeights.delete(row);
    },
  };
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The value all agree on, or null. */
function agreed<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
