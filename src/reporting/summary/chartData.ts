import type { NewCell } from '../../edits/edit';
import { cellAddress, quoteSheet } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import type { Period } from '../../period/period';
import { periodLabel } from '../../period/periodLabel';
import { periodYear } from '../../period/periodYear';
import { dueShare } from './listedRows';
import { LOOKS } from './looks';
import { mainRows } from './mainRows';
import type { SheetDraft } from './sheetDraft';
import { WORKING } from './summaryColumns';
import type { SummaryPlace } from './summaryNames';
import type { IndicatorRow } from './summaryRows';
import { columnName } from '../../grid/address';

/** More bars or lines than these a picture does not hold. */
const MOST_BARS = 8;
const MOST_LINES = 4;
/** A bar far beyond the plan is a slip more often than a triumph, and would flatten all others. */
const LONGEST = 2;

/** The areas a chart reads, on the summary sheet itself. */
export interface ChartArea {
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area }[];
}

const working = (cell: NewCell): NewCell => ({ ...cell, style: { ...LOOKS.working, ...cell.style } });

/** The indicators whose progress a picture shows: main flows of a year, measured against what is due by now. */
export function barRows(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const shown = rows.filter(
    ({ assessment: { progress, judgement } }) =>
      progress !== null && progress <= LONGEST && judgement !== null,
  );
  const flows = shown.filter(({ assessment: { judgement } }) => judgement?.expected != null);
  return mainRows(flows.length > 0 ? flows : shown).slice(0, MOST_BARS);
}

const column = (left: number, top: number, count: number): Area => ({
  top,
  left,
  bottom: top + count - 1,
  right: left,
});

/** Writes what the picture of progress reads: names, progress and the share due, row by row from `top`. */
export function progressData(
  draft: SheetDraft,
  top: number,
  rows: readonly IndicatorRow[],
  {
    rowOf,
    shareName,
    commonShare,
  }: {
    readonly rowOf: (row: IndicatorRow) => number;
    readonly shareName: string;
    readonly commonShare: number;
  },
): ChartArea {
  const left = WORKING.chart;
  rows.forEach((each, index) => {
    const row = top + index;
    const share = dueShare(each);
    draft.put(row, left, working({ value: each.assessment.name }));
    const value = each.assessment.progress ?? 0;
    const progress = cellAddress(rowOf(each), WORKING.trendValue);
    draft.put(row, left + 1, working({ value, formula: progress, style: { numberFormat: '0.0%' } }));
    const due = share === commonShare ? { value: share, formula: `ROUND(${shareName},3)` } : { value: share };
    draft.put(row, left + 2, working({ ...due, style: { numberFormat: '0.0%' } }));
  });
  return {
    categories: column(left, top, rows.length),
    series: [
      { name: 'Thực hiện so với kế hoạch', values: column(left + 1, top, rows.length) },
      { name: 'Mức cần đạt', values: column(left + 2, top, rows.length) },
    ],
  };
}

/** An earlier summary of the same year, and this one. */
export interface TrendPoint {
  readonly period: Period;
  readonly sheet: string;
}

/** The summaries a trend runs over: those of the year that end no later than this one, in their order. */
export function trendPoints(places: readonly SummaryPlace[], own: TrendPoint): TrendPoint[] {
  const others = places.flatMap(({ period, place }) =>
    place && period.notation !== own.period.notation ? [{ period, sheet: place.sheet }] : [],
  );
  return [...others, own]
    .filter(
      ({ period }) =>
        period.kind !== 'years' &&
        periodYear(period) === periodYear(own.period) &&
        period.end <= own.period.end,
    )
    .sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
}

/** A text as a search of whole cells takes it: its signs `~`, `*` and `?` mean themselves, quotes are doubled. */
const searched = (text: string): string => text.replace(/[~*?]/g, '~$&').replace(/"/g, '""');

/** Text in a formula holds no more. */
const LONGEST_TEXT = 255;

/**
 * Writes what the picture of a trend reads: one line for each main indicator, one row for each period. Every figure is
 * looked up on the summary of its period by the indicator's name.
 * @param values the progress that stands there now, by sheet and indicator
 */
export function trendData(
  draft: SheetDraft,
  top: number,
  rows: readonly IndicatorRow[],
  points: readonly TrendPoint[],
  values: (sheet: string, trendKey: string) => number | null,
): ChartArea {
  const left = WORKING.chart + 4;
  const [keys, found] = [columnName(WORKING.trendKey), columnName(WORKING.trendValue)];
  const lines = rows.filter(({ trendKey }) => trendKey.length < LONGEST_TEXT).slice(0, MOST_LINES);
  points.forEach(({ period, sheet }, index) => {
    const row = top + index;
    const label = periodLabel(period, 'vi');
    draft.put(row, left, working({ value: label.charAt(0).toUpperCase() + label.slice(1) }));
    lines.forEach(({ trendKey }, line) => {
      const place = quoteSheet(sheet);
      const match = `MATCH("${searched(trendKey)}",${place}!$${keys}:$${keys},0)`;
      draft.put(
        row,
        left + 1 + line,
        working({
          value: values(sheet, trendKey) ?? 0,
          formula: `IFERROR(INDEX(${place}!$${found}:$${found},${match}),0)`,
          style: { numberFormat: '0.0%' },
        }),
      );
    });
  });
  return {
    categories: column(left, top, points.length),
    series: lines.map(({ assessment }, line) => ({
      name: assessment.name,
      values: column(left + 1 + line, top, points.length),
    })),
  };
}
