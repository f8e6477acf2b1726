import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Edit } from '../../../src/edits/edit';
import { applyEdits as applyInExcel } from '../../../src/hosts/excel/applyEdits';
import { readWorkbook as readInExcel } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { applyEdits as applyToFile } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { textsOf } from '../file/edited';
import { SUMMARY, SUMMARY_REMOVAL, summaryEdits } from '../summarySheet';
import { summaryLists } from './arbitrarySummary';
import { QUARTER } from './insertion';
import { agreed, expectSameSheet, openIn, read } from './sameSheet';
import { xlsxOf } from './xlsxOf';

const SAMPLES = join(__dirname, '../../../assets/samples');
const NEW_EXCEL = { excelApi: '1.18' };

async function expectSameResult(
  excel: EmulatedExcel,
  bytes: Uint8Array,
  edits: readonly Edit[],
): Promise<Uint8Array> {
  await openIn(excel, bytes);
  const before = agreed(excel.dump());
  const applied = await applyInExcel(edits);
  const output = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), edits);
  expect(agreed(excel.dump())).toEqual(agreed(read(output)));
  expect(agreed(await readInExcel())).toEqual(agreed(read(output)));
  await expectSameSheet(output, excel, SUMMARY);
  await undo(applied);
  expect(agreed(excel.dump())).toEqual(before);
  return output;
}

describe('a sheet of our own', () => {
  it('is the same by both hosts, and undo takes it away', async () => {
    const excel = await startExcelInNode(workbookOf([]), NEW_EXCEL);
    await expectSameResult(excel, await xlsxOf(QUARTER), summaryEdits());
  });

  it('comes out the same when it is made twice', async () => {
    const excel = await startExcelInNode(workbookOf([]), NEW_EXCEL);
    const bytes = await xlsxOf(QUARTER);
    const once = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), summaryEdits());
    const twice = await applyToFile(openXlsx(once, 'bieu01.xlsx'), summaryEdits());
    expect(textsOf(twice)).toEqual(textsOf(once));

    await openIn(excel, bytes);
    await applyInExcel(summaryEdits());
    const first = agreed(excel.dump());
    await applyInExcel(summaryEdits());
    expect(agreed(excel.dump())).toEqual(first);
    await expectSameSheet(once, excel, SUMMARY);
  });

  it.each(readdirSync(SAMPLES))('is the same by both hosts in %s', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(SAMPLES, file)));
    const excel = await startExcelInNode(workbookOf([]), NEW_EXCEL);
    const [sheet] = read(bytes).sheets;
    const formula = `'${sheet?.name ?? ''}'!A1`;
    const rows = [
      { name: 'Thu nội địa', share: 0.2, formula: `IF(ISNUMBER(${formula}),0.2,0.2)` },
      { name: 'Chi đầu tư', share: 0.4, formula: '0.2*2' },
    ];
    await expectSameResult(excel, bytes, summaryEdits(rows));
  });

  it('is the same by both hosts through any lists of edits, one after the other', async () => {
    const excel = await startExcelInNode(workbookOf([]), NEW_EXCEL);
    const source = await xlsxOf(QUARTER);
    await fc.assert(
      fc.asyncProperty(fc.array(summaryLists, { minLength: 1, maxLength: 3 }), async (lists) => {
        await openIn(excel, source);
        let bytes = source;
        for (const edits of lists) {
          await applyInExcel(edits);
          bytes = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), edits);
          expect(agreed(excel.dump())).toEqual(agreed(read(bytes)));
          await expectSameSheet(bytes, excel, SUMMARY);
        }
        const last = lists.at(-1) ?? [];
        expect(textsOf(await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), last))).toEqual(
          textsOf(
            await applyToFile(
              openXlsx(await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), last), 'bieu01.xlsx'),
              last,
            ),
          ),
        );
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('takes the place of an older one of its name', async () => {
    const excel = await startExcelInNode(workbookOf([]), NEW_EXCEL);
    const bytes = await xlsxOf(QUARTER);
    const once = await applyToFile(openXlsx(bytes, 'bieu01.xlsx'), summaryEdits());
    await openIn(excel, bytes);
    await applyInExcel(summaryEdits());
    const [row] = summaryRows();
    const rebuild: Edit[] = [...SUMMARY_REMOVAL, ...summaryEdits(row ? [row] : [])];
    const before = agreed(excel.dump());
    const applied = await applyInExcel(rebuild);
    const output = await applyToFile(openXlsx(once, 'bieu01.xlsx'), rebuild);
    expect(agreed(excel.dump())).toEqual(agreed(read(output)));
    await expectSameSheet(output, excel, SUMMARY);
    await undo(applied);
    expect(agreed(excel.dump())).toEqual(before);
  });
});

function summaryRows(): { name: string; share: number; formula: string }[] {
  return [{ name: 'Thu nội địa', share: 0.25, formula: '0.5/2' }];
}
