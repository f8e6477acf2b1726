import { eventually } from '../support/eventually';
import { FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

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
