import { NODE_PACKING } from '../../src/cli/nodePacking';
import { cellAddress, columnNumber } from '../../src/grid/address';
import type { Edit } from '../../src/edits/edit';
import type { Sheet, Workbook } from '../../src/grid/workbook';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { openXlsx, type XlsxFile } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { UserError } from '../../src/language/userError';
import { canonicalXml, localName, type CanonicalElement } from './canonicalXml';
import { comparePackages } from './comparePackages';
import { partsOf, textOf } from './parts';
import { fullEdit, takeBack, type FreePlace } from './sampleEdits';

/** What became of a file: everything kept, refused in a sentence, or what was lost of it. */
export type Outcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'unwritable' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'lost'; readonly what: readonly string[] };

const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;
const HEIGHT = 12;

/** Reads a file, writes one cell, then edits it in every way there is and takes that back; compares all parts. */
export async function roundTrip(bytes: Uint8Array, file: string): Promise<Outcome> {
  try {
    const xlsx = openXlsx(bytes, file, NODE_PACKING);
    const workbook = readWorkbook(xlsx);
    const place = freePlace(xlsx, bytes, workbook);
    if (!place) return { kind: 'unwritable' };
    const what = [
      ...(await writeOneCell(bytes, xlsx, place)),
      ...(await editAndTakeBack(bytes, xlsx, workbook, place)),
    ];
    return what.length > 0 ? { kind: 'lost', what } : { kind: 'kept' };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', sentence: error.text.en };
    return { kind: 'lost', what: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

async function writeOneCell(
  bytes: Uint8Array,
  xlsx: XlsxFile,
  { sheet, top, column }: FreePlace,
): Promise<string[]> {
  const address = cellAddress(top, column);
  const cells = [[{ value: 'Đã kiểm tra' }]];
  const edit: Edit = { kind: 'set-cells', sheet: sheet.name, top, left: column, cells };
  const written = await applyEdits(xlsx, [edit], NODE_PACKING);
  const after = readWorkbook(openXlsx(written, xlsx.file, NODE_PACKING)).sheets.find(
    ({ name }) => name === sheet.name,
  );
  const value = after?.cells[top]?.[column]?.value;
  const lost = comparePackages(partsOf(bytes), partsOf(written), {
    cell: { part: partOf(xlsx, sheet), address },
  });
  return [...lost, ...(value === 'Đã kiểm tra' ? [] : [`${address} was not written`])];
}

async function editAndTakeBack(
  bytes: Uint8Array,
  xlsx: XlsxFile,
  before: Workbook,
  place: FreePlace,
): Promise<string[]> {
  const edited = await applyEdits(xlsx, fullEdit(place), NODE_PACKING);
  const opened = openXlsx(edited, xlsx.file, NODE_PACKING);
  const during = readWorkbook(opened);
  const again = await applyEdits(opened, fullEdit(place), NODE_PACKING);
  const back = await applyEdits(opened, takeBack(place, before.memory), NODE_PACKING);
  return [
    ...changedCells(before, during),
    ...(Buffer.compare(edited, again) === 0 ? [] : ['the same edits once more changed something']),
    ...comparePackages(partsOf(bytes), partsOf(back), { sameMeaning: true }),
  ];
}

/** Staff cells that do not read the same any more; notes may have joined them. */
function changedCells(before: Workbook, after: Workbook): string[] {
  return before.sheets.flatMap((sheet, index) =>
    sheet.cells.flatMap((row, number) =>
      (row ?? []).flatMap((cell, column) => {
        const now = after.sheets[index]?.cells[number]?.[column];
        const same =
          JSON.stringify({ ...now, note: undefined }) === JSON.stringify({ ...cell, note: undefined });
        return !cell || same ? [] : [`${sheet.name}!${cellAddress(number, column)} changed`];
      }),
    ),
  );
}

/** A place right of every cell on the first sheet that can be written, styled empty cells counted. */
function freePlace(xlsx: XlsxFile, bytes: Uint8Array, workbook: Workbook): FreePlace | null {
  const sheet = workbook.sheets.find(({ isProtected }) => !isProtected);
  if (!sheet) return null;
  const wanted = partOf(xlsx, sheet).toLowerCase();
  const [, part] =
    [...partsOf(bytes)].find(([name]) => name.replaceAll('\\', '/').toLowerCase() === wanted) ?? [];
  const used = usedColumns(canonicalXml(textOf(part)));
  const right = Math.max(used, sheet.columnCount, ...sheet.merges.map((merge) => merge.right));
  const top = sheet.cells.findIndex((row) => row?.some((cell) => cell));
  if (right + 2 > LAST_COLUMN || top + HEIGHT > LAST_ROW) return null;
  return { sheet, top: Math.max(1, top), column: right + 1, height: HEIGHT };
}

function partOf({ sheets }: XlsxFile, { name }: Sheet): string {
  return sheets.find((sheet) => sheet.name === name)?.part ?? '';
}

function usedColumns(element: CanonicalElement): number {
  let used = 0;
  let column = 0;
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (localName(child) === 'c') {
      const letters = /^[A-Z]+/i.exec(child.attributes.get('r') ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      used = Math.max(used, column);
    } else if (['sheetData', 'row'].includes(localName(child))) {
      used = Math.max(used, usedColumns(child));
    }
  }
  return used;
}
