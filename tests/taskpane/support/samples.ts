import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
