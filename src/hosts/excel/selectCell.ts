import { runInExcel } from './runInExcel';

/**
 * Shows a sheet and selects a cell or an area of it, such as `C7` or `A7:L27`.
 * @throws UserError when the sheet is gone or hidden, or Excel reports another failure.
 */
export function selectCell(sheet: string, address: string): Promise<void> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
