import type { Cell, CellStyle, Sheet, Workbook } from '../../../src/grid/workbook';
import { blankCell } from './cell';
import { DEFAULT_LOOK, THIN_LINE, type Look } from './look';
import type { SheetModel } from './sheetModel';
import { WorkbookModel } from './workbookModel';

/** Opens a workbook that was read by the file host. */
export function loadWorkbook(workbook: Workbook): WorkbookModel {
  const model = new WorkbookModel(workbook.file);
  for (const sheet of workbook.sheets) {
    const opened = model.openSheet(sheet.name);
    loadState(opened, sheet, model);
    loadCells(opened, sheet);
  }
  for (const { name, refersTo, hidden, sheet } of workbook.names) {
    const scope = sheet === undefined ? null : (model.findSheet(sheet) ?? null);
    const formula = `=${refersTo}`;
    model.names.push({
      name,
      sheet: scope,
      visible: !hidden,
      comment: '',
      refersTo: formula,
      engineText: '',
    });
  }
  if (workbook.memory !== null) {
    model.xmlParts.push({ id: model.newId(), namespace: namespaceOf(workbook.memory), xml: workbook.memory });
  }
  model.active = model.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  return model;
}

/** What stands on a sheet besides its cells. */
export function loadState(model: SheetModel, sheet: Sheet, workbook: WorkbookModel): void {
  model.visibility = sheet.hidden ? 'Hidden' : 'Visible';
  model.isProtected = sheet.isProtected;
  model.merges = [...sheet.merges];
  model.columnWidths = new Map(sheet.columnWidths);
  model.hiddenRows = new Set(sheet.hiddenRows);
  model.hiddenColumns = new Set(sheet.hiddenColumns);
  model.tables = sheet.listObjects.map(({ name, area, totalsRow }) => ({
    id: workbook.newId(),
    name,
    area,
    totalsRow,
    headerRow: true,
  }));
  model.formats = sheet.conditionalRules.map(({ areas, formula }) => ({
    id: workbook.newId(),
    areas,
    type: formula === null ? 'ColorScale' : 'Custom',
    formula: formula === null ? '' : `=${formula}`,
    fill: '',
    color: '',
    bold: null,
  }));
  model.print.areas = sheet.print.area ? [sheet.print.area] : [];
  model.print.titleRows = sheet.print.titleRows;
}

/** Contents and looks of a sheet's cells, unknown to the engine. */
export function loadCells(model: SheetModel, sheet: Sheet): void {
  const looks = new Map<CellStyle, Look>();
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (!cell) continue;
      let look = looks.get(cell.style);
      if (!look) looks.set(cell.style, (look = lookOf(cell.style)));
      loadCell(model, row, column, cell, look);
    }
  }
}

function loadCell(model: SheetModel, row: number, column: number, cell: Cell, look: Look): void {
  const formula = cell.formula === undefined ? null : `=${cell.formula}`;
  Object.assign(model.ensureCell(row, column), blankCell(look), { value: cell.value, formula });
  if (cell.note !== undefined) model.notes.push({ row, column, text: cell.note, author: 'Cán bộ' });
}

function lookOf(style: CellStyle): Look {
  const line = style.bordered ? THIN_LINE : null;
  return {
    ...DEFAULT_LOOK,
    numberFormat: style.numberFormat,
    fontName: style.font,
    bold: style.bold,
    italic: style.italic,
    indent: style.indent,
    horizontal: style.horizontal.charAt(0).toUpperCase() + style.horizontal.slice(1),
    top: line,
    bottom: line,
    left: line,
    right: line,
  };
}

function namespaceOf(xml: string): string {
  return /\bxmlns(?::\w+)?\s*=\s*"([^"]*)"/.exec(xml)?.[1] ?? '';
}
