import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOtherWorkbook } from '../../../src/hosts/excel/readOtherWorkbook';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { UserError } from '../../../src/language/userError';
import type { Workbook } from '../../../src/grid/workbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import type { FailingSync } from '../../excel-host/wire/faults';
import { comparable } from './comparable';
import { QUARTER } from './insertion';
import { xlsxOf } from './xlsxOf';

const WARD = workbookOf([
  sheetOf('Biểu 01', [
    [cell('Thu nội địa'), cell(120), cell(30)],
    [cell('Tỷ lệ'), cell(0.25, { numberFormat: '0.0%' }, 'C1/B1')],
  ]),
  sheetOf('Giải trình', [[cell('Do thời tiết')]]),
]);

/** Contents only: looks of blank cells and results of formulas are each host's own. */
function contents({ sheets }: Workbook): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    cells.map((row) => row?.map((each) => each && [each.value, each.formula ?? null])),
  ]);
}

describe('another workbook', () => {
  it('is read as the file host reads it, under its own sheet names, and leaves nothing behind', async () => {
    const excel = await startExcelInNode(QUARTER);
    const bytes = await xlsxOf(WARD);
    const before = comparable(excel.dump());
    const read = await readOtherWorkbook(bytes, 'phuong-1.xlsx');
    expect(read.file).toBe('phuong-1.xlsx');
    expect(contents(read)).toEqual(contents(readWorkbook(openXlsx(bytes, 'phuong-1.xlsx'))));
    expect(comparable(excel.dump())).toEqual(before);
  });

  it('is read in a number of syncs that does not grow with its rows', async () => {
    const excel = await startExcelInNode(QUARTER);
    await readOtherWorkbook(await xlsxOf(WARD), 'phuong-1.xlsx');
    const { syncs } = excel.traffic;
    excel.traffic.reset();
    const rows = Array.from({ length: 400 }, (_, row) => [cell(`Chỉ tiêu ${row}`), cell(row)]);
    await readOtherWorkbook(await xlsxOf(workbookOf([sheetOf('Biểu 01', rows)])), 'phuong-2.xlsx');
    expect(excel.traffic.syncs).toBeLessThanOrEqual(syncs);
  });

  it('reads a sample', async () => {
    await startExcelInNode(QUARTER);
    const sample = join(__dirname, '../../../assets/samples/bieu-01-quy-1-2024.xlsx');
    const bytes = new Uint8Array(readFileSync(sample));
    const read = await readOtherWorkbook(bytes, 'bieu-01.xlsx');
    const texts = (workbook: Workbook): unknown => workbook.sheets[0]?.cells[8]?.map((each) => each?.value);
    expect(texts(read)).toEqual(texts(readWorkbook(openXlsx(bytes, 'bieu-01.xlsx'))));
  });

  it.each(['before', 'midway', 'after'] as const)(
    'leaves nothing behind when Excel fails (%s the sync)',
    async (when: FailingSync['when']) => {
      const excel = await startExcelInNode(QUARTER);
      const bytes = await xlsxOf(WARD);
      await readOtherWorkbook(bytes, 'phuong-1.xlsx');
      const { syncs } = excel.traffic;
      for (let k = 1; k <= syncs; k++) {
        excel.open(QUARTER);
        excel.faults.failSync = { k, when, code: 'GeneralException' };
        const error: unknown = await readOtherWorkbook(bytes, 'phuong-1.xlsx').then(
          () => null,
          (reason: unknown) => reason,
        );
        expect(error === null || error instanceof UserError).toBe(true);
        expect(comparable(excel.dump())).toEqual(comparable(QUARTER));
      }
    },
  );

  it('is not brought into a workbook whose structure is protected', async () => {
    const excel = await startExcelInNode(QUARTER);
    excel.workbook.isStructureProtected = true;
    await expect(readOtherWorkbook(await xlsxOf(WARD), 'phuong-1.xlsx')).rejects.toBeInstanceOf(UserError);
    expect(comparable(excel.dump())).toEqual(comparable(QUARTER));
  });

  it('is taken out again when the officer stops the reading', async () => {
    const excel = await startExcelInNode(QUARTER);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort(new Error('stopped'));
    const reading = readOtherWorkbook(await xlsxOf(WARD), 'phuong-1.xlsx', {
      onProgress,
      signal: controller.signal,
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(comparable(excel.dump())).toEqual(comparable(QUARTER));
  });
});
