import type { Cell, CellStyle, CellValue, Sheet, Workbook } from '../../src/grid/workbook';

export const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: 'Times New Roman',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
};

/** A cell from a value, or from a formula written as `=…` with its result. */
export function cell(value: CellValue, style: Partial<CellStyle> = {}, formula?: string): Cell {
  return { value, style: { ...PLAIN, ...style }, ...(formula === undefined ? {} : { formula }) };
}

/** A sheet from rows of cells; row 1 comes first. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (Cell | undefined)[])[],
  more: Partial<Sheet> = {},
): Sheet {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    hidden: false,
    isProtected: false,
    cells: [undefined, ...rows.map((row) => [undefined, ...row])],
    rowCount: rows.length,
    columnCount: columns,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    conditionalRules: [],
    print: { area: null, titleRows: null },
    ...more,
  };
}

export function workbookOf(sheets: readonly Sheet[], more: Partial<Workbook> = {}): Workbook {
  return { file: 'bieu01.xlsx', sheets, names: [], date1904: false, memory: null, ...more };
}
