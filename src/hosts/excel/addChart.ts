import type { Chart, ChartCells } from '../../edits/edit';
import { areaAddress, cellAddress } from '../../grid/address';
import type { ChartState } from './chartState';
import { dressChart, drawSeries } from './drawChart';

const TYPES = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const;

/** Whether a chart that stands on a sheet is of the type as which this one is drawn. */
export function isDrawnAs({ type }: Pick<ChartState, 'type'>, chart: Chart): boolean {
  return type === TYPES[chart.type];
}

/** Adds a chart to a sheet, with the members of ExcelApi 1.9 and below. */
export function addChart(workbook: Excel.Workbook, worksheet: Excel.Worksheet, chart: Chart): void {
  const [first] = chart.series;
  if (!first) throw new Error(`the chart ${chart.name} has no series`);
  const { top, left, bottom, right } = first.values.area;
  // From one column, or one row, Excel makes one series: ours, once it is told everything.
  const by = bottom - top >= right - left ? 'Columns' : 'Rows';
  const made = worksheet.charts.add(TYPES[chart.type], cellsOf(workbook, first.values), by);
  made.name = chart.name;
  made.setPosition(
    cellAddress(chart.place.top, chart.place.left),
    cellAddress(chart.place.bottom, chart.place.right),
  );
  chart.series.forEach((series, index) => {
    const target = index === 0 ? made.series.getItemAt(0) : made.series.add(series.name);
    target.name = series.name;
    target.setValues(cellsOf(workbook, series.values));
    target.setXAxisValues(cellsOf(workbook, chart.categories));
    drawSeries(target, chart, series, index);
  });
  dressChart(made, chart);
}

function cellsOf({ worksheets }: Excel.Workbook, { sheet, area }: ChartCells): Excel.Range {
  return worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
}
