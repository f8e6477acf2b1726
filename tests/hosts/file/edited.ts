import type { Edit } from '../../../src/edits/edit';
import type { Sheet, Workbook } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/file/applyEdits';
import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { partsOf } from '../../roundtrip/parts';
import { xlsx, type WorkbookSource } from '../../support/xlsxParts';

export const FILE = 'bieu-01.xlsx';
export const SHEET = 'Biểu 01';

/** A file after edits: its bytes, its parts as text, and what reading it shows. */
export interface Edited {
  readonly bytes: Uint8Array;
  readonly parts: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** Applies edits to a file, one list after the other, each to what the one before gave. */
export async function edited(bytes: Uint8Array, ...lists: readonly (readonly Edit[])[]): Promise<Edited> {
  let after = bytes;
  for (const edits of lists) after = await applyEdits(openXlsx(after, FILE), edits);
  const workbook = readWorkbook(openXlsx(after, FILE));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return { bytes: after, parts: textsOf(after), workbook, sheet };
}

/** A workbook with one sheet of this source, after edits. */
export function editedSheet(
  source: WorkbookSource['sheets'][string],
  more: Partial<WorkbookSource>,
  ...lists: readonly (readonly Edit[])[]
): Promise<Edited> {
  return edited(xlsx({ sheets: { [SHEET]: source }, ...more }), ...lists);
}

export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    [...partsOf(bytes)].map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

/** The part of the first sheet. */
export function sheetXml({ parts }: Edited): string {
  return parts['xl/worksheets/sheet1.xml'] ?? '';
}

/** What stands between the `sheetData` tags of the first sheet. */
export function rowsXml(result: Edited): string {
  return /<sheetData>([^]*)<\/sheetData>/.exec(sheetXml(result))?.[1] ?? '';
}
