import type { Workbook } from '../../grid/workbook';
import { activeSheetName } from '../../hosts/excel/activeSheetName';
import { applyEdits, type Applied } from '../../hosts/excel/applyEdits';
import { onChanged, onSheetActivated, type OutsideChange } from '../../hosts/excel/onChanged';
import { readWorkbook } from '../../hosts/excel/readWorkbook';
import { selectCell } from '../../hosts/excel/selectCell';
import { undo } from '../../hosts/excel/undo';
import { MAIN_SHEET } from '../../consolidating/sheetNames';
import type { Examiner, Work } from '../examiner/examiner';
import type { Remote } from '../examiner/messages';
import { sendWorkbook } from '../examiner/sendWorkbook';
import type { HostEvents, Watch, WorkbookHost } from './workbookHost';

/** The workbook open in Excel. */
export function excelHost(examiner: Remote<Examiner>): WorkbookHost {
  let workbook: Workbook | null = null;
  /** What the officer changed since the last reading, by Excel's ids of the sheets. */
  let changed = new Map<string, OutsideChange['what']>();
  let applied: readonly Applied[] = [];

  async function read({ onProgress, signal }: Watch): Promise<void> {
    const since = workbook ? { workbook, changed } : undefined;
    changed = new Map();
    workbook = await readWorkbook({
      since,
      signal,
      onProgress: onProgress && ((done, total) => onProgress(done / total)),
    });
    await sendWorkbook(workbook, examiner, signal);
  }

  async function carryOutOne(work: Work, onProgress: Watch['onProgress']): Promise<Applied | null> {
    const edits = await examiner.edits(work);
    if (edits.length === 0) return null;
    return applyEdits(edits, {
      onProgress: onProgress && ((done, total) => onProgress(done / total)),
    });
  }

  async function takeBack(works: readonly Applied[]): Promise<void> {
    for (const each of [...works].reverse()) await undo(each);
    workbook = null;
  }

  return {
    read,
    async carryOut(works, { onProgress }) {
      const done: Applied[] = [];
      try {
        for (const [place, work] of works.entries()) {
          if (place > 0) await read({});
          const one = await carryOutOne(work, onProgress);
          if (one) done.push(one);
          // Our own changes are not heard of: the next reading looks at everything again.
          workbook = null;
        }
      } catch (error) {
        await takeBack(done);
        throw error;
      }
      applied = done;
    },
    async consolidate(files, skipBad, { onProgress, signal }) {
      // Reading other workbooks takes much code that few officers need.
      const { consolidateInExcel } = await import('./consolidateInExcel');
      const { consolidation, applied: done } = await consolidateInExcel(files, {
        period: undefined,
        skipBad,
        onFile: (_, index, count) => onProgress?.(index / count),
        ...(signal ? { signal } : {}),
      });
      applied = [done];
      workbook = null;
      const { sources, skipped } = consolidation;
      return { sheet: MAIN_SHEET, files: sources.length, skipped: skipped.length };
    },
    async undo() {
      await takeBack(applied);
      applied = [];
    },
    async remember() {
      await carryOutOne({ kind: 'remember' }, undefined);
    },
    show: (sheet, address = 'A1') => selectCell(sheet, address),
    activeSheet: activeSheetName,
    async listen({ changed: tellChanged, sheetShown }: HostEvents) {
      await onChanged((change) => {
        const before = changed.get(change.sheetId);
        changed.set(change.sheetId, before === 'structure' ? before : change.what);
        tellChanged();
      });
      await onSheetActivated(sheetShown);
    },
  };
}
