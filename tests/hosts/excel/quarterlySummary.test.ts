import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../../../src/edits/edit';
import { applyEdits as applyInExcel } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook as readInExcel } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { applyEdits as applyToFile } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import type { Workbook } from '../../../src/grid/workbook';
import { examine } from '../../../src/pipeline/examine';
import { summarize, summaryRemovalEdits } from '../../../src/pipeline/summarize';
import { workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { agreed, expectSameSheet, openIn, read } from './sameSheet';

const SAMPLES = join(__dirname, '../../../assets/samples');

function summaryOf(workbook: Workbook): readonly Edit[] {
  return summarize(workbook, examine(workbook, {})).edits;
}

function sheetIn(edits: readonly Edit[]): string {
  const added = edits.find((edit) => edit.kind === 'set-page-setup');
  if (!added) throw new Error('no summary');
  return added.sheet;
}

jest.setTimeout(60_000);

describe('the quarterly summary', () => {
  it.each(readdirSync(SAMPLES))(
    'of %s is the same by both hosts: made, renewed, and taken out',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
      const excel = await startExcelInNode(workbookOf([]), { excelApi: '1.18' });
      await openIn(excel, bytes);
      const edits = summaryOf(read(bytes));
      const name = sheetIn(edits);
      const applied = await applyInExcel(edits);
      const made = await applyToFile(openXlsx(bytes, file), edits);
      expect(agreed(excel.dump())).toEqual(agreed(read(made)));
      await expectSameSheet(made, excel, name);

      await undo(applied);
      expect(agreed(excel.dump())).toEqual(agreed(read(bytes)));
      await applyInExcel(edits);

      const again = summaryOf(read(made));
      await applyInExcel(again);
      const renewed = await applyToFile(openXlsx(made, file), again);
      expect(agreed(excel.dump())).toEqual(agreed(read(renewed)));
      expect(agreed(await readInExcel())).toEqual(agreed(read(renewed)));
      await expectSameSheet(renewed, excel, name);

      const removal = summaryRemovalEdits(read(renewed));
      await applyInExcel(removal);
      const removed = await applyToFile(openXlsx(renewed, file), removal);
      expect(agreed(excel.dump())).toEqual(agreed(read(removed)));
      expect(read(removed).sheets.map((sheet) => sheet.name)).toEqual(
        read(bytes).sheets.map((sheet) => sheet.name),
      );
    },
  );
});
