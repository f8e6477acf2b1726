import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import type { Workbook } from '../../src/grid/workbook';
import { addNotesToLibrary } from './addNotesToLibrary';
import { bootOfficeInNode } from './bootOfficeInNode';
import { EmulatedExcel } from './emulatedExcel';
import { startEngine } from './model/calculation';
import type { HostIdentity } from './wire/externalObject';

let engineStarted = false;

/**
 * Starts an emulated Excel with a workbook, loads the real office.js in it, and makes `Office`, `Excel` and
 * `OfficeExtension` global, as they are in a task pane. A test may start several; the last one is the global one.
 */
export async function startExcelInNode(
  workbook: Workbook,
  identity: Partial<HostIdentity> = {},
): Promise<EmulatedExcel> {
  if (!engineStarted) {
    startEngine(readFileSync(join(dirname(require.resolve('@ironcalc/wasm')), 'wasm_bg.wasm')));
    engineStarted = true;
  }
  const excel = new EmulatedExcel(workbook, identity);
  const library = await bootOfficeInNode(excel.external);
  addNotesToLibrary(library);
  // By getters: Jest takes apart what was assigned to the global object while the library's timers still need it.
  for (const name of ['Office', 'Excel', 'OfficeExtension'] as const) {
    Object.defineProperty(globalThis, name, { configurable: true, get: () => library[name] });
  }
  return excel;
}
