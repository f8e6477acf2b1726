import type { Workbook } from '../../../src/grid/workbook';
import { cell, sheetOf } from '../../excel-host/sampleWorkbook';
import { eventually } from '../support/eventually';
import { FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

const SHEET = 'Biểu 01';

function firstQuarter(
  change: Partial<Workbook['sheets'][number]> = {},
  more: Workbook['sheets'] = [],
): Workbook {
  const workbook = sampleWorkbook(FIRST_QUARTER);
  return { ...workbook, sheets: [...workbook.sheets.map((sheet) => ({ ...sheet, ...change })), ...more] };
}

const COVER = sheetOf('Bìa', [[cell('BÁO CÁO QUÝ I NĂM 2024')]]);

export function states(stage: () => Stage): void {
  test('a sheet without a table says what was looked for, and lets the officer point at one', async () => {
    const { page, excel } = await stage().openPane(firstQuarter({}, [COVER]));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    excel.activate('Bìa');
    await page.getByText(words('noTable')).waitFor();
    await press('headerRead');
    await page.getByText(words('headerWrong')).waitFor();
    await page.getByLabel(words('headerFrom')).fill('1');
    await page.getByLabel(words('headerTo')).fill('1');
    await press('headerRead');
    await eventually(() => expect(excel.dump().memory).toContain('"headerRows":[1]'));
    // The other sheet is one press away.
    await page.getByRole('button', { name: SHEET }).click();
    await ready();
    expect(excel.workbook.active?.name).toBe(SHEET);
  });

  test('a protected sheet is checked but not written', async () => {
    const { page } = await stage().openPane(firstQuarter({ isProtected: true }));
    const { words, ready } = reader(page, 'vi');
    await ready();
    await page.getByText(words('isProtected')).waitFor();
    await page.getByRole('button', { name: words('insert'), disabled: true }).waitFor();
    expect(await page.locator('.indicator').count()).toBeGreaterThan(10);
  });

  test('a sheet that is protected while its columns are previewed stays as it was', async () => {
    const { page, excel } = await stage().openPane(firstQuarter());
    const { press, ready } = reader(page, 'vi');
    await ready();
    await press('insert');
    await page.locator('.preview-column').first().waitFor();
    const before = excel.dump();
    excel.faults.failSync = { k: 1, when: 'before', code: 'AccessDenied' };
    await press('insertNow');
    await page.getByText(/đang được bảo vệ nên không ghi được/).waitFor();
    expect(excel.dump()).toEqual(before);
  });

  test('while a cell is being edited, an Excel that can wait is waited for', async () => {
    const { page, excel } = await stage().openPane(firstQuarter());
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    excel.faults.cellEdit = true;
    await press('insert');
    await press('insertNow');
    await page.locator('.busy').waitFor();
    excel.leaveCell();
    await page.getByText(words('inserted', { count: 7 })).waitFor();
  });

  test('while a cell is being edited, an Excel that cannot wait says so', async () => {
    const { page, excel } = await stage().openPane(firstQuarter(), { canDelay: false });
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    excel.faults.cellEdit = true;
    await press('insert');
    await press('insertNow');
    await page.getByText(/Một ô đang được nhập dở/).waitFor();
    excel.faults.cellEdit = false;
    await press('insertNow');
    await page.getByText(words('inserted', { count: 7 })).waitFor();
  });

  test('figures that change are told at once and checked again by themselves', async () => {
    const { page, excel } = await stage().openPane(firstQuarter());
    const { words, ready } = reader(page, 'vi');
    await ready();
    excel.type(SHEET, 'G15', 30);
    await page.getByText(words('stale')).waitFor();
    await eventually(async () => expect(await page.locator('.stale').count()).toBe(0));
    await page.locator('.indicator', { hasText: '30,0 / 70,0 tỷ đồng' }).waitFor();
  });

  test('a failure while writing leaves the workbook as it was, in one sentence', async () => {
    const { page, excel } = await stage().openPane(firstQuarter());
    const { press, ready } = reader(page, 'vi');
    await ready();
    const before = excel.dump();
    await press('insert');
    excel.faults.failSync = { k: 2, when: 'midway', code: 'GeneralException' };
    await press('insertNow');
    await page.getByText('Bảng đã được trả lại như trước khi chèn.').waitFor();
    expect(excel.dump()).toEqual(before);
  });

  test('a sheet that was deleted meanwhile', async () => {
    const { page, excel } = await stage().openPane(firstQuarter({}, [COVER]));
    const { press, ready } = reader(page, 'vi');
    await ready();
    await press('insert');
    await page.locator('.preview-column').first().waitFor();
    excel.deleteSheet(SHEET);
    await press('insertNow');
    await page.locator('.failure').waitFor();
    expect(await page.locator('.failure').textContent()).toMatch(/không còn|bị xóa/);
    await press('checkAgain');
    await page.locator('.failure').waitFor({ state: 'detached' });
  });

  test.each(['1.13', '1.7'])(
    'an Excel of ExcelApi %s is told in words and shown the file page',
    async (excelApi) => {
      const { page } = await stage().openPane(firstQuarter(), { excelApi });
      await page.getByRole('heading', { name: 'Bản Excel này quá cũ' }).waitFor();
      const [link] = await page.getByRole('link').all();
      expect(await link?.getAttribute('href')).toBe('filepage.html');
      expect(await page.locator('.footer').count()).toBe(0);
    },
  );

  test('Vietnamese is the language of the pane whatever that of Excel', async () => {
    const { page } = await stage().openPane(firstQuarter(), { displayLanguage: 'en-US' });
    const { words } = reader(page, 'vi');
    await page.getByRole('button', { name: words('insert') }).waitFor();
  });

  test('Office.js that never arrives is told in words', async () => {
    const { page } = await stage().openPane(firstQuarter(), { office: 'absent' });
    await page.getByRole('heading', { name: 'Chưa kết nối được với Excel' }).waitFor();
    expect(await page.getByRole('heading', { name: 'No connection to Excel' }).count()).toBe(0);
    stage().troubles.length = 0;
  });

  test('nothing to warn about is said with pleasure', async () => {
    const { page } = await stage().openPane(firstQuarter());
    const { words, ready, tab } = reader(page, 'vi');
    await ready();
    await page.getByRole('button', { name: words('settings') }).click();
    await page.getByText(words('severitiesTitle')).click();
    for (const select of await page.locator('.severity-settings select').all())
      await select.selectOption('off');
    await page.getByRole('button', { name: words('back') }).click();
    await tab('findings');
    await page.getByText(words('noFindings')).waitFor();
  });

  test('a sheet that names no period asks for one', async () => {
    const workbook = firstQuarter();
    const nameless = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((line) =>
        line?.map((each) =>
          each && typeof each.value === 'string'
            ? { ...each, value: each.value.replace(/quý I|QUÝ I|năm 20\d\d|NĂM 20\d\d|\/?20\d\d|15\/3/g, '') }
            : each,
        ),
      ),
    }));
    const { page } = await stage().openPane({ ...workbook, file: 'bieu.xlsx', sheets: nameless });
    const { words } = reader(page, 'vi');
    await page.getByText(words('noPeriod')).waitFor();
    const year = new Date().getFullYear();
    await page.getByLabel(words('period')).selectOption(`${year}-Q1`);
    await page.locator('.headline').waitFor();
  });
}
