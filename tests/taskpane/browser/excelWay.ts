import type { Page } from 'playwright-core';
import { PHRASES, type Phrase } from '../../../src/taskpane/words/phrases';
import { say } from '../../../src/taskpane/words/say';
import type { Language } from '../../../src/language/bilingual';
import { STATUS_LABELS } from '../../../src/assessing/statusLabels';
import { eventually } from '../support/eventually';
import { FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';

const SHEET = 'Biểu 01';

/** The pane as somebody speaks of it who reads one of its languages. */
export function reader(page: Page, language: Language) {
  const words = (phrase: Phrase, values = {}): string => say(language, phrase, values);
  return {
    words,
    press: (phrase: Phrase, values = {}) =>
      page
        .getByRole('button', { name: words(phrase, values), exact: true })
        .first()
        .click(),
    ready: () => page.locator('.footer').waitFor(),
    tab: (phrase: 'indicators' | 'findings') => page.getByRole('tab', { name: words(phrase) }).click(),
  };
}

export function excelWay(stage: () => Stage): void {
  test.each(['vi', 'en'] as const)('the whole way in %s', async (language) => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER), { language });
    const { words, press, ready, tab } = reader(page, language);
    await ready();

    // First run: three sentences, over with one press.
    expect(await page.locator('.first-run-steps li').count()).toBe(3);
    await press('understood');
    expect(await page.locator('.first-run').count()).toBe(0);

    // The sheet is read and judged already.
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(SHEET);
    expect(await page.locator('.subtitle').textContent()).toContain(words('indicatorCount', { count: 21 }));
    expect(await page.locator('.headline').textContent()).toBe(
      words('headline', { good: 3, count: 21 }) + words('headlineOnTrack', { count: 11 }),
    );

    // One verdict alone; its row goes to the cell and explains itself.
    await page.getByRole('button', { name: STATUS_LABELS['at-risk'][language] }).click();
    await eventually(async () => expect(await page.locator('.indicator').count()).toBe(2));
    await page.locator('.indicator-button').first().click();
    await page.locator('.details').waitFor();
    await eventually(() => expect(excel.workbook.selection).toMatchObject({ top: 15, left: 7 }));
    await press('showAll');

    // The officer's own verdict, with its reason, stays beside the computed one.
    await page.locator('.indicator-button', { hasText: 'Trồng rừng mới' }).click();
    await press('verdictOther');
    await page.getByLabel(words('verdict'), { exact: true }).selectOption('watch');
    await page.getByLabel(words('reason'), { exact: true }).fill('Chờ mùa mưa');
    await press('save');
    await page.locator('.details-own').waitFor();
    await eventually(() => expect(excel.dump().memory).toContain('Chờ mùa mưa'));

    // Findings: by severity and rule, to the cell, set aside with a reason, brought back.
    await tab('findings');
    const cards = page.locator('.finding');
    await cards.first().waitFor();
    const all = await cards.count();
    await page.getByLabel(words('ruleFilter')).selectOption('text-number');
    await eventually(async () => expect(await cards.count()).toBe(1));
    await page.getByRole('button', { name: words('goToCell', { address: 'E23' }) }).click();
    await eventually(() => expect(excel.workbook.selection).toMatchObject({ top: 23, left: 5 }));
    await press('dismiss');
    await page.getByLabel(words('dismissReason')).fill('Số chốt sau');
    await cards.getByRole('button', { name: words('dismiss') }).click();
    await page.locator('.dismissed').waitFor();
    await page.getByText(words('dismissed', { count: 1 })).click();
    await press('recall');
    await page.locator('.dismissed').waitFor({ state: 'detached' });
    await page.getByLabel(words('ruleFilter')).selectOption('');
    await eventually(async () => expect(await cards.count()).toBe(all));

    // A safe repair is shown before it is made, and is taken back.
    await page.getByLabel(words('ruleFilter')).selectOption('text-number');
    await press('fix');
    await press('fixNow');
    await page.getByText(words('repaired', { address: 'E23' })).waitFor();
    expect(excel.dump().sheets[0]?.cells[23]?.[5]?.value).toBe(1598);
    await press('undo');
    await page.getByText(words('undone')).waitFor();
    expect(excel.dump().sheets[0]?.cells[23]?.[5]?.value).toBe('1.598');

    // How columns are understood is corrected in place, and remembered.
    await page.getByRole('button', { name: words('mapping') }).click();
    await page.getByLabel(words('columnQuestion', { column: 'F' })).selectOption('other');
    await eventually(() => expect(excel.dump().memory).toContain('"roles":{"6":"other"}'));
    await press('back');

    // Preview, insertion, undo, insertion, removal.
    const before = excel.dump().sheets;
    await press('insert');
    await page.locator('.preview-column').first().waitFor();
    expect(await page.locator('.preview-column').count()).toBe(7);
    expect(excel.dump().sheets).toEqual(before);
    await press('insertNow');
    await page.getByText(words('inserted', { count: 7 })).waitFor();
    expect(excel.dump().sheets[0]?.cells[7]?.[17]?.value).toBe('Tiến độ');
    await press('undo');
    await page.getByText(words('undone')).waitFor();
    expect(excel.dump().sheets).toEqual(before);
    await press('insert');
    await press('insertNow');
    await page.getByText(words('inserted', { count: 7 })).waitFor();
    await press('insertAgain');
    await press('insertNow');
    await page.getByText(words('inserted', { count: 7 })).waitFor();
    await press('remove');
    await page.getByText(words('removed')).waitFor();
    expect(excel.dump().sheets).toEqual(before);
    expect(stage().troubles).toEqual([]);
  });

  test('three presses from opening to inserted columns', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    // The first press opened the pane.
    let presses = 1;
    const press = async (phrase: Phrase): Promise<void> => {
      await page.getByRole('button', { name: PHRASES[phrase].vi, exact: true }).click();
      presses += 1;
    };
    await press('insert');
    await press('insertNow');
    await page.getByText('Đã chèn 7 cột').waitFor();
    expect(presses).toBe(3);
    expect(excel.dump().sheets[0]?.cells[7]?.[13]?.value).toBe('% kế hoạch (Tỉnh giao)');
    expect(excel.workbook.selection).toMatchObject({ top: 7, left: 13 });
  });

  test('language and introduction are remembered on this computer', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const vietnamese = reader(page, 'vi');
    await vietnamese.ready();
    await vietnamese.press('understood');
    await vietnamese.press('settings');
    await page.getByLabel('English').check();
    const english = reader(page, 'en');
    await page.getByRole('heading', { name: english.words('settings') }).waitFor();
    await page.waitForFunction(() => Object.values(localStorage).some((item) => String(item).includes('en')));
    await page.reload();
    await english.ready();
    expect(await page.locator('.first-run').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('settings change the verdicts at once', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await press('settings');
    await page.getByLabel(words('thresholdOnTrack')).fill('20');
    await page.getByLabel(words('thresholdOnTrack')).blur();
    await page.getByText(words('thresholdsWrong')).waitFor();
    await page.getByLabel(words('thresholdWatch')).fill('30');
    await page.getByLabel(words('thresholdWatch')).blur();
    await page.getByLabel(words('thresholdAtRisk')).fill('40');
    await page.getByLabel(words('thresholdAtRisk')).blur();
    await press('back');
    await eventually(async () =>
      expect(await page.locator('.headline').textContent()).toBe(
        words('headline', { good: 3, count: 21 }) + words('headlineOnTrack', { count: 14 }),
      ),
    );
  });

  test('a pasted resolution becomes the plan, a pasted paragraph is computed again', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await page.getByLabel(words('plan')).selectOption('paste');
    await page
      .getByLabel(words('planText'))
      .fill('Năm 2024: Tổng thu ngân sách trên địa bàn đạt 450 tỷ đồng; trồng rừng mới 50 ha.');
    await press('planRead');
    await page.getByText(words('planFound', { count: 2 })).waitFor();
    // A figure that is gone is marked; another puts it right.
    const value = page.getByLabel(words('planValue')).nth(1);
    await value.fill('');
    await page.getByText(words('planNoValue')).waitFor();
    await value.fill('60');
    await page.getByText(words('planNoValue')).waitFor({ state: 'detached' });
    await page.getByLabel(words('planTitle')).fill('Nghị quyết năm 2024');
    await press('planSave');
    await eventually(() => expect(excel.dump().memory).toContain('Nghị quyết năm 2024'));
    await eventually(() => expect(excel.dump().memory).toContain('"value":60'));
    expect(await page.getByLabel(words('plan'), { exact: true }).inputValue()).not.toBe('');
    await press('report');
    await page.getByLabel(words('reportText')).fill('Có 42/87 thôn đạt chuẩn văn hóa, đạt 47,7%.');
    await press('reportCheck');
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').textContent()).toBe('47,7%');
    expect(await page.locator('.finding-message').textContent()).toContain('48,3%');
  });

  test('the ribbon’s buttons work through the pane', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await excel.pressButton('insertColumns');
    await page.locator('.preview-column').first().waitFor();
    await press('insertNow');
    await page.getByText(words('inserted', { count: 7 })).waitFor();
    await excel.pressButton('removeColumns');
    await page.getByText(words('removed')).waitFor();
    excel.type(SHEET, 'G15', 30);
    await excel.pressButton('checkNow');
    await eventually(async () => expect(await page.locator('.stale').count()).toBe(0));
  });
}
