import type { Workbook } from '../../grid/workbook';
import { lockedStructure } from './lockedStructure';
import { readPresentSheets, type PresentSheet } from './presentSheets';
import { readNow, together } from './reading';
import { readSheet } from './readSheet';
import { runInExcel } from './runInExcel';
import type { Progress } from './sendInBatches';

/**
 * Reads another workbook through Excel itself: its sheets are brought in behind those of the open workbook, read, and
 * removed again, whatever fails in between. Names are left out: Excel brings in only some of them.
 * @param bytes an .xlsx or .xlsm file
 * @param file its name, for messages
 * @throws UserError when the structure of the open workbook is protected, when Excel cannot open the file, or when it
 * reports another failure; the signal's reason when it is aborted.
 */
export async function readOtherWorkbook(
  bytes: Uint8Array,
  file: string,
  progress: Progress = {},
): Promise<Workbook> {
  const before = await runInExcel(async (context) => {
    const { sheets, isLocked } = await readPresentSheets(context);
    if (isLocked) throw lockedStructure();
    const names = context.workbook.names.load('items/name');
    await context.sync();
    return { sheets, names: names.items.map(({ name }) => name) };
  });
  progress.signal?.throwIfAborted();
  try {
    return await runInExcel(async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(base64(bytes), { positionType: 'End' });
      await context.sync();
      const { worksheets } = context.workbook;
      const reading = together(inserted.value.map((id) => readSheet(worksheets.getItem(id), null)));
      const read = await readNow(context, reading, progress);
      const taken = before.sheets.map(({ name }) => name);
      const sheets = read.map(({ sheet }) => ({ ...sheet, name: originalName(sheet.name, taken) }));
      return { file, sheets, names: [], date1904: false, memory: null };
    });
  } finally {
    await removeInserted(before).catch(() => removeInserted(before));
  }
}

/** Removes the sheets that were not there before, also those of which Excel could not tell any more, and their names. */
async function removeInserted(before: {
  readonly sheets: readonly PresentSheet[];
  readonly names: readonly string[];
}): Promise<void> {
  await runInExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name');
    await context.sync();
    const known = new Set(before.sheets.map(({ id }) => id));
    for (const name of names.items) if (!before.names.includes(name.name)) name.delete();
    for (const worksheet of worksheets.items) if (!known.has(worksheet.id)) worksheet.delete();
    await context.sync();
  });
}

/** The name a sheet has in its own workbook: Excel adds a number where the name is taken. */
function originalName(name: string, taken: readonly string[]): string {
  const [, original = name] = /^(.*) \(\d+\)$/.exec(name) ?? [];
  return taken.includes(original) ? original : name;
}

/** Bytes in pieces that `String.fromCharCode` takes. */
const STEP = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += STEP) {
    text += String.fromCharCode(...bytes.subarray(start, start + STEP));
  }
  return btoa(text);
}
