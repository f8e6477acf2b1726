import { DraftSheet, workbookOf } from './draftSheet';
import { Random } from './random';
import type { SheetTruth, Specimen, TableTruth } from './truth';
import { writeTable } from './writeTable';
import type { Head, Line, TableStyle } from './writeTable';

export interface Page {
  readonly sheet: string;
  readonly period: string | null;
  readonly heads: readonly Head[];
  readonly lines: readonly Line[];
  readonly style: TableStyle;
  /** Writes titles and other lines above the table. */
  readonly above?: (draft: DraftSheet) => void;
  /** Writes notes and signatures below it. */
  readonly below?: (draft: DraftSheet, table: TableTruth) => void;
  readonly font?: string;
}

/** A workbook of sheets with one table each. */
export function specimen(layout: string, name: string, seed: number, ...pages: readonly Page[]): Specimen {
  const random = new Random(seed);
  const drawn = pages.map(({ sheet, period, heads, lines, style, above, below, font }) => {
    const draft = new DraftSheet(sheet, font);
    above?.(draft);
    const table = writeTable(draft, heads, lines, style, random);
    below?.(draft, table);
    return { sheet: draft.build(), truth: { sheet, period, tables: [table] } satisfies SheetTruth };
  });
  return {
    name,
    layout,
    workbook: workbookOf(
      `${name}.xlsx`,
      drawn.map((one) => one.sheet),
    ),
    sheets: drawn.map((one) => one.truth),
  };
}

/** The first columns of most tables. */
export const ORDINAL: Head = { text: 'STT', role: 'ordinal' };
export const NAME: Head = { text: 'Chỉ tiêu', role: 'name' };
export const UNIT: Head = { text: 'ĐVT', role: 'unit' };
export const NOTE: Head = { text: 'Ghi chú', role: 'note' };

/** "NGƯỜI LẬP BIỂU" left and the head of the office right. */
export function signatures(draft: DraftSheet, row: number, left: number, right: number): void {
  draft.line(row, right - 1, right, 'Lạng Sơn, ngày 20 tháng 3 năm 2024', { italic: true });
  draft.put(row + 1, left, 'NGƯỜI LẬP BIỂU', { bold: true });
  draft.line(row + 1, right - 1, right, 'TM. ỦY BAN NHÂN DÂN', { bold: true });
  draft.line(row + 2, right - 1, right, 'KT. CHỦ TỊCH', { bold: true });
  draft.line(row + 3, right - 1, right, 'PHÓ CHỦ TỊCH', { bold: true });
}
