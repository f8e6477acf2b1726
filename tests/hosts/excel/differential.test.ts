import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Edit } from '../../../src/edits/edit';
import type { Cell, Workbook } from '../../../src/grid/workbook';
import { applyEdits as applyInExcel } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook as readInExcel } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { applyEdits as applyToFile } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook as readFile } from '../../../src/hosts/file/readWorkbook';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { workbookOf } from '../../excel-host/sampleWorkbook';
import { loadLooks } from '../../excel-host/loadLooks';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { comparable } from './comparable';
import { insertions } from './arbitraryInsertion';
import { sheets } from './arbitraryWorkbook';
import { xlsxOf } from './xlsxOf';

const SAMPLES = join(__dirname, '../../../assets/samples');
const EMPTY = workbookOf([]);
const NEW_EXCEL = { excelApi: '1.18' };

function read(bytes: Uint8Array): Workbook {
  return readFile(openXlsx(bytes, 'bieu01.xlsx'));
}

/**
 * What the hosts must agree on. Results of formulas are left out: one host writes what it is told, the other
 * calculates. So is whether lines stand around a cell: Excel shows a neighbour's line as the cell's own. The looks of
 * blank cells are written out by the file host alone.
 */
function agreed(workbook: Workbook): Workbook {
  const plain = (cell: Cell | undefined): Cell | undefined =>
    cell && {
      ...cell,
      value: cell.formula === undefined ? cell.value : null,
      style: { ...cell.style, bordered: false },
    };
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      blankLooks: [],
      cells: sheet.cells.map((row) => row?.map(plain)),
    })),
  };
}

function expectSame(file: Workbook, excel: Workbook): void {
  expect(comparable(agreed(excel))).toEqual(comparable(agreed(file)));
}

/** Applies the same edits by both hosts and compares all they left behind. */
async function expectSameResult(
  excel: EmulatedExcel,
  bytes: Uint8Array,
  edits: readonly Edit[],
): Promise<void> {
  const before = read(bytes);
  excel.open(before);
  loadLooks(excel.workbook, await bookOf(bytes));
  const applied = await applyInExcel(edits);
  const output = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), edits);
  expectSame(read(output), excel.dump());
  expectSame(read(output), await readInExcel());
  await expectSameLooks(output, excel, edits);
  await undo(applied);
  expectSame(before, excel.dump());
}

async function bookOf(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** The looks that plain data does not hold, read from the file by an independent library. */
async function expectSameLooks(
  output: Uint8Array,
  excel: EmulatedExcel,
  edits: readonly Edit[],
): Promise<void> {
  const book = await bookOf(output);
  for (const edit of edits) {
    if (edit.kind !== 'set-cells') continue;
    const sheet = book.getWorksheet(edit.sheet);
    const model = excel.workbook.findSheet(edit.sheet);
    edit.cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell?.style) return;
        const { accentTop, color, vertical, wrap } = cell.style;
        const written = sheet?.getCell(edit.top + r, edit.left + c);
        const look = model?.cell(edit.top + r, edit.left + c)?.look;
        if (wrap !== undefined) expect(written?.alignment.wrapText ?? false).toBe(look?.wrap);
        if (vertical !== undefined)
          expect(written?.alignment.vertical).toBe(
            vertical === 'top' ? 'top' : VERTICAL[look?.vertical ?? ''],
          );
        if (color !== undefined) expect(`#${written?.font.color?.argb?.slice(2) ?? ''}`).toBe(look?.color);
        if (accentTop !== undefined) {
          expect(written?.border.top?.style).toBe('medium');
          expect(look?.top).toEqual({
            style: 'Continuous',
            weight: 'Medium',
            color: accentTop.toUpperCase(),
          });
        }
      });
    });
  }
}

const VERTICAL: Readonly<Record<string, string>> = { Top: 'top', Center: 'middle', Bottom: 'bottom' };

describe('the same edits by both hosts', () => {
  it('give the same workbook, and undo gives back the one before', async () => {
    const excel = await startExcelInNode(EMPTY, NEW_EXCEL);
    const cases = sheets.chain((sheet) => fc.record({ sheet: fc.constant(sheet), edits: insertions(sheet) }));
    await fc.assert(
      fc.asyncProperty(cases, async ({ sheet, edits }) => {
        const bytes = await xlsxOf(workbookOf([sheet]));
        await expectSameResult(excel, bytes, edits.insert);
        const inserted = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), edits.insert);
        await expectSameResult(excel, inserted, edits.remove);
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  it.each(readdirSync(SAMPLES))('give the same workbook from %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
    const excel = await startExcelInNode(read(bytes), NEW_EXCEL);
    expectSame(read(bytes), await readInExcel());
    for (const sheet of read(bytes).sheets) {
      const [edits] = fc.sample(insertions(sheet), { numRuns: 1, seed: sheet.rowCount });
      if (edits && !sheet.isProtected) await expectSameResult(excel, bytes, edits.insert);
    }
  });
});
