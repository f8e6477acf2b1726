import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type axe from 'axe-core';
import type { Workbook } from '../../../src/grid/workbook';
import type { Phrase } from '../../../src/taskpane/words/phrases';
import { NO_THEME } from '../support/excelPage';
import { doubtfulWorkbook, FIRST_QUARTER, sampleWorkbook } from '../support/samples';
import type { Stage } from '../support/stage';
import { reader } from './excelWay';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const DARK = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#333333',
  controlForegroundColor: '#FFFFFF',
};

/** What axe finds against WCAG 2.2 AA and its best practices, as short lines. */
async function violations(page: Page): Promise<string[]> {
  // Axe is the test's, not the page's: it is let past the content policy.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  );
}

type Opened = ReturnType<typeof reader>;

const ordinaryWorkbook = (): Workbook => sampleWorkbook(FIRST_QUARTER);

/** Every screen with the way to it, and the workbook it needs where that is no ordinary one. */
const SCREENS: readonly (readonly [
  string,
  (page: Page, pane: Opened) => Promise<void>,
  (() => Workbook)?,
])[] = [
  ['the first run', () => Promise.resolve()],
  [
    'indicators with details',
    async (page, { press }) => {
      await press('understood');
      await page.locator('.indicator-button').first().click();
      await press('verdictOther');
    },
  ],
  [
    'findings',
    async (page, { tab, press }) => {
      await tab('findings');
      await page.locator('.finding').first().waitFor();
      await press('dismiss');
      await press('fix');
    },
  ],
  [
    'what is doubtful',
    async (page, { words }) => {
      await page.getByRole('button', { name: words('doubts', { count: 1 }) }).click();
      await page.locator('.question').waitFor();
    },
    doubtfulWorkbook,
  ],
  ['columns', (page, { words }) => page.getByRole('button', { name: words('mapping') }).click()],
  [
    'preview',
    async (page, { press }) => {
      await press('insert');
      await page.locator('.preview-column').first().waitFor();
    },
  ],
  [
    'insertion done',
    async (page, { press }) => {
      await press('insert');
      await press('insertNow');
      await page.locator('.notice').waitFor();
    },
  ],
  [
    'summary',
    async (page, { press, words }) => {
      await press('summary');
      await page.getByText(words('summaryPlace', { sheet: 'Tổng hợp quý I-2024' })).waitFor();
    },
  ],
  [
    'settings',
    async (page, { press, words }) => {
      await press('settings');
      await page.getByText(words('severitiesTitle')).click();
    },
  ],
  [
    'report',
    async (page, { press, words }) => {
      await press('report');
      await page.getByLabel(words('reportText')).fill('Có 42/87 thôn đạt chuẩn, đạt 47,7%.');
      await press('reportCheck');
      await page.locator('mark').waitFor();
    },
  ],
  [
    'resolution',
    async (page, { press, words }) => {
      await page.getByLabel(words('plan')).selectOption('paste');
      await page.getByLabel(words('planText')).fill('Năm 2024: trồng rừng mới 50 ha.');
      await press('planRead');
      await page.locator('.plan-target').waitFor();
    },
  ],
];

/** The controls a mouse can use, as they are named; those of Fluent are seen through. */
const CONTROLS = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button, select, input, textarea, a[href], summary, fluent-button, [tabindex="0"]',
    ),
  ]
    .filter(
      (element) =>
        element.checkVisibility() && !(element as HTMLButtonElement).disabled && element.tabIndex >= 0,
    )
    .filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    )
    .map((element, index) => (element.dataset.stop ??= String(index)));

/** Where the focus is. */
const FOCUSED = (): string | null => (document.activeElement as HTMLElement | null)?.dataset.stop ?? null;

/** Controls that the Tab key does not come to. */
async function unreached(page: Page): Promise<string[]> {
  const controls = await page.evaluate(CONTROLS);
  expect(controls.length).toBeGreaterThan(2);
  const left = new Set(controls);
  for (let stops = 0; left.size > 0 && stops < controls.length + 5; stops++) {
    await page.keyboard.press('Tab');
    left.delete((await page.evaluate(FOCUSED)) ?? '');
  }
  return [...left];
}

/** How much wider the pane's contents are than the pane. */
const overflow = (page: Page): Promise<number> =>
  page.locator('.app').evaluate((app) => app.scrollWidth - app.clientWidth);

export function accessibility(stage: () => Stage): void {
  test.each(SCREENS.map(([name, go, workbook = ordinaryWorkbook]) => [name, go, workbook] as const))(
    '%s: axe finds nothing in light and dark, the Tab key comes to every control, nothing is cut off at 320 pixels',
    async (_, go, workbook) => {
      const { page } = await stage().openPane(workbook(), { theme: NO_THEME });
      const pane = reader(page, 'vi');
      await pane.ready();
      await go(page, pane);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme=dark]').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await unreached(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await overflow(page)).toBe(0);
    },
  );

  test('in English nothing is cut off at 320 pixels either', async () => {
    for (const open of [ordinaryWorkbook, doubtfulWorkbook]) {
      const { page } = await stage().openPane(open(), { language: 'en', width: 320 });
      const pane = reader(page, 'en');
      for (const [name, go, workbook = ordinaryWorkbook] of SCREENS) {
        if (workbook !== open) continue;
        await pane.ready();
        await go(page, pane);
        expect([name, await overflow(page)]).toEqual([name, 0]);
        const back = page.getByRole('button', { name: pane.words('back'), exact: true });
        if (await back.isVisible()) await back.click();
      }
    }
  });

  test('Excel’s dark theme dresses the pane in dark', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER), { theme: DARK });
    await reader(page, 'vi').ready();
    await page.locator('html[data-theme=dark]').waitFor();
  });

  test('columns are inserted and taken back without a mouse', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { words, ready } = reader(page, 'vi');
    await ready();
    const tabTo = async (phrase: Phrase): Promise<void> => {
      const wanted = page.getByRole('button', { name: words(phrase), exact: true });
      for (let stops = 0; stops < 80; stops++) {
        if (await wanted.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`${phrase} was not reached`);
    };
    await tabTo('insert');
    await page.keyboard.press('Enter');
    await page.locator('.preview-column').first().waitFor();
    await tabTo('insertNow');
    await page.keyboard.press('Enter');
    await page.locator('.notice').waitFor();
    await tabTo('undo');
    await page.keyboard.press(' ');
    await page.getByText(words('undone')).waitFor();
  });

  test('arrow keys move between the tabs', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { ready } = reader(page, 'vi');
    await ready();
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab').nth(1).getAttribute('aria-selected')).toBe('true');
    expect(
      await page
        .getByRole('tab')
        .nth(1)
        .evaluate((tab) => tab === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Home');
    expect(await page.getByRole('tab').first().getAttribute('aria-selected')).toBe('true');
  });

  test('a new screen is announced by its title', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { press, ready, words } = reader(page, 'vi');
    await ready();
    await press('settings');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words('settings'));
  });

  test('contrast themes keep the picture of the verdicts visible', async () => {
    const { page } = await stage().openPane(sampleWorkbook(FIRST_QUARTER));
    const { ready } = reader(page, 'vi');
    await page.emulateMedia({ forcedColors: 'active' });
    await ready();
    const colours = await page.evaluate(() => {
      const shown = (selector: string): string =>
        getComputedStyle(document.querySelector(selector) ?? document.body).backgroundColor;
      return { segment: shown('.segment'), ground: shown('html') };
    });
    expect(colours.segment).not.toBe(colours.ground);
    expect(await violations(page)).toEqual([]);
  });

  test('axe finds nothing on the file page, before and after a file is opened', async () => {
    const page = await stage().openFilePage();
    const { press, ready } = reader(page, 'vi');
    await page.locator('.drop-actions').waitFor();
    expect(await violations(page)).toEqual([]);
    await press('openSample');
    await ready();
    await page.getByRole('gridcell', { name: 'Tổng thu NSNN trên địa bàn' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
}
