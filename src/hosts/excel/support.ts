import { UserError } from '../../language/userError';

/** What the product needs; Excel 2021 has it. */
const MINIMUM = '1.14';
/** Notes (Ghi chú) can be read and written from here on. */
const NOTES = '1.18';

/** Charts tell from which cells they are drawn from here on. */
const CHART_SOURCES = '1.15';

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether this Excel can run the product at all. */
export function isExcelRecentEnough(): boolean {
  return supports(MINIMUM);
}

export function canWriteNotes(): boolean {
  return supports(NOTES);
}

export function canTellChartSources(): boolean {
  return supports(CHART_SOURCES);
}

/** @throws UserError on an Excel older than the product needs. */
export function requireRecentExcel(): void {
  if (isExcelRecentEnough()) return;
  throw new UserError({
    vi: 'Bản Excel này quá cũ: cần Excel 2021 hoặc Microsoft 365; hãy dùng trang mở tệp để kiểm tra tệp này.',
    en: 'This Excel is too old: Excel 2021 or Microsoft 365 is needed; use the file page for this workbook.',
  });
}
