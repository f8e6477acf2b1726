import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import { samePeriodLastYear } from '../period/samePeriodLastYear';
import { ASK_BELOW, type IndicatorTable, type TableColumn } from '../reading/indicatorTable';
import type { Settings } from './settings';

/** Which columns of a table (or of one block of it) take part in its verdicts for a period. */
export interface ChosenColumns {
  /** Plan columns: the one to judge by first. Never a later period's plan. */
  readonly plans: readonly TableColumn[];
  /** Several-year targets, used where no plan stands. */
  readonly targets: readonly TableColumn[];
  /** The result and what stands in for it, in this order: all of one period. */
  readonly results: readonly TableColumn[];
  /** Single quarters, months or years that make up a total together, when no column holds it; else empty. */
  readonly addends: readonly TableColumn[];
  /** Where these stand, counted from 1. */
  readonly addendNumbers: readonly number[];
  /** The time the addends make up. */
  readonly added: Period | null;
  /** The time the results stand for, and the time their targets are due for: the year, or the several years. */
  readonly covered: Period;
  readonly wholeTime: Period;
  readonly samePeriod: TableColumn | null;
  /** A full-year estimate, when the period is a part of the year. */
  readonly fullYear: TableColumn | null;
  /** Last year's full result. */
  readonly lastYear: TableColumn | null;
}

const isResult = ({ role }: TableColumn): boolean => role === 'actual' || role === 'estimate';
const actualsFirst = (columns: readonly TableColumn[]): TableColumn[] => [
  ...columns.filter(({ role }) => role === 'actual'),
  ...columns.filter(({ role }) => role !== 'actual'),
];

/** The first day from which a running total to the period's end counts. */
export const startOfTotal = (period: Period): string =>
  period.kind === 'years' ? period.start : `${periodYear(period)}-01-01`;

const spans = (column: TableColumn, start: string, end: string): boolean =>
  column.period?.start === start && column.period.end === end;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Single periods that follow one another from `start`, as far as they go up to `end`. */
function tiling(columns: readonly TableColumn[], start: string, end: string): TableColumn[] {
  const tiles: TableColumn[] = [];
  let next = start;
  while (next <= end) {
    const tile = actualsFirst(columns).find(({ period }) => period?.start === next && period.end <= end);
    if (!tile?.period) break;
    tiles.push(tile);
    next = dayAfter(tile.period.end);
  }
  return tiles;
}

type Results = Pick<ChosenColumns, 'results' | 'addends' | 'added' | 'covered'>;

/** Of several years without a column of their own: the last year with a result, and the years so far to add up. */
function chooseYears(columns: readonly TableColumn[], term: Period): Results {
  const years = columns.filter(
    ({ period }) => period?.kind === 'year' && period.start >= term.start && period.end <= term.end,
  );
  const last = years.reduce(
    (latest, { period }) => (period && period.end > latest ? period.end : latest),
    '',
  );
  const results = years.filter(({ period }) => period?.end === last);
  const addends = tiling(years, term.start, term.end);
  const end = addends.at(-1)?.period;
  return {
    results: actualsFirst(results),
    addends,
    added: end ? parsePeriod(`${term.start.slice(0, 4)}/${end.end.slice(0, 4)}`) : null,
    covered: results[0]?.period ?? term,
  };
}

/**
 * The running total to the period's end, else the period itself, else undated columns, else the sum of single months or
 * quarters, else what comes nearest.
 */
function chooseResults(
  columns: readonly TableColumn[],
  period: Period,
  isCompared: (column: TableColumn) => boolean,
): Results {
  const start = startOfTotal(period);
  const found = (results: readonly TableColumn[]): Results | null => {
    // "Tổng số hộ" may be a result for all its words tell, but not beside a column that says it is one.
    const sure = results.filter(({ confidence }) => confidence >= ASK_BELOW);
    const ranked = actualsFirst(sure.length > 0 ? sure : results);
    const [first, ...others] = [...ranked.filter(isCompared), ...ranked.filter((one) => !isCompared(one))];
    return first
      ? { results: [first, ...others], addends: [], added: null, covered: first.period ?? period }
      : null;
  };
  const total = found(columns.filter((column) => spans(column, start, period.end)));
  if (total) return total;
  const single = found(columns.filter((column) => spans(column, period.start, period.end)));
  if (single) return single;
  const undated = found(columns.filter((column) => column.period === null));
  if (undated) return undated;
  if (period.kind === 'years') return chooseYears(columns, period);
  const sumFrom = (first: string, added: Period): Results | null => {
    const addends = tiling(columns, first, period.end);
    const isWhole = addends.length > 1 && addends.at(-1)?.period?.end === period.end;
    return isWhole ? { results: [], addends, added, covered: added } : null;
  };
  const months = parsePeriod(`${periodYear(period)}-${Number(period.end.slice(5, 7))}M`);
  const sum =
    sumFrom(start, period.start === start ? period : (months ?? period)) ?? sumFrom(period.start, period);
  if (sum) return sum;
  const latest = columns
    .filter((column) => column.period?.start === start && column.period.end < period.end)
    .map((column) => column.period?.end ?? '')
    .reduce((last, end) => (end > last ? end : last), '');
  return (
    found(columns.filter((column) => spans(column, start, latest))) ?? {
      results: [],
      addends: [],
      added: null,
      covered: period,
    }
  );
}

/** Plans of the time covered: the year's before those of a shorter time, the chosen authority's before others. */
function choosePlans(columns: readonly TableColumn[], covered: Period, settings: Settings): TableColumn[] {
  const plans = columns.filter(
    ({ role, period }) =>
      role === 'plan' &&
      period?.kind !== 'years' &&
      (period === null || (period.start <= covered.start && period.end >= covered.end)),
  );
  const isOfYear = ({ period }: TableColumn): boolean => period === null || period.kind === 'year';
  const ranked = [...plans.filter(isOfYear), ...plans.filter((plan) => !isOfYear(plan))];
  const chosen = ranked.filter(
    ({ authority }) => settings.authority !== null && authority === settings.authority,
  );
  return [...chosen, ...ranked.filter((plan) => !chosen.includes(plan))];
}

function chooseSamePeriod(columns: readonly TableColumn[], covered: Period): TableColumn | null {
  const last = samePeriodLastYear(covered);
  // The half-year before is no measure for a single quarter.
  const own = columns.filter(
    ({ role, period }) => role === 'same-period' && (period === null || period.start >= last.start),
  );
  return (
    own.find((column) => spans(column, last.start, last.end)) ??
    own.find((column) => column.period?.end === last.end) ??
    own.find((column) => column.period === null) ??
    columns.find(
      (column) => (isResult(column) || column.role === 'previous') && spans(column, last.start, last.end),
    ) ??
    own[0] ??
    null
  );
}

/** Chooses the columns of one block (null: of the whole) that a verdict for the period rests on. */
export function chooseColumns(
  table: IndicatorTable,
  block: string | null,
  period: Period,
  settings: Settings,
): ChosenColumns {
  const columns = table.columns.filter((column) => column.block === block);
  const results = columns.filter(isResult);
  // Beside "Khối lượng thực hiện", the result is what the sheet itself compares with the plan.
  const compared = columns.filter(({ role, of }) => role === 'ratio' && of === 'plan');
  const chosen = chooseResults(results, period, ({ column }) =>
    compared.some(({ numerator }) => numerator === column),
  );
  const { covered } = chosen;
  const year = periodYear(period);
  const wholeYear = (column: TableColumn, of: number): boolean => spans(column, `${of}-01-01`, `${of}-12-31`);
  const isPart = covered.kind !== 'years' && covered.end < `${year}-12-31`;
  return {
    ...chosen,
    addendNumbers: chosen.addends.map(({ column }) => column),
    wholeTime: covered.kind === 'years' ? covered : (parsePeriod(String(periodYear(covered))) ?? covered),
    plans: choosePlans(columns, covered, settings),
    targets: columns.filter(
      ({ role, period: due }) =>
        (role === 'target' || (role === 'plan' && due?.kind === 'years')) &&
        (due === null || due.end >= covered.end),
    ),
    samePeriod: chooseSamePeriod(columns, covered),
    fullYear: isPart
      ? (actualsFirst(results)
          .reverse()
          .find((column) => wholeYear(column, year)) ?? null)
      : null,
    lastYear:
      columns.find(
        (column) =>
          (column.role === 'previous' || column.role === 'same-period' || isResult(column)) &&
          wholeYear(column, year - 1),
      ) ?? null,
  };
}
