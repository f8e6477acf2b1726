import { UserError } from '../../language/userError';

/** What the officer is told where Excel lets no sheet be added or removed. */
export function lockedStructure(): UserError {
  return new UserError({
    vi: 'Cấu trúc của tệp đang được bảo vệ nên không thêm, bớt trang tính được; hãy bỏ bảo vệ (Review › Protect Workbook) rồi làm lại.',
    en: 'The structure of the workbook is protected, so no sheet can be added or removed; take the protection off (Review › Protect Workbook) and try again.',
  });
}
