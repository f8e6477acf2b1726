import type { Chart, ChartCells, ChartSeries } from '../../../edits/edit';
import { cellAddress, quoteSheet } from '../../../grid/address';
import type { CellValue } from '../../../grid/workbook';
import { FRAME_WIDTH, isDark, LINE_WIDTH, MARKER_SIZE, type SeriesDrawing } from '../../seriesDrawing';
import { escapeAttribute, escapeText } from '../xml/text';
import type { ChartValues } from './chartValues';
import { line, NO_LINE, solid } from './shape';

/** A series in its chart. */
export interface PlacedSeries {
  readonly chart: Chart;
  readonly series: ChartSeries;
  /** Its place among the series, from 0. */
  readonly index: number;
  readonly drawing: SeriesDrawing;
}

/** Lines differ in their markers, too: a black and white print tells them apart. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'];

/** The source of a series, its parts in the sequence of the schema (CT_BarSer, CT_LineSer). */
export function seriesXml(placed: PlacedSeries, values: ChartValues): string {
  const { chart, series, index, drawing } = placed;
  const isBar = drawing === 'bar' || drawing === 'frame';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>` +
    `<c:spPr>${looks(placed)}</c:spPr>${isBar ? '<c:invertIfNegative val="0"/>' : marker(placed)}${labels(placed)}` +
    `<c:cat>${categories(chart.categories, values)}</c:cat>` +
    `<c:val>${numbers(series.values, chart.numberFormat, values)}</c:val>` +
    `${isBar ? '' : '<c:smooth val="0"/>'}</c:ser>`
  );
}

function looks({ series: { color }, drawing }: PlacedSeries): string {
  if (drawing === 'bar') return solid(color);
  if (drawing === 'frame') return `<a:noFill/>${line(color, FRAME_WIDTH)}`;
  return drawing === 'line' ? line(color, LINE_WIDTH) : NO_LINE;
}

function marker({ chart, series: { color }, index, drawing }: PlacedSeries): string {
  const onColumn = chart.type === 'column';
  const symbol = onColumn ? 'dash' : (SYMBOLS[index % SYMBOLS.length] ?? 'circle');
  const size = drawing === 'line' ? MARKER_SIZE.line : MARKER_SIZE[onColumn ? 'column' : 'points'];
  const ink = `<c:spPr>${solid(color)}${line(color, 0.75)}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>${ink}</c:marker>`;
}

function labels({ chart, series, drawing }: PlacedSeries): string {
  if (!series.labels) return '';
  const isStacked = chart.type === 'stacked-bar';
  const isBar = drawing === 'bar' || drawing === 'frame';
  const place = isStacked ? 'ctr' : isBar ? 'outEnd' : 't';
  const ink = isStacked && isDark(series.color) ? '#FFFFFF' : '#000000';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAttribute(chart.numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/>${NO_LINE}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${solid(ink)}` +
    `</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr><c:dLblPos val="${place}"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categories(cells: ChartCells, values: ChartValues): string {
  const texts = values(cells);
  const held = points(texts, (value) => (value === null ? null : textOf(value)));
  return `<c:strRef>${reference(cells)}<c:strCache>${held}</c:strCache></c:strRef>`;
}

function numbers(cells: ChartCells, numberFormat: string, values: ChartValues): string {
  const held = points(values(cells), (value) => (typeof value === 'number' ? String(value) : null));
  const format = `<c:formatCode>${escapeText(numberFormat)}</c:formatCode>`;
  return `<c:numRef>${reference(cells)}<c:numCache>${format}${held}</c:numCache></c:numRef>`;
}

function points(values: readonly CellValue[], written: (value: CellValue) => string | null): string {
  const each = values.map((value, index) => {
    const text = written(value);
    return text === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${values.length}"/>${each.join('')}`;
}

function textOf(value: NonNullable<CellValue>): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}

function reference({ sheet, area }: ChartCells): string {
  const corner = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const { top, left, bottom, right } = area;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return `<c:f>${escapeText(`${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`)}</c:f>`;
}
