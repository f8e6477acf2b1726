import type { Period } from '../period/period';
import type { SheetReading } from '../reading/indicatorTable';

/**
 * The time a sheet reports on: what its title names, else the latest its result columns name; so too where the title is
 * that of next year's plan, beside which the results of this year stand.
 */
export function reportedPeriod({ period, tables }: SheetReading): Period | null {
  const named = tables.flatMap(({ columns }) =>
    columns.filter(({ role }) => role === 'actual' || role === 'estimate').map((column) => column.period),
  );
  const latest = named.reduce<Period | null>(
    (best, own) => (own && (!best || own.end > best.end) ? own : best),
    null,
  );
  return period && (!latest || latest.end >= period.start || named.includes(null)) ? period : latest;
}

const hasResults = ({ tables }: SheetReading): boolean =>
  tables.some(({ columns }) => columns.some(({ role }) => role === 'actual' || role === 'estimate'));

/**
 * The period to check when none was asked for: of the sheets with results (else of all), the latest one reported,
 * or the latest that had ended by `asOf` (`YYYY-MM-DD`). Null when no sheet names a time.
 */
export function choosePeriod(readings: readonly SheetReading[], asOf: string | null): Period | null {
  const withTables = readings.filter(({ tables }) => tables.length > 0);
  const telling = withTables.some(hasResults) ? withTables.filter(hasResults) : withTables;
  const periods = telling.map(reportedPeriod).filter((period) => period !== null);
  const ended = periods.filter(({ end }) => asOf === null || end <= asOf);
  return (ended.length > 0 ? ended : periods).reduce<Period | null>(
    (latest, period) => (!latest || period.end > latest.end ? period : latest),
    null,
  );
}
