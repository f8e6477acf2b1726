import type { Workbook } from '../grid/workbook';
import { UserError } from '../language/userError';

/** The workbook with only the sheet asked for, or whole. Throws a UserError for a name the workbook does not have. */
export function chooseSheet(workbook: Workbook, name: string | undefined): Workbook {
  if (name === undefined) return workbook;
  const wanted = name.normalize('NFC').trim();
  const sheets = workbook.sheets.filter((sheet) => sheet.name.normalize('NFC').trim() === wanted);
  if (sheets.length > 0) return { ...workbook, sheets };
  const names = workbook.sheets.map((sheet) => sheet.name).join(', ');
  throw new UserError({
    vi: `Tệp ${workbook.file} không có trang tính "${name}". Các trang tính: ${names}.`,
    en: `The file ${workbook.file} has no sheet "${name}". Sheets: ${names}.`,
  });
}
