import { UserError } from '../../../language/userError';
import { child, isTrue, type XmlElement } from '../xml/parseXml';

/**
 * Sees to it that sheets may be added and removed.
 * @param file the file's name, for the message.
 * @throws UserError when the structure of the workbook is protected.
 */
export function requireOpenStructure(file: string, workbook: XmlElement): void {
  if (!isTrue(child(workbook, 'workbookProtection')?.attributes.lockStructure)) return;
  throw new UserError({
    vi: `Cấu trúc của tệp ${file} đang được bảo vệ nên không thêm, bớt trang tính được; hãy bỏ bảo vệ (Review › Protect Workbook) rồi làm lại.`,
    en: `The structure of ${file} is protected, so no sheet can be added or removed; take the protection off (Review › Protect Workbook) and try again.`,
  });
}
