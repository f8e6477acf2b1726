import type { Area } from '../../../src/grid/workbook';

/** A series of a chart: its cells by their full addresses, and how it is drawn. */
export interface SeriesModel {
  name: string;
  /** The type where it differs from the chart's. */
  type: string;
  values: string;
  categories: string;
  /** `#RRGGBB`, or an empty text where nothing is filled or drawn. */
  fill: string;
  line: string;
  lineWeight: number;
  marker: string;
  markerSize: number;
  markerFill: string;
  markerLine: string;
  gapWidth: number;
  overlap: number;
  labels: LabelsModel | null;
}

export interface LabelsModel {
  position: string;
  numberFormat: string;
  color: string;
  showValue: boolean;
}

/** An axis of a chart. */
export interface AxisModel {
  type: string;
  numberFormat: string;
  minimum: number | '';
  reversed: boolean;
  position: string;
  tickLabels: string;
  gridlines: boolean;
}

export interface ChartFontModel {
  name: string;
  size: number;
  bold: boolean;
  color: string;
}

/** A chart: kept as data, not drawn. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  /** The cells it was made from. */
  readonly source: string;
  title: string;
  titleFont: ChartFontModel;
  font: ChartFontModel;
  legend: { visible: boolean; position: string };
  plotVisibleOnly: boolean;
  /** The cells it was laid over, if any. */
  place: Area | null;
  top: number;
  left: number;
  width: number;
  height: number;
  series: SeriesModel[];
  readonly axes: { readonly category: AxisModel; readonly value: AxisModel };
}

/** What Excel makes of a range by itself. */
export function newChart(id: string, name: string, type: string, source: string): ChartModel {
  const font = { name: 'Calibri', size: 10, bold: false, color: '#000000' };
  return {
    id,
    name,
    type,
    source,
    title: '',
    titleFont: { ...font, size: 14 },
    font,
    legend: { visible: true, position: 'Bottom' },
    plotVisibleOnly: true,
    place: null,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    series: [],
    axes: { category: newAxis('Automatic', false), value: newAxis('Automatic', true) },
  };
}

function newAxis(type: string, gridlines: boolean): AxisModel {
  return {
    type,
    numberFormat: 'General',
    minimum: '',
    reversed: false,
    position: 'Automatic',
    tickLabels: 'NextToAxis',
    gridlines,
  };
}

/** A series with the look Excel gives it unasked. */
export function newSeries(name: string, type: string, values: string): SeriesModel {
  return {
    name,
    type,
    values,
    categories: '',
    fill: '#4472C4',
    line: '#4472C4',
    lineWeight: 2.25,
    marker: 'Automatic',
    markerSize: 5,
    markerFill: '#4472C4',
    markerLine: '#4472C4',
    gapWidth: 150,
    overlap: 0,
    labels: null,
  };
}
