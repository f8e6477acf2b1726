import { cellAddress } from '../grid/address';
import type { SheetReading } from '../reading/indicatorTable';
import type { Finding } from './finding';

/** What a finding is about, in words that hold from one period's sheet to the next. */
export type SubjectOf = (finding: Finding) => string;

/**
 * Names what findings are about, as dismissals remember it: the indicator of the row, else the official target, else
 * the cell; '' for a sheet or the workbook as a whole.
 */
export function subjectsIn(readings: readonly SheetReading[]): SubjectOf {
  const names = new Map(
    readings.flatMap(({ sheet, tables }) =>
      tables.flatMap(({ rows }) => rows.map(({ row, name }) => [`${row} ${sheet}`, name] as const)),
    ),
  );
  return ({ sheet, row, column, target }) => {
    if (row === null) return target ?? '';
    return names.get(`${row} ${sheet ?? ''}`) ?? (column === null ? '' : cellAddress(row, column));
  };
}
