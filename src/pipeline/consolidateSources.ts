import { consolidate, type Source } from '../consolidating/consolidate';
import type { Consolidation, SkippedFile } from '../consolidating/consolidation';
import { parseMemory } from '../decisions/memory';
import type { Workbook } from '../grid/workbook';
import { UserError } from '../language/userError';
import type { Period } from '../period/period';
import type { SheetReading } from '../reading/indicatorTable';
import { readTables } from '../reading/readTables';
import { choosePeriod } from './choosePeriod';
import { fittingSheets } from './fittingSheets';

/**
 * The indicator tables of one workbook, to be brought together with others; of the workbook itself nothing is kept.
 * Throws a UserError that names the file when it holds none.
 */
export function readSource(workbook: Workbook): Source {
  const { file, memory } = workbook;
  const readings = readTables(workbook, parseMemory(memory).corrections).filter(
    ({ tables }) => tables.length > 0,
  );
  if (readings.length > 0) return { file, readings };
  throw new UserError({
    vi: `Không thấy bảng chỉ tiêu nào trong tệp ${file}.`,
    en: `No indicator table was found in ${file}.`,
  });
}

/** The period that most of the workbooks report; of as many the latest. Null when none names a time. */
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

/**
 * Brings workbooks together for a period; left out, for the one that most of them report. Of a series of sheets
 * (T1…T12) those of the period count.
 * @param skipped files that were left out before, kept in the result
 * @throws UserError when there is no workbook, and when no period is given and none is named.
 */
export function consolidateSources(
  sources: readonly Source[],
  period: Period | undefined,
  skipped: readonly SkippedFile[],
): Consolidation {
  if (sources.length === 0) {
    throw new UserError({
      vi: 'Không có tệp nào dùng được để hợp nhất.',
      en: 'None of the files can be used.',
    });
  }
  const due = period ?? commonPeriod(sources.map(({ readings }) => readings));
  if (!due) {
    throw new UserError({
      vi: 'Các tệp không ghi kỳ báo cáo; hãy chọn kỳ, ví dụ 2024-Q1.',
      en: 'The files name no period; choose one, such as 2024-Q1.',
    });
  }
  const fitting = sources.map(({ file, readings }) => ({
    file,
    readings: fittingSheets(readings, due).checked,
  }));
  return consolidate(fitting, due, skipped);
}
