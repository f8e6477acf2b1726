import ExcelJS from 'exceljs';
import type { Cell, Workbook } from '../../../src/grid/workbook';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { loadLooks } from '../../excel-host/loadLooks';
import { pointsOfCharacters } from '../../excel-host/types/sizes';
import { textsOf } from '../file/edited';
import { chartsOfExcel, chartsOfFile } from './chartsOf';
import { comparable } from './comparable';
import { printOfExcel, printOfFile } from './printsOf';

export function read(bytes: Uint8Array): Workbook {
  return readWorkbook(openXlsx(bytes, 'bieu01.xlsx'));
}

async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** A workbook as far as both hosts must agree on it. Results of formulas and the looks of blank cells are each host's own. */
export function agreed(workbook: Workbook): unknown {
  const plain = (cell: Cell | undefined): Cell | undefined =>
    cell && {
      ...cell,
      value: cell.formula === undefined ? cell.value : null,
      style: { ...cell.style, bordered: false },
    };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row?.map(plain)),
    // Excel rounds widths to pixels.
    columnWidths: new Map(
      [...sheet.columnWidths].map(([column, width]) => [column, pointsOfCharacters(width)]),
    ),
  }));
  return comparable({ ...workbook, sheets });
}

/** Everything the hosts must agree on besides the grid: charts, print, heights, looks. */
export async function expectSameSheet(bytes: Uint8Array, excel: EmulatedExcel, name: string): Promise<void> {
  const model = excel.workbook.findSheet(name);
  const sheet = (await bookOf(bytes)).getWorksheet(name);
  if (!model || !sheet) throw new Error(`no sheet ${name}`);
  const parts = textsOf(bytes);
  const part = openXlsx(bytes, 'bieu01.xlsx').sheets.find((each) => each.name === name)?.part ?? '';
  expect(chartsOfExcel(model)).toEqual(chartsOfFile(parts, part));
  expect(printOfExcel(model)).toEqual(printOfFile(sheet));
  const breaks = [...(parts[part] ?? '').matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id) + 1);
  expect(model.print.breaks).toEqual(breaks);
  for (const [row, line] of model.cells) {
    for (const [column, { look }] of line) {
      const style: Partial<ExcelJS.Style> = sheet.getCell(row, column).style;
      const { font = {}, fill, border = {} } = style;
      expect([look.fontName, look.fontSize, look.bold, look.italic]).toEqual([
        font.name ?? 'Calibri',
        font.size ?? 11,
        font.bold ?? false,
        font.italic ?? false,
      ]);
      const ground = fill as ExcelJS.FillPattern | undefined;
      expect(look.fill).toBe(ground?.fgColor?.argb?.replace(/^FF/, '#') ?? '');
      expect(look.left?.weight ?? null).toBe(border.left?.style === 'thin' ? 'Thin' : null);
    }
  }
}

/** Opens a file in Excel, with the looks that plain data does not hold. */
export async function openIn(excel: EmulatedExcel, bytes: Uint8Array): Promise<void> {
  excel.open(read(bytes));
  loadLooks(excel.workbook, await bookOf(bytes));
}
