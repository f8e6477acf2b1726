import type { SheetReading } from '../../reading/indicatorTable';

/** The column of a sheet's indicator names, counted from 1; the first column where there is no table. */
export function nameColumnOf(reading: SheetReading | undefined): number {
  return reading?.tables[0]?.columns.find(({ role }) => role === 'name')?.column ?? 1;
}
