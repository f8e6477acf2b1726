import type { Bilingual } from '../../../language/bilingual';
import { UserError } from '../../../language/userError';
import { XmlError } from '../xml/tagScanner';
import { ZipError } from '../zip/zipArchive';

/** Why a file cannot be used, each in one sentence that says what the officer can do. */
const SENTENCES = {
  encrypted: {
    vi: 'được đặt mật khẩu mở tệp: hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'is protected by a password: open it in Excel, take the password off and save it again.',
  },
  oldExcel: {
    vi: 'là tệp Excel đời cũ (.xls): hãy mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'is an old Excel file (.xls): open it in Excel and save it as .xlsx.',
  },
  binary: {
    vi: 'là tệp Excel nhị phân (.xlsb): hãy mở bằng Excel và lưu lại dưới dạng .xlsx.',
    en: 'is a binary Excel file (.xlsb): open it in Excel and save it as .xlsx.',
  },
  noWorkbook: {
    vi: 'không phải là tệp Excel (.xlsx hoặc .xlsm).',
    en: 'is not an Excel workbook (.xlsx or .xlsm).',
  },
  damaged: {
    vi: 'bị hỏng nên không đọc được: hãy mở và sửa bằng Excel, hoặc lấy lại bản gốc.',
    en: 'is damaged and cannot be read: open and repair it in Excel, or get the original again.',
  },
  unsafe: {
    vi: 'chứa khai báo DOCTYPE, thứ không có trong tệp do Excel lưu, nên không được mở.',
    en: 'holds a DOCTYPE declaration, which no file saved by Excel has, and is not opened.',
  },
  tooLarge: {
    vi: 'quá lớn khi giải nén (trên 1 GB), nên không được mở.',
    en: 'is too large when unpacked (over 1 GB) and is not opened.',
  },
} satisfies Readonly<Record<string, Bilingual>>;

export type Refusal = keyof typeof SENTENCES;

/** The error that says why this file cannot be used. */
export function refusal(file: string, reason: Refusal): UserError {
  const { vi, en } = SENTENCES[reason];
  return new UserError({ vi: `Tệp ${file} ${vi}`, en: `The file ${file} ${en}` });
}

/** Runs `work`, turning what a damaged file makes the readers throw into the one sentence for the officer. */
export function refusingDamage<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refusalOfDamage(file, error) ?? error;
  }
}

/** The error that says that a file is damaged, where what went wrong says so; null for anything else. */
export function refusalOfDamage(file: string, error: unknown): UserError | null {
  if (error instanceof XmlError) {
    return refusal(file, error.message === 'document type' ? 'unsafe' : 'damaged');
  }
  return error instanceof ZipError ? refusal(file, 'damaged') : null;
}

/** The error for an edit of a sheet that is protected. */
export function protectedSheet(file: string, sheet: string): UserError {
  return new UserError({
    vi: `Trang tính "${sheet}" của tệp ${file} đang được bảo vệ nên không ghi được.`,
    en: `The sheet "${sheet}" of ${file} is protected and cannot be written.`,
  });
}
