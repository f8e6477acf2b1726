import { doubtfulWorkbook, FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import { eventually } from '../support/eventually';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

const PLAN = 'Kế hoạch phát triển KT-XH 5 năm 2021-2025 thành phố Lạng Sơn';

export function confirming(stage: () => Stage): void {
  test('doubtful things are asked one by one, each shown in Excel, settled with a press and remembered', async () => {
    const { page, excel } = await stage().openPane(doubtfulWorkbook());
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await page.getByLabel(words('plan'), { exact: true }).selectOption({ label: PLAN });
    await page.getByRole('button', { name: words('doubts', { count: 2 }) }).click();

    const question = page.locator('.question');
    await page.getByText(words('confirmPlace', { place: 1, count: 2 })).waitFor();
    expect(await question.count()).toBe(1);
    expect(await question.textContent()).toContain('113,0 · 100,4 · 32,0');
    await eventually(() => expect(excel.workbook.selection).toMatchObject({ top: 7, left: 7 }));

    // What cannot be said now is asked again later.
    await press('confirmLater');
    await page.getByText(words('matchQuestion', { row: 33 })).waitFor();
    await eventually(() => expect(excel.workbook.selection).toMatchObject({ top: 33, left: 2 }));
    await press('confirmLater');
    await page.getByRole('button', { name: words('isSo', { guess: 'Thực hiện' }) }).click();
    await eventually(() => expect(excel.dump().memory).toContain('"roles":{"7":"actual"}'));

    // The next question takes the place and the focus of the one that is settled.
    await page.getByText(words('confirmPlace', { place: 1, count: 1 })).waitFor();
    await eventually(async () =>
      expect(await question.evaluate((box) => box.contains(document.activeElement))).toBe(true),
    );
    await page.getByRole('button', { name: /^Tỷ lệ chất thải rắn ở đô thị/ }).click();
    await page.locator('.headline').waitFor();
    await eventually(() => expect(excel.dump().memory).toContain('"name":"Tỷ lệ chất thải rắn"'));
    expect(await page.locator('.doubts').count()).toBe(0);
  });

  test('a plan that fits is suggested; taking it shows what is due this year, declining it is remembered', async () => {
    const { page, excel } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, press, ready } = reader(page, 'vi');
    await ready();
    await page.getByText(words('planSuggested', { plan: PLAN })).waitFor();
    await press('planTake');
    await eventually(() => expect(excel.dump().memory).toContain('"plan":"city-2021-2025"'));
    await page.locator('.indicator-button', { hasText: 'Trồng rừng mới' }).click();
    const facts = page.locator('.details .facts');
    await facts.getByText(words('dueThisYear', { year: 2024 })).waitFor();
    expect(await facts.textContent()).toContain('30 ha');

    await page.getByLabel(words('plan'), { exact: true }).selectOption({ label: words('sheetPlanOnly') });
    await eventually(() => expect(excel.dump().memory).toContain('"plan":"none"'));
    expect(await page.locator('.suggestion').count()).toBe(0);
  });
}
