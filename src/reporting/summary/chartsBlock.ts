import type { Chart } from '../../edits/edit';
import type { Area } from '../../grid/workbook';
import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { EXPECTED_MARK, PROGRESS_BAR, STATUS_BARS, TREND_LINES } from './chartColours';
import type { ChartArea } from './chartData';
import type { CountsPlace } from './countsBlock';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';
import { STATUSES, type StatusCounts } from './summaryCounts';

/** Our charts are known by these names. */
export const CHART_NAMES = ['chitieu-muc-danh-gia', 'chitieu-tien-do', 'chitieu-xu-huong'] as const;

const [STATUS_CHART, PROGRESS_CHART, TREND_CHART] = CHART_NAMES;

const ROW_HEIGHT = 20;
const TREND_ROWS = 12;
/** What the bar of verdicts needs with its title and legend, in points. */
const STATUS_HEIGHT = 76;

/** Blank rows for a picture over the whole width. */
function room(draft: SheetDraft, columns: SummaryColumns, rows: number): Area {
  const top = draft.row;
  for (let row = top; row < top + rows; row++) draft.height(row, ROW_HEIGHT);
  draft.row = top + rows;
  return { top, left: 1, bottom: top + rows - 1, right: columns.last };
}

/** One bar of all indicators, parted by verdict. */
function statusChart(
  sheet: string,
  place: Area,
  columns: SummaryColumns,
  counts: StatusCounts,
  { rowOf, top }: CountsPlace,
): Chart {
  const cell = (row: number, column: number): Area => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  const present = STATUSES.filter((status) => counts[status] > 0);
  return {
    name: STATUS_CHART,
    title: 'Số chỉ tiêu theo mức đánh giá',
    type: 'stacked-bar',
    place,
    categories: { sheet, area: cell(top, columns.unit) },
    series: present.map((status: Status) => ({
      name: STATUS_LABELS[status].vi,
      values: { sheet, area: cell(rowOf.get(status) ?? top, columns.unit) },
      color: STATUS_BARS[status],
      labels: true,
    })),
    // A verdict that nobody has shows no 0.
    numberFormat: '0;;;',
    legend: true,
    minimum: 0,
  };
}

function progressChart(sheet: string, place: Area, data: ChartArea): Chart {
  const [progress, due] = data.series;
  return {
    name: PROGRESS_CHART,
    title: 'Tiến độ thực hiện so với kế hoạch',
    type: 'bar',
    place,
    categories: { sheet, area: data.categories },
    series: [
      ...(progress
        ? [
            {
              name: progress.name,
              values: { sheet, area: progress.values },
              color: PROGRESS_BAR,
              labels: true,
            },
          ]
        : []),
      ...(due
        ? [{ name: due.name, values: { sheet, area: due.values }, color: EXPECTED_MARK, marksOnly: true }]
        : []),
    ],
    numberFormat: '0%',
    legend: true,
    minimum: 0,
  };
}

function trendChart(sheet: string, place: Area, data: ChartArea): Chart {
  return {
    name: TREND_CHART,
    title: 'Lũy kế thực hiện so với kế hoạch năm qua các kỳ',
    type: 'line',
    place,
    categories: { sheet, area: data.categories },
    series: data.series.map(({ name, values }, index) => ({
      name,
      values: { sheet, area: values },
      color: TREND_LINES[index % TREND_LINES.length] ?? PROGRESS_BAR,
      labels: true,
    })),
    numberFormat: '0%',
    legend: true,
    minimum: 0,
  };
}

/** The pictures: the verdicts and the progress beside the counts, the trend below. */
export function chartsBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  {
    sheet,
    counts,
    countsPlace,
    progress,
    trend,
  }: {
    readonly sheet: string;
    readonly counts: StatusCounts;
    readonly countsPlace: CountsPlace;
    readonly progress: ChartArea | null;
    readonly trend: ChartArea | null;
  },
): Chart[] {
  const beside = {
    top: countsPlace.top,
    left: columns.unit + 1,
    bottom: countsPlace.bottom,
    right: columns.last,
  };
  const charts: Chart[] = [];
  let end = beside.top;
  for (let height = draft.heightOf(end); height < STATUS_HEIGHT; height += draft.heightOf(end)) end++;
  const upper = { ...beside, bottom: progress ? end : beside.bottom };
  charts.push(statusChart(sheet, upper, columns, counts, countsPlace));
  if (progress) charts.push(progressChart(sheet, { ...beside, top: end + 1 }, progress));
  if (trend) {
    draft.height(draft.row++, 6);
    const place = room(draft, columns, TREND_ROWS);
    charts.push(trendChart(sheet, place, trend));
    draft.bands.push({ top: place.top, bottom: place.bottom });
  }
  return charts;
}
