import type { Chart, ChartSeries } from '../../edits/edit';
import {
  BAR_GAP,
  barOverlap,
  CHART_FONT,
  FRAME_WIDTH,
  isDark,
  LINE_WIDTH,
  MARKER_SIZE,
  seriesDrawing,
  type SeriesDrawing,
} from '../seriesDrawing';

/** Lines differ in their markers, too: a black and white print tells them apart. */
const SYMBOLS = ['Circle', 'Square', 'Triangle', 'Diamond'] as const;

/** Draws a series as it is drawn in a chart. */
export function drawSeries(
  target: Excel.ChartSeries,
  chart: Chart,
  series: ChartSeries,
  index: number,
): void {
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

/** Gives a chart its fonts, title, legend and axes; bars and lines aside. */
export function dressChart(made: Excel.Chart, chart: Chart): void {
  const { title, legend } = chart;
  made.format.font.name = CHART_FONT.name;
  made.format.font.size = CHART_FONT.size;
  made.title.text = title;
  made.title.format.font.size = CHART_FONT.titleSize;
  made.title.format.font.bold = true;
  made.legend.visible = legend;
  if (legend) made.legend.position = 'Bottom';
  // Rows and columns that somebody hides stay in the picture.
  made.plotVisibleOnly = false;
  drawAxes(made, chart);
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
