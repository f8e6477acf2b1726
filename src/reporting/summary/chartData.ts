import type { Status } from '../../assessing/assessment';
import { isFlow } from '../../assessing/kinds';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { NewCell } from '../../edits/edit';
import { cellAddress, columnName, quoteSheet } from '../../grid/address';
import type { Area, Sheet } from '../../grid/workbook';
import type { Period } from '../../period/period';
import { periodLabel } from '../../period/periodLabel';
import { periodYear } from '../../period/periodYear';
import type { CountsPlace } from './countsBlock';
import { dueShare } from './listedRows';
import { LOOKS } from './looks';
import { mainRows } from './mainRows';
import type { SheetDraft } from './sheetDraft';
import { COUNT_COLUMNS, WORKING } from './summaryColumns';
import { STATUSES, type StatusCounts } from './summaryCounts';
import type { SummaryPlace } from './summaryNames';
import type { IndicatorRow } from './summaryRows';

/** A bar far beyond the plan is a slip more often than a triumph, and would flatten all others. */
const LONGEST = 2;

/** The cells a chart reads, on the summary sheet itself. */
export interface ChartData<Key> {
  readonly categories: Area;
  readonly series: readonly { readonly key: Key; readonly values: Area }[];
}

const working = ({ style, ...cell }: NewCell): NewCell => ({
  ...cell,
  style: { ...LOOKS.working, ...style },
});

const percent = (cell: Pick<NewCell, 'value' | 'formula'>): NewCell =>
  working({ ...cell, style: { numberFormat: '0.0%' } });

const column = (left: number, top: number, count: number): Area => ({
  top,
  left,
  bottom: top + count - 1,
  right: left,
});

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The indicators whose progress a picture shows: main flows, measured against what is due by now. */
export function barRows(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const shown = rows.filter(
    ({ assessment: { progress, judgement } }) =>
      progress !== null && progress <= LONGEST && judgement !== null,
  );
  const flows = shown.filter(({ assessment: { kind } }) => isFlow(kind));
  return mainRows(flows.length > 0 ? flows : shown);
}

/** What the picture of progress is made of. */
export interface ProgressContext {
  /** Where an indicator's progress stands in the table. */
  readonly progressOf: (row: IndicatorRow) => { readonly row: number; readonly column: number };
  readonly shareName: string;
  /** The share that stands under `shareName`, rounded as verdicts see it. */
  readonly commonShare: number;
}

/** Writes what the picture of progress reads, row by row from `top`: names, progress, the share due. */
export function progressData(
  draft: SheetDraft,
  top: number,
  rows: readonly IndicatorRow[],
  { progressOf, shareName, commonShare }: ProgressContext,
): ChartData<'progress' | 'due'> {
  const left = WORKING.chart;
  rows.forEach((each, index) => {
    const row = top + index;
    const share = dueShare(each);
    const place = progressOf(each);
    draft.put(row, left, working({ value: each.assessment.name }));
    const formula = `N(${cellAddress(place.row, place.column)})`;
    draft.put(row, left + 1, percent({ value: each.assessment.progress ?? 0, formula }));
    draft.put(
      row,
      left + 2,
      percent(share === commonShare ? { value: share, formula: `ROUND(${shareName},3)` } : { value: share }),
    );
  });
  return {
    categories: column(left, top, rows.length),
    series: [
      { key: 'progress', values: column(left + 1, top, rows.length) },
      { key: 'due', values: column(left + 2, top, rows.length) },
    ],
  };
}

/** The summary of a period, where the trend finds how many indicators had which verdict. */
export interface TrendPoint {
  readonly period: Period;
  /** Null for the summary that is being built. */
  readonly sheet: Sheet | null;
}

/** The summaries a trend runs over: those of the year that end no later than this one, in their order. */
export function trendPoints(
  places: readonly SummaryPlace[],
  sheets: readonly Sheet[],
  own: Period,
): TrendPoint[] {
  const others = places.flatMap(({ period, place }) => {
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    const isOfYear = period.kind !== 'years' && periodYear(period) === periodYear(own);
    return sheet && isOfYear && period.end < own.end ? [{ period, sheet }] : [];
  });
  return [...others.sort((a, b) => (a.period.end < b.period.end ? -1 : 1)), { period: own, sheet: null }];
}

/** How many indicators have a verdict, by the counts that stand on another summary sheet now. */
function countOn({ cells }: Sheet, label: string): number {
  for (const row of cells) {
    if (row?.[COUNT_COLUMNS.label]?.value !== label) continue;
    const value = row[COUNT_COLUMNS.count]?.value;
    return typeof value === 'number' ? value : 0;
  }
  return 0;
}

/** The count of a verdict on another summary sheet, looked up by its label wherever that sheet has it. */
function countFormula(sheet: Sheet, label: string): string {
  const at = (number: number): string => {
    const letter = columnName(number);
    return `${quoteSheet(sheet.name)}!$${letter}:$${letter}`;
  };
  return `IFERROR(INDEX(${at(COUNT_COLUMNS.count)},MATCH("${label}",${at(COUNT_COLUMNS.label)},0)),0)`;
}

/** Writes what the picture of verdicts reads: a row for each period, this one last, a column for each verdict. */
export function verdictData(
  draft: SheetDraft,
  top: number,
  points: readonly TrendPoint[],
  { counts, place }: { readonly counts: StatusCounts; readonly place: CountsPlace },
): ChartData<Status> {
  const left = WORKING.chart + 4;
  const present = new Set<Status>();
  points.forEach(({ period, sheet }, index) => {
    const row = top + index;
    draft.put(row, left, working({ value: capitalized(periodLabel(period, 'vi')) }));
    STATUSES.forEach((status, offset) => {
      const label = STATUS_LABELS[status].vi;
      const own = place.rowOf.get(status);
      const value = sheet ? countOn(sheet, label) : counts[status];
      if (value > 0) present.add(status);
      const formula = sheet
        ? countFormula(sheet, label)
        : own === undefined
          ? '0'
          : cellAddress(own, COUNT_COLUMNS.count);
      draft.put(row, left + 1 + offset, working({ value, formula }));
    });
  });
  return {
    categories: column(left, top, points.length),
    series: STATUSES.flatMap((key, offset) =>
      present.has(key) ? [{ key, values: column(left + 1 + offset, top, points.length) }] : [],
    ),
  };
}
