import type { Page } from 'playwright-core';
import { Workbook } from 'exceljs';
import { eventually } from '../support/eventually';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

/** A quarter's sheet of so many communes. */
async function sheetOfCommunes(rows: number): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Biểu 01');
  sheet.addRow(['BIỂU 01: THU NGÂN SÁCH CÁC XÃ QUÝ I NĂM 2024']);
  sheet.addRow([]);
  sheet.addRow(['STT', 'Chỉ tiêu', 'ĐVT', 'Dự toán năm 2024', 'Ước TH quý I/2024', 'Cùng kỳ năm 2023']);
  for (let row = 1; row <= rows; row++)
    sheet.addRow([row, `Thu ngân sách xã số ${row}`, 'Triệu đồng', 100 + (row % 900), 20 + (row % 300), 18]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function open(page: Page, rows: number): Promise<void> {
  const buffer = await sheetOfCommunes(rows);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'xa.xlsx', mimeType: '', buffer });
}

export function largeSheets(stage: () => Stage): void {
  test('while 100,000 rows are being checked the page answers, and the check can be stopped', async () => {
    const page = await stage().openFilePage();
    const { words, press } = reader(page, 'vi');
    await open(page, 100_000);
    await page.locator('.busy').waitFor();
    await press('inEnglish');
    await page.getByRole('button', { name: 'Tiếng Việt' }).waitFor();
    expect(await page.locator('.busy').count()).toBe(1);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.busy').waitFor({ state: 'detached' });
    expect(await page.locator('.grid').count()).toBe(0);
    expect(await page.getByText(words('checking')).count()).toBe(0);
  });

  test('of 20,000 rows only those in view are drawn, in the sheet and in the list', async () => {
    const page = await stage().openFilePage();
    const { words, press, ready } = reader(page, 'vi');
    await open(page, 20_000);
    await ready();
    await page.getByRole('gridcell', { name: 'Thu ngân sách xã số 1', exact: true }).waitFor();
    expect(await page.locator('.indicator').count()).toBe(60);
    await press('more');
    await eventually(async () => expect(await page.locator('.indicator').count()).toBe(120));
    expect(await page.getByRole('gridcell').count()).toBeLessThan(600);
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
    await page.getByRole('gridcell', { name: 'Thu ngân sách xã số 20000', exact: true }).waitFor();
    expect(await page.getByRole('gridcell').count()).toBeLessThan(600);
    expect(await page.locator('.subtitle').textContent()).toContain(
      words('indicatorCount', { count: 20000 }),
    );
  });
}
