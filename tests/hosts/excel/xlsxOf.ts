import ExcelJS from 'exceljs';
import { areaAddress, columnName } from '../../../src/grid/address';
import type { Cell, Sheet, Workbook } from '../../../src/grid/workbook';

/** A workbook written as a file by an independent library. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of workbook.sheets) writeSheet(book.addWorksheet(sheet.name), sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeSheet(target: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line?.entries() ?? [])
      if (cell) writeCell(target.getCell(row, column), cell);
  }
  for (const merge of sheet.merges) target.mergeCells(areaAddress(merge));
  for (const row of sheet.hiddenRows) target.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns) target.getColumn(column).hidden = true;
  for (const [column, width] of sheet.columnWidths) target.getColumn(column).width = width;
  for (const { areas, formula } of sheet.conditionalRules) {
    target.addConditionalFormatting({
      ref: areas.map(areaAddress).join(' '),
      rules: [
        { type: 'expression', priority: 1, formulae: [formula ?? 'FALSE'], style: { font: { bold: true } } },
      ],
    });
  }
  const { area, titleRows } = sheet.print;
  if (area) target.pageSetup.printArea = areaAddress(area);
  if (titleRows) target.pageSetup.printTitlesRow = titleRows.join(':');
  for (const { name, area: table } of sheet.listObjects) {
    target.addTable({
      name,
      ref: `${columnName(table.left)}${table.top}`,
      headerRow: true,
      columns: columnsOf(sheet, table).map((header) => ({ name: header })),
      rows: rowsOf(sheet, table),
    });
  }
}

function writeCell(target: ExcelJS.Cell, { value, formula, style, note }: Cell): void {
  const result =
    typeof value === 'object' && value !== null
      ? { error: value.error as ExcelJS.CellErrorValue['error'] }
      : value;
  target.value = formula === undefined ? result : { formula, result: result ?? '' };
  target.numFmt = style.numberFormat;
  target.font = { name: style.font, size: 12, bold: style.bold, italic: style.italic };
  target.alignment = {
    ...(style.horizontal === 'general' ? {} : { horizontal: style.horizontal }),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
  };
  if (style.bordered) {
    const line = { style: 'thin' as const };
    target.border = { top: line, bottom: line, left: line, right: line };
  }
  if (note !== undefined) target.note = note;
}

function columnsOf(sheet: Sheet, { top, left, right }: Sheet['listObjects'][number]['area']): string[] {
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const value = sheet.cells[top]?.[left + index]?.value;
    return typeof value === 'string' ? value : `Cột ${index + 1}`;
  });
}

function rowsOf(
  sheet: Sheet,
  { top, bottom, left, right }: Sheet['listObjects'][number]['area'],
): unknown[][] {
  return Array.from({ length: bottom - top }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => {
      const value = sheet.cells[top + 1 + r]?.[left + c]?.value;
      return typeof value === 'object' ? null : value;
    }),
  );
}
