import { FORM } from '../../consolidating/indicatorForm';
import { wardWorkbook } from '../../consolidating/wardWorkbook';
import { xlsxOf } from '../../hosts/excel/xlsxOf';
import { eventually } from '../support/eventually';
import { FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HABITS = { varied: 0, missing: 0, blank: 0, inMillions: false };
const SUMMARY = 'Tổng hợp quý I-2024';

export function summary(stage: () => Stage): void {
  test('the quarter’s summary is made by the ribbon’s button and one press, shown, and taken back', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    const before = excel.dump().sheets.map(({ name }) => name);
    await excel.pressButton('quarterlySummary');
    await page.getByText(words('summaryPlace', { sheet: SUMMARY })).waitFor();
    expect(await page.getByText(`Biểu 01 · ${words('indicatorCount', { count: 21 })}`).count()).toBe(1);
    await page.getByLabel(words('summaryCharts')).uncheck();
    await press('summaryMake');
    await page.getByText(words('summarized', { sheet: SUMMARY })).waitFor();
    expect(excel.workbook.active?.name).toBe(SUMMARY);
    await page.getByText(words('summaryOwn')).waitFor();
    await press('undo');
    await page.getByText(words('undone')).waitFor();
    expect(excel.dump().sheets.map(({ name }) => name)).toEqual(before);
  });

  test('on the file page the summary stands beside the sheets, is renewed and removed', async () => {
    const page = await stage().openFilePage();
    const { words, press, ready } = reader(page, 'vi');
    await press('openSample');
    await ready();
    await press('summary');
    await press('summaryMake');
    await page.getByText(words('summarized', { sheet: SUMMARY })).waitFor();
    await press('summary');
    await press('summaryRenew');
    await page.getByText(words('summarized', { sheet: SUMMARY })).waitFor();
    await press('summary');
    await press('summaryRemove');
    await page.getByText(words('summaryRemoved')).waitFor();
  });

  test('workbooks of wards are brought together into the open one, and taken back; a damaged one is named', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    const before = excel.dump().sheets.map(({ name }) => name);
    const wards = await Promise.all(
      [1, 2].map(async (number) => {
        const { file, workbook } = wardWorkbook(`Xã số ${number}`, number, HABITS, FORM.slice(0, 12));
        return { name: file, mimeType: XLSX, buffer: Buffer.from(await xlsxOf(workbook)) };
      }),
    );
    const damaged = { name: 'Xã hỏng.xlsx', mimeType: XLSX, buffer: Buffer.from('PK') };
    await press('summary');
    const choose = page.locator('input[type=file]');
    await choose.setInputFiles([...wards, damaged]);
    await page.getByText(/Xã hỏng\.xlsx/).waitFor();
    expect(excel.dump().sheets.map(({ name }) => name)).toEqual(before);
    await page.getByLabel(words('consolidateSkip')).check();
    await choose.setInputFiles([...wards, damaged]);
    const told = { count: 2, sheet: 'Hợp nhất', skipped: 1 };
    await page.getByText(words('consolidatedWithout', told)).waitFor();
    expect(excel.workbook.active?.name).toBe('Hợp nhất');
    await press('undo');
    await page.getByText(words('undone')).waitFor();
    expect(excel.dump().sheets.map(({ name }) => name)).toEqual(before);
  });

  test('ready sentences are there to copy; the agency is remembered in the workbook', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await press('report');
    const box = page.getByRole('textbox', { name: words('sentences') });
    await eventually(async () => expect(await box.inputValue()).toContain('28,1% dự toán tỉnh giao'));
    await press('copy');
    await page.getByText(new RegExp(`${words('copied')}|${words('copySelected')}`)).waitFor();
    await press('back');
    await press('settings');
    await page.getByLabel(words('agency'), { exact: true }).fill('Phòng Tài chính - Kế hoạch');
    await page.getByLabel(words('agency'), { exact: true }).blur();
    await eventually(() => expect(excel.dump().memory).toContain('Phòng Tài chính - Kế hoạch'));
  });
}
