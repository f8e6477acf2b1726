import type { Source } from '../../consolidating/consolidate';
import { consolidatedSheet } from '../../consolidating/consolidatedSheet';
import type { Consolidation, SkippedFile } from '../../consolidating/consolidation';
import type { Workbook } from '../../grid/workbook';
import { applyEdits, type Applied } from '../../hosts/excel/applyEdits';
import { readOtherWorkbook } from '../../hosts/excel/readOtherWorkbook';
import { readWorkbook } from '../../hosts/excel/readWorkbook';
import { openXlsx } from '../../hosts/file/openXlsx';
import { readWorkbook as readFile } from '../../hosts/file/readWorkbook';
import { UserError } from '../../language/userError';
import type { Period } from '../../period/period';
import { consolidateSources, readSource } from '../../pipeline/consolidateSources';

/** A file the officer chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ConsolidateInExcelOptions {
  /** What the figures are of; left out, the period that most of the files report. */
  readonly period: Period | undefined;
  /** Whether files that cannot be used are left out and named, instead of ending the work. */
  readonly skipBad: boolean;
  /** Told before each file is read. */
  readonly onFile?: (file: string, index: number, count: number) => void;
  readonly signal?: AbortSignal;
}

/** What came of bringing workbooks together: the sheet of totals, how many were read, how many left out. */
export interface Consolidated {
  readonly sheet: string;
  readonly files: number;
  readonly skipped: number;
}

/** What came of it, and what it takes to undo it. */
export interface ConsolidatedInExcel {
  readonly consolidation: Consolidation;
  readonly applied: Applied;
}

/** Excel brings in the cells; the names that mark what we wrote ourselves, and our memory, it leaves behind. */
async function readChosen({ name, bytes }: ChosenFile, signal: AbortSignal | undefined): Promise<Workbook> {
  const { names, memory } = readFile(openXlsx(bytes, name));
  const workbook = await readOtherWorkbook(bytes, name, { signal });
  return { ...workbook, names, memory };
}

/**
 * Brings the workbooks an officer chose into the open workbook, as `summary` on the command line does with files: each
 * is brought in, read and taken out again, then the consolidated sheets are written behind the others.
 * @throws UserError that names the file when one cannot be used (with `skipBad`: when none can), when no period is
 * given and none is named, and when a sheet of the open workbook has a name of ours; nothing is written then. The
 * signal's reason when it is aborted.
 */
export async function consolidateInExcel(
  files: readonly ChosenFile[],
  { period, skipBad, onFile, signal }: ConsolidateInExcelOptions,
): Promise<ConsolidatedInExcel> {
  const sources: Source[] = [];
  const skipped: SkippedFile[] = [];
  for (const [index, file] of files.entries()) {
    onFile?.(file.name, index, files.length);
    try {
      sources.push(readSource(await readChosen(file, signal)));
    } catch (error) {
      if (!skipBad || !(error instanceof UserError)) throw error;
      skipped.push({ file: file.name, reason: error.text });
    }
  }
  const consolidation = consolidateSources(sources, period, skipped);
  const edits = consolidatedSheet(consolidation, await readWorkbook({ signal }));
  return { consolidation, applied: await applyEdits(edits, { signal }) };
}
