import type { Period } from '../period/period';
import type { SheetReading } from '../reading/indicatorTable';
import { shapeKey } from '../reading/shapeKey';
import { reportedPeriod } from './choosePeriod';

/** The sheets a check looks at, and those of a series that stand for other times (T1…T12 beside the month checked). */
export interface FittingSheets {
  readonly checked: readonly SheetReading[];
  readonly others: readonly SheetReading[];
}

const seriesKey = ({ tables }: SheetReading): string => tables.map(shapeKey).join('|');

/**
 * Parts the sheets with tables into those to check and the other members of their series: sheets of one shape that
 * name different times. Of a series in which one sheet fits the period only that one is checked; a sheet that stands
 * alone is always checked.
 */
export function fittingSheets(readings: readonly SheetReading[], period: Period): FittingSheets {
  const withTables = readings.filter(({ tables }) => tables.length > 0);
  const series = new Map<string, SheetReading[]>();
  for (const reading of withTables) {
    const key = seriesKey(reading);
    series.set(key, [...(series.get(key) ?? []), reading]);
  }
  const fits = (reading: SheetReading): boolean => {
    const own = reportedPeriod(reading);
    return (
      own === null ||
      own.notation === period.notation ||
      (own.start === period.start && own.end === period.end)
    );
  };
  const checked = withTables.filter((reading) => {
    const members = series.get(seriesKey(reading)) ?? [];
    return fits(reading) || !members.some(fits);
  });
  return { checked, others: withTables.filter((reading) => !checked.includes(reading)) };
}
