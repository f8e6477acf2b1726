import type { Alignment, Borders, CellValue, Workbook, Worksheet } from 'exceljs';

/** How the sample sheets look: what staff get from their department's template. */
const FONT = 'Times New Roman';
/** Paper sizes by number, as files give them. */
const A4 = 9;
const THIN: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

export interface Page {
  readonly name: string;
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** A new A4 sheet with the given column widths. */
export function addPage(workbook: Workbook, page: Page): Worksheet {
  const sheet = workbook.addWorksheet(page.name, {
    pageSetup: {
      orientation: page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.6, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
  });
  Object.assign(sheet.pageSetup, { paperSize: A4 });
  page.widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  return sheet;
}

/** A line of the title block: one text over merged cells. */
export function title(
  sheet: Worksheet,
  range: string,
  text: string,
  font: { bold?: boolean; italic?: boolean; size?: number } = {},
): void {
  sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0] ?? range);
  cell.value = text;
  cell.font = { name: FONT, size: 12, ...font };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

/** A header cell, merged over `range` when it spans several. */
export function header(sheet: Worksheet, range: string, text: string): void {
  if (range.includes(':')) sheet.mergeCells(range);
  const cell = sheet.getCell(range.split(':')[0] ?? range);
  cell.value = text;
  cell.font = { name: FONT, size: 11, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  cell.border = THIN;
}

export interface RowLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Number format by column, counted from 1. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Columns whose text stands left; all others stand centred (texts) or right (numbers). */
  readonly left: readonly number[];
}

/** One row of the body, as high as its longest broken text. */
export function bodyRow(sheet: Worksheet, row: number, values: readonly CellValue[], look: RowLook): void {
  const lines = values.map((value) => (typeof value === 'string' ? value.split('\n').length : 1));
  sheet.getRow(row).height = 16 * Math.max(...lines);
  values.forEach((value, index) => {
    const column = index + 1;
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = { name: FONT, size: 11, bold: look.bold ?? false, italic: look.italic ?? false };
    cell.border = THIN;
    const horizontal: Alignment['horizontal'] = look.left.includes(column)
      ? 'left'
      : typeof value === 'string' || column === 1
        ? 'center'
        : 'right';
    cell.alignment = { horizontal, vertical: 'middle', wrapText: true };
    const format = look.formats?.[column];
    if (format !== undefined) cell.numFmt = format;
  });
}
