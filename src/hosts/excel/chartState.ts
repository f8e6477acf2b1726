import { followed, known, reading, together, type Reading } from './reading';
import { canTellChartSources } from './support';

/** A chart as it stands, as far as Excel tells: enough to make it again, its colours aside. */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly type: Excel.Chart['chartType'];
  readonly title: string;
  readonly legend: boolean;
  /** In points. */
  readonly place: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
  readonly series: readonly SeriesState[];
}

export interface SeriesState {
  readonly name: string;
  readonly type: Excel.Chart['chartType'];
  /** The addresses of its cells with their sheets; null where Excel does not tell (below ExcelApi 1.15). */
  readonly values: string | null;
  readonly categories: string | null;
}

const BYTES_PER_CHART = 1_000;
const CHART = ['id', 'name', 'chartType', 'left', 'top', 'width', 'height', 'title/text', 'legend/visible'];

/** The charts of a sheet. */
export interface SheetCharts {
  /** The ids of all. */
  readonly ids: readonly string[];
  /** Those asked for. */
  readonly charts: readonly ChartState[];
}

/** @param names of the charts to be read; with none, nothing is asked. */
export function readCharts(
  worksheet: Excel.Worksheet,
  names: readonly string[] | 'all',
): Reading<SheetCharts> {
  if (names.length === 0) return known({ ids: [], charts: [] });
  const listed = reading(
    BYTES_PER_CHART,
    () => worksheet.charts.load(CHART.map((member) => `items/${member}`).join()),
    ({ items }) => items,
  );
  return followed(listed, (all) => {
    const ids = all.map(({ id }) => id);
    const asked = all.filter(({ name }) => names === 'all' || names.includes(name));
    const details = together(asked.map(readChart));
    return { ...details, value: () => ({ ids, charts: details.value() }) };
  });
}

function readChart(chart: Excel.Chart): Reading<ChartState> {
  const series = reading(
    BYTES_PER_CHART,
    () => chart.series.load('items/name,items/chartType'),
    ({ items }) => items,
  );
  return followed(series, (items) =>
    reading(
      BYTES_PER_CHART,
      () => items.map(askSources),
      (told) =>
        chartState(
          chart,
          told.map((tell) => tell()),
        ),
    ),
  );
}

function askSources(series: Excel.ChartSeries): () => SeriesState {
  const ask = (dimension: 'Values' | 'Categories'): { readonly value: string } | null =>
    canTellChartSources() ? series.getDimensionDataSourceString(dimension) : null;
  const values = ask('Values');
  const categories = ask('Categories');
  return () => ({
    name: series.name,
    type: series.chartType,
    values: values?.value ?? null,
    categories: categories?.value ?? null,
  });
}

function chartState(chart: Excel.Chart, series: readonly SeriesState[]): ChartState {
  const { id, name, chartType, left, top, width, height, title, legend } = chart;
  const place = { left, top, width, height };
  return { id, name, type: chartType, title: title.text, legend: legend.visible, place, series };
}
