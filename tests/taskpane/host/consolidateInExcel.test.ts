import { consolidatedSheet } from '../../../src/consolidating/consolidatedSheet';
import { MAIN_SHEET } from '../../../src/consolidating/sheetNames';
import type { Workbook } from '../../../src/grid/workbook';
import { readWorkbook as readInExcel } from '../../../src/hosts/excel/readWorkbook';
import { undo } from '../../../src/hosts/excel/undo';
import { applyEdits } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { UserError } from '../../../src/language/userError';
import { consolidateSources, readSource } from '../../../src/pipeline/consolidateSources';
import { consolidateInExcel, type ChosenFile } from '../../../src/taskpane/host/consolidateInExcel';
import { FORM } from '../../consolidating/indicatorForm';
import { wardWorkbook } from '../../consolidating/wardWorkbook';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { comparable } from '../../hosts/excel/comparable';
import { xlsxOf } from '../../hosts/excel/xlsxOf';

const OPEN = workbookOf([sheetOf('Bìa', [[cell('BÁO CÁO QUÝ I NĂM 2024')]])]);
/** Budget lines and what follows them. */
const SHORT_FORM = FORM.slice(FORM.findIndex(({ name }) => name === 'Chi ngân sách')).slice(0, 30);
const OPTIONS = { period: undefined, skipBad: false };

async function chosen(count: number): Promise<ChosenFile[]> {
  const habits = { varied: 0.1, missing: 0.05, blank: 0.05 };
  const wards = Array.from({ length: count }, (_, at) =>
    wardWorkbook(`Xã số ${at + 1}`, 70 + at, { ...habits, inMillions: at % 2 === 1 }, SHORT_FORM),
  );
  return Promise.all(
    wards.map(async ({ file, workbook }) => ({ name: file, bytes: await xlsxOf(workbook) })),
  );
}

/** Contents and formulas by sheet: looks and results of formulas are each host's own. */
const contents = ({ sheets }: Workbook): unknown =>
  sheets.map(({ name, cells, merges }) => [
    name,
    cells.map((line) => Array.from(line ?? [], (each) => (each ? (each.formula ?? each.value) : null))),
    merges,
  ]);

describe('consolidation in Excel', () => {
  it('writes what the command line writes, and undoes it', async () => {
    const excel = await startExcelInNode(OPEN);
    const before = comparable(excel.dump());
    const files = await chosen(3);
    const told: string[] = [];
    const { consolidation, applied } = await consolidateInExcel(files, {
      ...OPTIONS,
      onFile: (file, index, count) => told.push(`${index + 1}/${count} ${file}`),
    });
    expect(told).toEqual(['1/3 Xã số 1.xlsx', '2/3 Xã số 2.xlsx', '3/3 Xã số 3.xlsx']);
    const sources = files.map(({ name, bytes }) => readSource(readWorkbook(openXlsx(bytes, name))));
    const wanted = consolidateSources(sources, undefined, []);
    expect(consolidation).toEqual(wanted);

    const base = await xlsxOf(OPEN);
    const file = readWorkbook(openXlsx(base, OPEN.file));
    const bytes = await applyEdits(openXlsx(base, OPEN.file), consolidatedSheet(wanted, file));
    expect(contents(await readInExcel())).toEqual(contents(readWorkbook(openXlsx(bytes, OPEN.file))));
    const sheet = (await readInExcel()).sheets.find(({ name }) => name === MAIN_SHEET);
    const totals = wanted.indicators.map(({ totals: { result } }) => result);
    totals.forEach((total, at) => {
      if (total !== null) expect(sheet?.cells[5 + at]?.[5]?.value).toBeCloseTo(total, 9);
    });

    await undo(applied);
    expect(comparable(excel.dump())).toEqual(before);
  });

  it('writes it anew in its place', async () => {
    await startExcelInNode(OPEN);
    const files = await chosen(3);
    await consolidateInExcel(files, OPTIONS);
    await consolidateInExcel(files.slice(0, 2), OPTIONS);
    const anew = contents(await readInExcel());
    await startExcelInNode(OPEN);
    await consolidateInExcel(files.slice(0, 2), OPTIONS);
    expect(anew).toEqual(contents(await readInExcel()));
  });

  it('stops at a damaged file and writes nothing, or skips it when asked', async () => {
    const excel = await startExcelInNode(OPEN);
    const before = comparable(excel.dump());
    const [first, second] = await chosen(2);
    const damaged = { name: 'Xã số 3.xlsx', bytes: (second?.bytes ?? new Uint8Array()).slice(0, 900) };
    const files = [first, second, damaged].filter((file) => file !== undefined);
    await expect(consolidateInExcel(files, OPTIONS)).rejects.toThrow(/Xã số 3\.xlsx/);
    await expect(consolidateInExcel(files, OPTIONS)).rejects.toBeInstanceOf(UserError);
    expect(comparable(excel.dump())).toEqual(before);
    const { consolidation } = await consolidateInExcel(files, { ...OPTIONS, skipBad: true });
    expect(consolidation.skipped.map(({ file }) => file)).toEqual(['Xã số 3.xlsx']);
    expect(consolidation.sources).toHaveLength(2);
  });

  it('ends when the officer stops it, and leaves nothing behind', async () => {
    const excel = await startExcelInNode(OPEN);
    const before = comparable(excel.dump());
    const stop = new AbortController();
    const work = consolidateInExcel(await chosen(3), {
      ...OPTIONS,
      signal: stop.signal,
      onFile: (_, index) => {
        if (index === 1) stop.abort();
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(comparable(excel.dump())).toEqual(before);
  });
});
