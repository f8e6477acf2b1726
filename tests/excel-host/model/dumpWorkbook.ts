import type { Cell, CellStyle, Sheet, Workbook } from '../../../src/grid/workbook';
import { MEMORY_NAMESPACE } from '../../../src/edits/memoryNamespace';
import type { Look } from './look';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** The open workbook as plain data, in the form in which the file host reads the saved file. */
export function dumpWorkbook(model: WorkbookModel): Workbook {
  return {
    file: model.file,
    sheets: model.sheets.map((sheet) => dumpSheet(model, sheet)),
    names: model.names.map((name) => ({
      name: name.name,
      refersTo: model.refersTo(name).slice(1),
      hidden: !name.visible,
      ...(name.sheet ? { sheet: name.sheet.name } : {}),
    })),
    date1904: false,
    memory: model.xmlParts.find(({ namespace }) => namespace === MEMORY_NAMESPACE)?.xml ?? null,
  };
}

function dumpSheet(model: WorkbookModel, sheet: SheetModel): Sheet {
  const cells: (Cell | undefined)[][] = [];
  let rowCount = 0;
  let columnCount = 0;
  const put = (row: number, column: number, cell: Cell): void => {
    (cells[row] ??= [])[column] = cell;
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  };
  const styles = new Map<Look, CellStyle>();
  const style = (look: Look): CellStyle => {
    let known = styles.get(look);
    if (!known) styles.set(look, (known = styleOf(look)));
    return known;
  };
  for (const [row, line] of sheet.cells) {
    for (const [column, { look }] of line) {
      const value = model.value(sheet, row, column);
      const formula = model.formula(sheet, row, column);
      if (value === null && formula === null) continue;
      put(row, column, {
        value,
        ...(formula === null ? {} : { formula: formula.slice(1) }),
        style: style(look),
      });
    }
  }
  for (const { row, column, text } of sheet.notes) {
    put(row, column, {
      value: null,
      style: style(sheet.lookAt(row, column)),
      ...cells[row]?.[column],
      note: text,
    });
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    isProtected: sheet.isProtected,
    cells,
    rowCount,
    columnCount,
    merges: [...sheet.merges],
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    columnWidths: new Map(sheet.columnWidths),
    listObjects: sheet.tables.map(({ name, area, totalsRow }) => ({ name, area, totalsRow })),
    conditionalRules: sheet.formats.map(({ areas, type, formula }) => ({
      areas,
      formula: type === 'Custom' ? formula.slice(1) : null,
    })),
    print: { area: sheet.print.areas[0] ?? null, titleRows: sheet.print.titleRows },
  };
}

function styleOf(look: Look): CellStyle {
  const horizontal = look.horizontal.toLowerCase();
  return {
    numberFormat: look.numberFormat,
    font: look.fontName,
    bold: look.bold,
    italic: look.italic,
    indent: look.indent,
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : 'general',
    // A single line is that of the neighbouring cell, which copying a look brings along.
    bordered: [look.top, look.bottom, look.left, look.right].filter((line) => line !== null).length > 1,
  };
}
