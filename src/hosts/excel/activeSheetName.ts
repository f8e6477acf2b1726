import { runInExcel } from './runInExcel';

/** The name of the sheet the officer is looking at. */
export function activeSheetName(): Promise<string> {
  return runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return worksheet.name;
  });
}
