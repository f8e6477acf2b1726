import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Workbook } from '../../../src/grid/workbook';
import { startEngine } from '../../excel-host/model/calculation';
import { EmulatedExcel } from '../../excel-host/emulatedExcel';
import type { HostIdentity } from '../../excel-host/wire/externalObject';

const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const OFFICE_URL = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The events the library registers for: changes of the workbook, and buttons of the ribbon. */
const EVENTS = [33, 39] as const;

interface SafeArray {
  readonly toArray: () => readonly unknown[];
}
type Callback = (reply: SafeArray) => void;

/** The members of `window.external` that answer at once. */
interface External {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (dispatch: number, params: readonly unknown[], callback: Callback) => void;
  readonly RegisterEvent: (
    id: number,
    target: string,
    handler: (id: number, payload: SafeArray) => void,
    callback: Callback,
  ) => void;
}

/** Nested arrays, as the object model's safe arrays cross from Node to the page. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('toArray' in value)) return value;
  return { array: (value as SafeArray).toArray().map(plain) };
}

/** The Excel to be, and whether Office.js arrives. */
export type ExcelPageOptions = Partial<HostIdentity> & { readonly office?: 'there' | 'absent' };

/** An Excel that tells no theme: then the pane follows the system. */
export const NO_THEME = {} as HostIdentity['theme'];

let isEngineStarted = false;

/**
 * Opens a page in which Office.js finds an Excel: the emulated one, which runs here in Node, so that a test may play
 * the officer in it while the page keeps its own content policy. Office.js is Microsoft's own, answered in place of
 * its address; `office: 'absent'` lets it never arrive.
 */
export async function openExcelPage(
  context: BrowserContext,
  workbook: Workbook,
  { office = 'there', ...identity }: ExcelPageOptions = {},
): Promise<{ readonly page: Page; readonly excel: EmulatedExcel }> {
  if (!isEngineStarted) {
    startEngine(readFileSync(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')));
    isEngineStarted = true;
  }
  const excel = new EmulatedExcel(workbook, identity);
  const external = excel.external as unknown as External;
  const page = await context.newPage();
  await page.route(`${OFFICE_URL}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(OFFICE_JS, pathname.replace('/lib/1/hosted/', ''));
    if (office === 'absent') await route.abort();
    else await route.fulfill({ path, contentType: 'text/javascript' });
  });
  await page.exposeFunction(
    'executeInExcel',
    (dispatch: number, params: readonly unknown[]) =>
      new Promise((resolve) =>
        external.Execute(dispatch, params, (reply) => {
          resolve(plain(reply));
        }),
      ),
  );
  for (const id of EVENTS) {
    external.RegisterEvent(
      id,
      '',
      (_, payload) => void page.evaluate(FIRE, { id, payload: plain(payload) }),
      () => undefined,
    );
  }
  const answers = Object.fromEntries(
    Object.entries(external.GetContext())
      .filter(([name]) => name !== 'GetSettings')
      .map(([name, answer]) => [name, answer()]),
  );
  await page.addInitScript(INSTALL, { hostInfo: external.GetHostInfo(), answers });
  return { page, excel };
}

interface PageExcel {
  handlers: Map<number, ((id: number, payload: unknown) => void)[]>;
  revive: (value: unknown) => unknown;
  executeInExcel: (dispatch: number, params: readonly unknown[]) => Promise<unknown>;
}

/** Runs in the page before anything else. */
const INSTALL = ({ hostInfo, answers }: { hostInfo: string; answers: Record<string, unknown> }): void => {
  const page = window as unknown as PageExcel;
  page.handlers = new Map();
  page.revive = (value) => {
    if (typeof value !== 'object' || value === null || !('array' in value)) return value;
    const items = (value.array as unknown[]).map(page.revive);
    return { toArray: () => items };
  };
  const flat = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'toArray' in value
      ? (value as { toArray: () => unknown[] }).toArray().map(flat)
      : Array.isArray(value)
        ? value.map(flat)
        : value;
  const context: Record<string, unknown> = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, () => answer]),
  );
  context.GetSettings = () => ({ Read: () => undefined, Write: () => undefined });
  const external = {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatch: number, params: unknown, callback: (reply: unknown) => void) =>
      void page
        .executeInExcel(dispatch, flat(params) as readonly unknown[])
        .then((reply) => callback(page.revive(reply))),
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (reply: unknown) => void,
    ) => {
      page.handlers.set(id, [...(page.handlers.get(id) ?? []), handler]);
      callback({ toArray: () => [0] });
    },
    UnregisterEvent: (id: number, _target: string, callback: (reply: unknown) => void) => {
      page.handlers.delete(id);
      callback({ toArray: () => [0] });
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
};

/** Runs in the page when Excel tells of an event. */
const FIRE = ({ id, payload }: { id: number; payload: unknown }): void => {
  const page = window as unknown as PageExcel;
  for (const handler of page.handlers.get(id) ?? []) handler(id, page.revive(payload));
};
