import type { Server } from 'node:http';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '../../../src/language/bilingual';
import type { Workbook } from '../../../src/grid/workbook';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { startBrowser } from './browser';
import { openExcelPage, type ExcelPageOptions } from './excelPage';
import { buildPages, servePages } from './pages';

/** How long a press may take to show. */
const PATIENCE = 15_000;

/** The built pages, served, with a browser before them. */
export interface Stage {
  /** Opens the pane in an Excel with this workbook; the page opened before is closed. */
  readonly openPane: (
    workbook: Workbook,
    options?: ExcelPageOptions & { readonly width?: number; readonly language?: Language },
  ) => Promise<{ readonly page: Page; readonly excel: EmulatedExcel }>;
  readonly openFilePage: (options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in any page: errors, and what the content policy refused. */
  readonly troubles: string[];
  readonly close: () => Promise<void>;
}

/** What Office.js tries and the policy rightly refuses, as Excel itself then does without. */
const EXPECTED = /telemetryservice|Applying inline style|Office\.js is loaded outside/;

/** What the pane keeps when the officer turns it to English; runs in the page before anything else. */
const CHOOSE_ENGLISH = (): void => localStorage.setItem('@chitieu/language', '"en"');

export async function raiseStage(): Promise<Stage> {
  await buildPages();
  const { url, server }: { url: string; server: Server } = await servePages();
  const browser: Browser = await startBrowser();
  const troubles: string[] = [];
  const watched = (page: Page): Page => {
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) troubles.push(message.text());
    });
    return page;
  };
  let context: BrowserContext | null = null;
  // The browser speaks English: what is Vietnamese is so by the pane's own choice.
  const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    await context?.close();
    context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', ...options });
    return context;
  };
  return {
    troubles,
    async openPane(workbook, { width = 350, language = 'vi', ...options } = {}) {
      const opened = await newContext({ viewport: { width, height: 700 } });
      const { page, excel } = await openExcelPage(opened, workbook, options);
      watched(page);
      if (language === 'en') await page.addInitScript(CHOOSE_ENGLISH);
      await page.goto(`${url}/taskpane.html`);
      return { page, excel };
    },
    async openFilePage(options = {}) {
      const opened = await newContext({ viewport: { width: 1366, height: 768 }, ...options });
      const page = watched(await opened.newPage());
      await page.goto(`${url}/filepage.html`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
