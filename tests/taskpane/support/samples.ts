import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../../src/grid/address';
import type { Workbook } from '../../../src/grid/workbook';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import type { Examiner } from '../../../src/taskpane/examiner/examiner';

const FOLDER = join(__dirname, '../../../assets/samples');

export const FIRST_QUARTER = 'bieu-01-quy-1-2024.xlsx';
export const YEAR_PLAN = 'chi-tieu-ke-hoach-2024.xlsx';
export const DISCLOSURE = 'cong-khai-thu-quy-1-2024.xlsx';

/** Where a bundled sample stands. */
export const samplePath = (file: string): string => join(FOLDER, file);

export const sampleBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(samplePath(file)));

/** A bundled sample as the file host reads it. */
export const sampleWorkbook = (file: string): Workbook => readWorkbook(openXlsx(sampleBytes(file), file));

/** Hands a workbook over as the pane does, in one piece. */
export function handOver(workbook: Workbook, examiner: Examiner): void {
  examiner.begin(workbook);
  workbook.sheets.forEach(({ cells }, place) => examiner.addRows(place, 0, [...cells]));
  examiner.finish();
}

/** A sample with other texts in some cells, by address. */
export function sampleWith(file: string, texts: Readonly<Record<string, string>>): Workbook {
  const workbook = sampleWorkbook(file);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line, row) =>
      line?.map((cell, column) => {
        const value = texts[cellAddress(row, column)];
        return cell && value !== undefined ? { ...cell, value } : cell;
      }),
    ),
  }));
  return { ...workbook, sheets };
}

/** The first quarter's sheet with a header that does not say what its column is, and a name that could mean more. */
export const doubtfulWorkbook = (): Workbook =>
  sampleWith(FIRST_QUARTER, { G7: 'Số liệu', B33: 'Tỷ lệ chất thải rắn' });
