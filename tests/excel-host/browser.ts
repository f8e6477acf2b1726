/**
 * The emulated Excel for a page in a real browser.
 *
 * Bundle this file (webpack turns the engine's `.wasm` into an asset by itself) and run it before office.js loads:
 *
 *     const excel = await installEmulatedHost(window, workbook, { displayLanguage: 'en-US' });
 *     const script = document.createElement('script');
 *     script.src = '/office/office.js'; // node_modules/@microsoft/office-js/dist, served whole
 *     document.head.append(script);
 *
 * `workbook` is a plain `Workbook`: written by hand, or `readWorkbook(openXlsx(bytes, 'bieu01.xlsx'))` of the file
 * host. The pane then runs as in Excel. From the test, `excel` plays the officer and the machine:
 *
 *     excel.type('Biểu 01', 'G11', 120)      the officer types; the pane hears of it
 *     excel.activate('Biểu 02')              another sheet is shown
 *     excel.pressButton('insertColumns')     a ribbon button
 *     excel.faults.cellEdit = true           a cell is being edited; `excel.leaveCell()` ends it
 *     excel.faults.failSync = { k: 2, when: 'midway', code: 'GeneralException' }
 *     excel.dump()                           the workbook as the file host would read it after saving
 *     excel.workbook                         everything else: selection, notes, charts, colours
 *     excel.open(other)                      another workbook in the same Excel
 *
 * For notes, which the published library does not hold yet, call `addNotesToLibrary(window)` once office.js has
 * loaded and give `excelApi: '1.18'`.
 *
 * Options (`HostIdentity`): the ExcelApi level, both languages, the Office theme, whether Excel can wait for a cell.
 */
import init from '@ironcalc/wasm';
import type { Workbook } from '../../src/grid/workbook';
import { EmulatedExcel } from './emulatedExcel';
import type { HostIdentity } from './wire/externalObject';

/** Puts an emulated Excel with an open workbook behind the page; office.js may be loaded when it resolves. */
export async function installEmulatedHost(
  page: Window,
  workbook: Workbook,
  options: Partial<HostIdentity> = {},
): Promise<EmulatedExcel> {
  await init();
  const excel = new EmulatedExcel(workbook, options);
  Object.defineProperty(page, 'external', { configurable: true, value: excel.external });
  return excel;
}
