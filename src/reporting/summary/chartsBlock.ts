import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { Chart } from '../../edits/edit';
import type { Area } from '../../grid/workbook';
import { EXPECTED_MARK, PROGRESS_BAR, STATUS_BARS } from './chartColours';
import type { ChartData } from './chartData';
import type { CountsPlace } from './countsBlock';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';

const VERDICT_CHART = 'chitieu-muc-danh-gia';
const PROGRESS_CHART = 'chitieu-tien-do';

/** Our charts are known by these names. */
export const CHART_NAMES: readonly string[] = [VERDICT_CHART, PROGRESS_CHART];

/** What one bar of verdicts needs with title and legend, in points. */
const ONE_BAR = 76;
/** A picture over the whole width. */
const ROW_HEIGHT = 20;
const PROGRESS_ROWS = 13;

/** Bars of all indicators, parted by verdict: one for each period. */
function verdictChart(sheet: string, place: Area, { categories, series }: ChartData<Status>): Chart {
  return {
    name: VERDICT_CHART,
    title:
      categories.bottom > categories.top
        ? 'Số chỉ tiêu theo mức đánh giá qua các kỳ'
        : 'Số chỉ tiêu theo mức đánh giá',
    type: 'stacked-bar',
    place,
    categories: { sheet, area: categories },
    series: series.map(({ key, values }) => ({
      name: STATUS_LABELS[key].vi,
      values: { sheet, area: values },
      color: STATUS_BARS[key],
      labels: true,
    })),
    // A verdict that nobody has shows no 0.
    numberFormat: '0;;;',
    legend: true,
    minimum: 0,
  };
}

function progressChart(sheet: string, place: Area, data: ChartData<'progress' | 'due'>): Chart {
  return {
    name: PROGRESS_CHART,
    title: 'Tiến độ thực hiện so với kế hoạch',
    type: 'bar',
    place,
    categories: { sheet, area: data.categories },
    series: data.series.map(({ key, values }) =>
      key === 'progress'
        ? { name: 'Thực hiện', values: { sheet, area: values }, color: PROGRESS_BAR, labels: true }
        : { name: 'Mức cần đạt', values: { sheet, area: values }, color: EXPECTED_MARK, marksOnly: true },
    ),
    numberFormat: '0%',
    legend: true,
    minimum: 0,
  };
}

/** What the pictures show; null where there is nothing to show. */
export interface Pictures {
  readonly sheet: string;
  readonly verdicts: ChartData<Status>;
  readonly progress: ChartData<'progress' | 'due'> | null;
}

/**
 * The pictures: one bar of verdicts and the progress share the place beside the counts; the verdicts of several periods
 * take all of it, and the progress stands below.
 */
export function chartsBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  counts: CountsPlace,
  { sheet, verdicts, progress }: Pictures,
): Chart[] {
  const beside = {
    top: counts.top,
    left: columns.unit + 1,
    bottom: counts.bottom,
    right: columns.last,
  };
  if (!progress) return [verdictChart(sheet, beside, verdicts)];
  if (verdicts.categories.bottom > verdicts.categories.top) {
    const top = draft.row + 1;
    const below = { top, left: 1, bottom: top + PROGRESS_ROWS - 1, right: columns.last };
    draft.height(draft.row, 6);
    for (let row = below.top; row <= below.bottom; row++) draft.height(row, ROW_HEIGHT);
    draft.pageStarts.add(draft.row);
    draft.row = below.bottom + 1;
    return [verdictChart(sheet, beside, verdicts), progressChart(sheet, below, progress)];
  }
  let end = beside.top;
  for (let height = draft.heightOf(end); height < ONE_BAR; height += draft.heightOf(end)) end++;
  return [
    verdictChart(sheet, { ...beside, bottom: end }, verdicts),
    progressChart(sheet, { ...beside, top: end + 1 }, progress),
  ];
}
