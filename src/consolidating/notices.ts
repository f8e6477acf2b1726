import type { SheetReading } from '../reading/indicatorTable';
import type { Notice } from './consolidation';
import type { DraftRow } from './draftRows';
import { isWithoutWhole } from './openTable';

/** Tells of tables that give figures only by commune: there is nothing for the whole to take. */
export function wholeNotices(file: string, source: number, readings: readonly SheetReading[]): Notice[] {
  return readings.flatMap(({ sheet, tables }) =>
    tables.filter(isWithoutWhole).map((): Notice => ({
      kind: 'no-whole',
      source,
      sheet,
      row: null,
      text: {
        vi: `Tệp ${file}, trang tính ${sheet}: bảng chỉ có số từng xã, không có số chung; không hợp nhất.`,
        en: `File ${file}, sheet ${sheet}: the table gives figures by commune only, none for the whole; it is left out.`,
      },
    })),
  );
}

/** Tells of a workbook that lacks a table which most of the others have. */
export function missingTableNotice(file: string, source: number, table: string): Notice {
  return {
    kind: 'no-table',
    source,
    sheet: null,
    row: null,
    text: {
      vi: `Tệp ${file} không có bảng "${table}" như phần lớn các tệp khác.`,
      en: `File ${file} has no table "${table}", which most of the other files have.`,
    },
  };
}

/** Tells of a row that names an indicator a second time. */
export function repeatNotice(file: string, { source, sheet, row, name }: DraftRow): Notice {
  return {
    kind: 'duplicate',
    source,
    sheet,
    row,
    text: {
      vi: `Tệp ${file}, trang tính ${sheet}, dòng ${row}: chỉ tiêu "${name}" ghi lần thứ hai; để thành dòng riêng, không cộng vào dòng trước.`,
      en: `File ${file}, sheet ${sheet}, row ${row}: the indicator "${name}" stands there a second time; it is kept apart, not added to the first.`,
    },
  };
}

/** Tells of a workbook that holds the same figures as another one. */
export function copyNotice(file: string, source: number, original: string): Notice {
  return {
    kind: 'copy',
    source,
    sheet: null,
    row: null,
    text: {
      vi: `Tệp ${file} có cùng nội dung với tệp ${original}; chỉ tính một lần.`,
      en: `File ${file} holds the same as ${original}; it is counted once.`,
    },
  };
}
