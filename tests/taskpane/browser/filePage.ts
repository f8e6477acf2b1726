import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { insertedAreas } from '../../../src/reporting/ourNames';
import { eventually } from '../support/eventually';
import { DISCLOSURE, FIRST_QUARTER, samplePath, YEAR_PLAN } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(samplePath(file));
}

export function filePage(stage: () => Stage): void {
  test.each([
    [FIRST_QUARTER, 7],
    [YEAR_PLAN, 2],
    [DISCLOSURE, 5],
  ])('%s gets its columns and is taken away again', async (file, columns) => {
    const page = await stage().openFilePage();
    const { words, press, ready } = reader(page, 'vi');
    await choose(page, file);
    await ready();
    await press('insert');
    await press('insertNow');
    await page.getByText(words('inserted', { count: columns })).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), press('download')]);
    expect(download.suggestedFilename()).toBe(file.replace('.xlsx', ' (tiến độ).xlsx'));
    const workbook = readWorkbook(openXlsx(new Uint8Array(readFileSync(await download.path())), file));
    const [place] = insertedAreas(workbook).map((area) => area.place?.area);
    expect(place && place.right - place.left + 1).toBe(columns);
  });

  test('the sample opens by one press, and the sheet is shown beside the pane', async () => {
    const page = await stage().openFilePage();
    const { words, press, ready } = reader(page, 'vi');
    await press('openSample');
    await ready();
    await page.getByRole('gridcell', { name: 'Tổng thu NSNN trên địa bàn' }).waitFor();
    await page.getByRole('button', { name: words('goToCell', { address: 'I13' }) }).count();
    await page.getByRole('tab', { name: words('findings') }).click();
    await page
      .getByRole('button', { name: words('goToCell', { address: 'I13' }) })
      .first()
      .click();
    await eventually(async () =>
      expect(await page.locator('#grid-cursor').getAttribute('aria-label')).toBe('I13 27,0'),
    );
  });

  test('a file may be dropped anywhere on the page', async () => {
    const page = await stage().openFilePage();
    const { ready } = reader(page, 'vi');
    const bytes = [...readFileSync(samplePath(DISCLOSURE))];
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'thu.xlsx'));
      return data;
    }, bytes);
    await page.locator('.drop-zone').dispatchEvent('dragover', { dataTransfer: transfer });
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer });
    await ready();
    await page.getByText('thu.xlsx').waitFor();
  });

  test('what is no workbook is refused in words, and another file can be opened', async () => {
    const page = await stage().openFilePage();
    const { ready } = reader(page, 'vi');
    await page.locator('input[type=file]').setInputFiles({
      name: 'ghi-chu.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('xin chào'),
    });
    await page.getByText(/Tệp ghi-chu\.xlsx không phải là tệp Excel/).waitFor();
    await choose(page, FIRST_QUARTER);
    await ready();
  });

  test('inserted columns show in the sheet with their colours, and go with undo', async () => {
    const page = await stage().openFilePage();
    const { press, ready } = reader(page, 'vi');
    await press('openSample');
    await ready();
    await press('insert');
    await press('insertNow');
    await page.getByRole('gridcell', { name: '% kế hoạch (Tỉnh giao)', exact: true }).waitFor();
    await page.locator('.grid').evaluate((grid) => grid.scrollTo(grid.scrollWidth, 0));
    await page.locator('.grid-verdict.status-at-risk').first().waitFor();
    await press('undo');
    await page.locator('.grid-verdict').first().waitFor({ state: 'detached' });
  });

  test('arrow keys move through the cells', async () => {
    const page = await stage().openFilePage();
    const { press, ready } = reader(page, 'vi');
    await press('openSample');
    await ready();
    await page.getByRole('grid').focus();
    for (const key of ['PageDown', 'Home', 'ArrowRight', 'Control+Home', 'ArrowDown', 'ArrowRight'])
      await page.keyboard.press(key);
    expect(await page.locator('#grid-cursor').getAttribute('aria-label')).toMatch(/^B2 ?/);
    await page.keyboard.press('Control+End');
    await eventually(async () =>
      expect(await page.locator('.grid').evaluate((grid) => grid.scrollTop)).toBeGreaterThan(0),
    );
  });

  test('nothing is asked of any other place, and nothing sent', async () => {
    const page = await stage().openFilePage();
    const { press, ready } = reader(page, 'vi');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await choose(page, FIRST_QUARTER);
    await ready();
    await press('insert');
    await press('insertNow');
    await page.locator('.notice').waitFor();
    const here = new URL(page.url()).origin;
    expect(asked.filter((request) => !request.startsWith(`GET ${here}/`))).toEqual([]);
    const refused = await page.evaluate(() =>
      fetch('/taskpane.html').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    stage().troubles.length = 0;
  });

  test('on a narrow screen the sheet stands above the pane', async () => {
    const page = await stage().openFilePage({ viewport: { width: 390, height: 800 } });
    const { press, ready } = reader(page, 'vi');
    await press('openSample');
    await ready();
    const sheet = await page.locator('.file-sheet').boundingBox();
    const pane = await page.locator('.file-pane').boundingBox();
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((pane?.y ?? 0) + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
