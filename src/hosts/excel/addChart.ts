import type { Chart, ChartCells, ChartSeries } from '../../edits/edit';
import { areaAddress, cellAddress } from '../../grid/address';
import {
  BAR_GAP,
  barOverlap,
  CHART_FONT,
  isDark,
  LINE_WIDTH,
  MARKER_SIZE,
  seriesDrawing,
  type SeriesDrawing,
} from '../seriesDrawing';

const TYPES = {
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  column: 'ColumnClustered',
  line: 'LineMarkers',
} as const;
const FRAME_WIDTH = 1.5;
/** Lines differ in their markers, too: a black and white print tells them apart. */
const SYMBOLS = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;

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
  dress(made, chart);
  drawAxes(made, chart);
}

function cellsOf({ worksheets }: Excel.Workbook, { sheet, area }: ChartCells): Excel.Range {
  return worksheets.getItem(sheet).getRange(areaAddress(area)).untrack();
}

function drawSeries(target: Excel.ChartSeries, chart: Chart, series: ChartSeries, index: number): void {
  const drawing = seriesDrawing(chart.type, series);
  const { color } = series;
  const { fill, line } = target.format;
  if (drawing === 'bar' || drawing === 'frame') {
    target.gapWidth = BAR_GAP;
    target.overlap = barOverlap(chart);
    if (drawing === 'bar') fill.setSolidColor(color);
    else {
      fill.clear();
      line.color = color;
      line.weight = FRAME_WIDTH;
    }
  } else {
    if (chart.type !== 'line') target.chartType = 'LineMarkers';
    if (drawing === 'points') line.clear();
    else {
      line.color = color;
      line.weight = LINE_WIDTH;
    }
    const onColumn = chart.type === 'column';
    target.markerStyle = onColumn ? 'Dash' : (SYMBOLS[index % SYMBOLS.length] ?? 'Circle');
    target.markerSize = drawing === 'line' ? MARKER_SIZE.line : MARKER_SIZE[onColumn ? 'column' : 'points'];
    target.markerBackgroundColor = color;
    target.markerForegroundColor = color;
  }
  label(target, chart, series, drawing);
}

function label(
  target: Excel.ChartSeries,
  { type, numberFormat }: Chart,
  { labels = false, color }: ChartSeries,
  drawing: SeriesDrawing,
): void {
  target.hasDataLabels = labels;
  if (!labels) return;
  const isStacked = type === 'stacked-bar';
  const isBar = drawing === 'bar' || drawing === 'frame';
  const { dataLabels } = target;
  dataLabels.showValue = true;
  dataLabels.position = isStacked ? 'Center' : isBar ? 'OutsideEnd' : 'Top';
  dataLabels.numberFormat = numberFormat;
  dataLabels.format.font.color = isStacked && isDark(color) ? '#FFFFFF' : '#000000';
}

function dress(made: Excel.Chart, { title, legend }: Chart): void {
  made.format.font.name = CHART_FONT.name;
  made.format.font.size = CHART_FONT.size;
  made.title.text = title;
  made.title.format.font.size = CHART_FONT.titleSize;
  made.title.format.font.bold = true;
  made.legend.visible = legend;
  if (legend) made.legend.position = 'Bottom';
  // Rows and columns that somebody hides stay in the picture.
  made.plotVisibleOnly = false;
}

function drawAxes({ axes }: Excel.Chart, { type, numberFormat, minimum }: Chart): void {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.categoryType = 'TextAxis';
  categoryAxis.tickLabelPosition = 'Low';
  if (type === 'bar' || type === 'stacked-bar') {
    // Categories from top to bottom, the axis of values below them.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  valueAxis.numberFormat = numberFormat;
  valueAxis.majorGridlines.visible = true;
  if (minimum !== undefined) valueAxis.minimum = minimum;
}
