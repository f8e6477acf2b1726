import type { Source } from '../consolidating/consolidate';
import { consolidatedSheet } from '../consolidating/consolidatedSheet';
import type { Consolidation, SkippedFile } from '../consolidating/consolidation';
import { MAIN_SHEET } from '../consolidating/sheetNames';
import type { Workbook } from '../grid/workbook';
import { applyEdits } from '../hosts/file/applyEdits';
import { emptyXlsx } from '../hosts/file/emptyXlsx';
import type { XlsxFile } from '../hosts/file/openXlsx';
import type { Bilingual, Language } from '../language/bilingual';
import { UserError } from '../language/userError';
import type { Period } from '../period/period';
import { consolidateSources, readSource } from '../pipeline/consolidateSources';
import { readInput } from './files';
import { NODE_PACKING } from './nodePacking';
import { say } from './output';
import { readBytes } from './workbookFile';
import { fileNames, workbooksAt } from './workbooksAt';

export interface ConsolidateOptions {
  /** What the figures are of; left out, the period that most of the files report. */
  readonly period: Period | undefined;
  /** Whether files that cannot be used are left out and named, instead of ending the work. */
  readonly skipBad: boolean;
  readonly language: Language;
  /** Told what is being read. */
  readonly progress: (what: Bilingual) => void;
}

/** Several workbooks made one: opened for further edits, as read, and how it came about. */
export interface ConsolidatedFile {
  readonly xlsx: XlsxFile;
  readonly workbook: Workbook;
  readonly consolidation: Consolidation;
}

interface ReadSources {
  readonly sources: readonly Source[];
  readonly skipped: readonly SkippedFile[];
}

/** Reads the files one after the other. Throws the UserError of the first that cannot be used, unless told to skip. */
function readSources(paths: readonly string[], options: ConsolidateOptions): ReadSources {
  const files = fileNames(paths);
  const sources: Source[] = [];
  const skipped: SkippedFile[] = [];
  paths.forEach((path, at) => {
    const file = files[at] ?? path;
    const count = `${at + 1}/${paths.length}`;
    options.progress({ vi: `Đang đọc tệp ${count}: ${file}`, en: `Reading file ${count}: ${file}` });
    try {
      sources.push(readSource(readBytes(readInput(path), file).workbook));
    } catch (error) {
      if (!options.skipBad || !(error instanceof UserError)) throw error;
      skipped.push({ file, reason: error.text });
    }
  });
  return { sources, skipped };
}

function tellSkipped(skipped: readonly SkippedFile[], language: Language): void {
  for (const { file, reason } of skipped)
    say(`${language === 'vi' ? `Bỏ qua ${file}` : `Skipped ${file}`}: ${reason[language]}`);
}

/**
 * Brings workbooks named one by one or by their folder into one workbook of indicators, reading one at a time.
 * @throws UserError that names the file when one cannot be used (with `skipBad`: when none can), and when no period is
 * given and none is named in the files.
 */
export async function consolidateFiles(
  paths: readonly string[],
  options: ConsolidateOptions,
): Promise<ConsolidatedFile> {
  const { sources, skipped } = readSources(workbooksAt(paths), options);
  tellSkipped(skipped, options.language);
  options.progress({ vi: 'Đang hợp nhất', en: 'Consolidating' });
  const consolidation = consolidateSources(sources, options.period, skipped);
  const file = 'hop-nhat.xlsx';
  const empty = readBytes(emptyXlsx(MAIN_SHEET), file);
  const edits = consolidatedSheet(consolidation, empty.workbook);
  const { xlsx, workbook } = readBytes(await applyEdits(empty.xlsx, edits, NODE_PACKING), file);
  return { xlsx, workbook, consolidation };
}
