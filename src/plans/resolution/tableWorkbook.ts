import type { Cell, CellStyle, Sheet, Workbook } from '../../grid/workbook';

const STYLE: CellStyle = {
  numberFormat: 'General',
  font: 'Times New Roman',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: true,
};

/** A table of texts as a workbook of one sheet, for the reader of sheets. */
export function tableWorkbook(rows: readonly (readonly string[])[], title: string): Workbook {
  const filled = [[title], ...rows];
  const cells = filled.map((row) => [
    undefined,
    ...row.map((value): Cell | undefined => (value === '' ? undefined : { value, style: STYLE })),
  ]);
  const sheet: Sheet = {
    name: 'Biểu',
    hidden: false,
    isProtected: false,
    cells: [undefined, ...cells],
    rowCount: filled.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    conditionalRules: [],
    print: { area: null, titleRows: null },
  };
  return { file: '', sheets: [sheet], names: [], date1904: false, memory: null };
}
