import { consolidate, type Source } from '../consolidating/consolidate';
import { consolidatedSheet } from '../consolidating/consolidatedSheet';
import type { Consolidation, SkippedFile } from '../consolidating/consolidation';
import { MAIN_SHEET } from '../consolidating/sheetNames';
import { parseMemory } from '../decisions/memory';
import type { Workbook } from '../grid/workbook';
import { applyEdits } from '../hosts/file/applyEdits';
import { emptyXlsx } from '../hosts/file/emptyXlsx';
import { openXlsx, type XlsxFile } from '../hosts/file/openXlsx';
import type { Bilingual, Language } from '../language/bilingual';
import { UserError } from '../language/userError';
import type { Period } from '../period/period';
import { choosePeriod } from '../pipeline/choosePeriod';
import { fittingSheets } from '../pipeline/fittingSheets';
import type { SheetReading } from '../reading/indicatorTable';
import { readTables } from '../reading/readTables';
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

/** The indicator tables of one file; of the workbook itself nothing is kept. */
function readSource(path: string, file: string): Source {
  const { workbook } = readBytes(readInput(path), file);
  const readings = readTables(workbook, parseMemory(workbook.memory).corrections).filter(
    ({ tables }) => tables.length > 0,
  );
  if (readings.length === 0) {
    throw new UserError({
      vi: `Không thấy bảng chỉ tiêu nào trong tệp ${file}.`,
      en: `No indicator table was found in ${file}.`,
    });
  }
  return { file, readings };
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
      sources.push(readSource(path, file));
    } catch (error) {
      if (!options.skipBad || !(error instanceof UserError)) throw error;
      skipped.push({ file, reason: error.text });
    }
  });
  return { sources, skipped };
}

/** The period that most of the files report; of as many the latest. Null when none names a time. */
function commonPeriod(all: readonly (readonly SheetReading[])[]): Period | null {
  const votes = new Map<string, { readonly period: Period; count: number }>();
  for (const readings of all) {
    const period = choosePeriod(readings, null);
    if (!period) continue;
    const vote = votes.get(period.notation) ?? { period, count: 0 };
    vote.count++;
    votes.set(period.notation, vote);
  }
  const [most] = [...votes.values()].sort(
    (a, b) => b.count - a.count || (a.period.end < b.period.end ? 1 : -1),
  );
  return most?.period ?? null;
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
export function consolidateFiles(paths: readonly string[], options: ConsolidateOptions): ConsolidatedFile {
  const { sources, skipped } = readSources(workbooksAt(paths), options);
  tellSkipped(skipped, options.language);
  if (sources.length === 0) {
    throw new UserError({
      vi: 'Không có tệp nào dùng được để hợp nhất.',
      en: 'None of the files can be used.',
    });
  }
  const period = options.period ?? commonPeriod(sources.map(({ readings }) => readings));
  if (!period) {
    throw new UserError({
      vi: 'Các tệp không ghi kỳ báo cáo; hãy chọn kỳ, ví dụ --period 2024-Q1.',
      en: 'The files name no period; choose one, such as --period 2024-Q1.',
    });
  }
  options.progress({ vi: 'Đang hợp nhất', en: 'Consolidating' });
  const fitting = sources.map(({ file, readings }) => ({
    file,
    readings: fittingSheets(readings, period).checked,
  }));
  const consolidation = consolidate(fitting, period, skipped);
  const file = 'hop-nhat.xlsx';
  const empty = openXlsx(emptyXlsx(MAIN_SHEET), file);
  const bytes = applyEdits(empty, consolidatedSheet(consolidation), NODE_PACKING);
  const { xlsx, workbook } = readBytes(bytes, file);
  return { xlsx, workbook, consolidation };
}
