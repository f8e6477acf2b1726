import type { Edit } from '../../edits/edit';
import type { Bilingual } from '../../language/bilingual';
import { UserError } from '../../language/userError';
import { sheetFates } from '../sheetFates';
import type { WorkbookChange } from './change';
import { editScope } from './editScope';
import { planEdits } from './planEdits';
import { lockedStructure } from './lockedStructure';
import { movesSheets, readPresentSheets, type PresentSheets } from './presentSheets';
import { restore } from './restore';
import { runInExcel } from './runInExcel';
import type { Progress } from './sendInBatches';
import { readWorkbookState, type WorkbookState } from './workbookState';
import { removeLeftovers, writeChange } from './writeChange';

/** Edits that were applied, with what it takes to undo them. */
export interface Applied {
  readonly before: WorkbookState;
  readonly change: WorkbookChange;
}

/**
 * Applies edits to the open workbook: what they touch is read first, then everything is written, each in as few syncs
 * as the payload limit allows. Notes are left out where Excel cannot write them (below ExcelApi 1.18).
 * @throws UserError when a sheet is protected or gone (nothing was written then), or when Excel fails while writing:
 * the workbook is then as it was before, or the error says that it is not. The signal's reason when it is aborted,
 * with the workbook as it was before.
 */
export async function applyEdits(
  edits: readonly Edit[],
  { onProgress, signal }: Progress = {},
): Promise<Applied> {
  const applied = await runInExcel(async (context) => {
    const { sheets, isLocked } = movesSheets(edits) ? await readPresentSheets(context) : NOTHING_MOVES;
    const fates = sheetFates(
      edits,
      sheets.map(({ name }) => name),
    );
    const before = await readWorkbookState(context, editScope(fates, sheets), { signal });
    if (isLocked && fates.added.length + fates.removed.length > 0) throw lockedStructure();
    refuseProtected(before);
    return { before, change: planEdits(fates.edits, before) };
  });
  try {
    await runInExcel((context) => writeChange(context, applied.change, { onProgress, signal }));
    await finish(applied);
  } catch (error) {
    await restoreAfter(error, applied);
    throw error instanceof UserError ? withSentence(error, RESTORED) : error;
  }
  return applied;
}

const NOTHING_MOVES: PresentSheets = { sheets: [], isLocked: false };

/**
 * Takes away what was set aside. From here on there is no way back that leads to exactly what was there before, so a
 * failure, whatever it left undone, is met by going on.
 */
async function finish({ change: { leftovers } }: Applied): Promise<void> {
  if (leftovers.sheets.length + leftovers.charts.length === 0) return;
  const remove = (): Promise<void> => runInExcel((context) => removeLeftovers(context, leftovers));
  await remove().catch(remove);
}

const RESTORED: Bilingual = {
  vi: 'Bảng đã được trả lại như trước khi chèn.',
  en: 'The workbook is as it was before.',
};
const NOT_RESTORED: Bilingual = {
  vi: 'Chưa trả lại được bảng như trước: hãy đóng tệp mà không lưu rồi mở lại.',
  en: 'The workbook could not be put back: close it without saving and open it again.',
};

async function restoreAfter(error: unknown, applied: Applied): Promise<void> {
  try {
    await restore(applied, false);
  } catch (second) {
    throw withSentence(error instanceof UserError ? error : second, NOT_RESTORED);
  }
}

function withSentence(error: unknown, sentence: Bilingual): unknown {
  if (!(error instanceof UserError)) return error;
  const { vi, en } = error.text;
  const text = { vi: `${vi} ${sentence.vi}`, en: `${en} ${sentence.en}` };
  return Object.assign(new UserError(text), { cause: error.cause });
}

function refuseProtected({ sheets, gone }: WorkbookState): void {
  const names = [...sheets, ...gone.map(({ state }) => state)]
    .filter(({ isProtected }) => isProtected)
    .map(({ scope }) => `“${scope.sheet}”`);
  if (names.length === 0) return;
  throw new UserError({
    vi: `Trang ${names.join(', ')} đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ trang (Review › Unprotect Sheet) rồi làm lại.`,
    en: `${names.join(', ')} is protected and cannot be written; unprotect it (Review › Unprotect Sheet) and try again.`,
  });
}
