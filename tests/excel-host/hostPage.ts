/** A page with the emulated Excel, the real office.js and the Excel host, as `browser.test.ts` opens it. */
import { applyEdits } from '../../src/hosts/excel/applyEdits';
import { readWorkbook } from '../../src/hosts/excel/readWorkbook';
import { undo } from '../../src/hosts/excel/undo';
import { INSERTION, QUARTER } from '../hosts/excel/insertion';
import { installEmulatedHost } from './browser';

/** What the page found out, for the test to look at. */
export interface PageReport {
  readonly language: string;
  readonly before: unknown;
  readonly inserted: unknown;
  readonly after: unknown;
  readonly syncs: number;
}

async function loadOffice(): Promise<void> {
  const script = document.createElement('script');
  script.src = '/office/office.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  await Office.onReady();
}

async function report(): Promise<PageReport> {
  const excel = await installEmulatedHost(window, QUARTER, { displayLanguage: 'vi-VN' });
  await loadOffice();
  const cell = async (): Promise<unknown> => (await readWorkbook()).sheets[0]?.cells[2]?.[4]?.value ?? null;
  const before = await cell();
  excel.traffic.reset();
  const applied = await applyEdits(INSERTION);
  const { syncs } = excel.traffic;
  const inserted = await cell();
  await undo(applied);
  return { language: Office.context.displayLanguage, before, inserted, after: await cell(), syncs };
}

Object.assign(window, { report });
