import { fullAddress } from '../model/areas';
import type { ChartModel, LabelsModel, SeriesModel } from '../model/chartModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { asBoolean, asColor, asNumber, asOneOf, asText } from './readArgument';
import { targetOf } from './rangeTarget';

const MARKERS = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
];
const LABEL_POSITIONS = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom'];

/** A series of a chart; what holds for bars only fails on others, as in Excel. */
export function chartSeries(chart: ChartModel, series: SeriesModel): HostObject {
  const ofBars = <T>(value: T): T => {
    if (!/^(?:Bar|Column)/.test(series.type)) throw invalidArgument(`${series.type} has no bars`);
    return value;
  };
  return {
    type: 'ChartSeries',
    get: {
      Name: () => series.name,
      ChartType: () => series.type,
      HasDataLabels: () => series.labels !== null,
      MarkerStyle: () => series.marker,
    },
    set: {
      Name: (value) => (series.name = asText(value)),
      ChartType: (value) => (series.type = asText(value)),
      GapWidth: (value) => (series.gapWidth = ofBars(asNumber(value))),
      Overlap: (value) => (series.overlap = ofBars(asNumber(value))),
      HasDataLabels: (value) => (series.labels = asBoolean(value) ? newLabels() : null),
      MarkerStyle: (value) => (series.marker = asOneOf(value, MARKERS)),
      MarkerSize: (value) => {
        const size = asNumber(value);
        if (size < 2 || size > 72) throw invalidArgument(`A marker cannot be ${size} points large`);
        series.markerSize = size;
      },
      MarkerBackgroundColor: (value) => (series.markerFill = asColor(value)),
      MarkerForegroundColor: (value) => (series.markerLine = asColor(value)),
    },
    call: {
      Delete: () => {
        chart.series = chart.series.filter((other) => other !== series);
      },
      SetValues: (range) => (series.values = addressOf(range)),
      SetXAxisValues: (range) => (series.categories = addressOf(range)),
      GetDimensionDataSourceString: (dimension) =>
        asOneOf(dimension, ['Values', 'Categories']) === 'Values' ? series.values : series.categories,
    },
    to: {
      DataLabels: () => dataLabels(series),
      Format: () => ({
        type: 'ChartSeriesFormat',
        to: {
          Fill: () => ({
            type: 'ChartFill',
            call: {
              Clear: () => (series.fill = ''),
              SetSolidColor: (value) => (series.fill = asColor(value)),
            },
          }),
          Line: () => ({
            type: 'ChartLineFormat',
            get: { Color: () => series.line, Weight: () => series.lineWeight },
            set: {
              Color: (value) => (series.line = asColor(value)),
              Weight: (value) => (series.lineWeight = asNumber(value)),
            },
            call: { Clear: () => (series.line = '') },
          }),
        },
      }),
    },
  };
}

function newLabels(): LabelsModel {
  return { position: 'OutsideEnd', numberFormat: 'General', color: '#404040', showValue: true };
}

function dataLabels(series: SeriesModel): HostObject {
  const labels = (): LabelsModel => {
    if (!series.labels) throw new HostError('InvalidOperation', 'The series has no labels');
    return series.labels;
  };
  return {
    type: 'ChartDataLabels',
    set: {
      Position: (value) => (labels().position = asOneOf(value, LABEL_POSITIONS)),
      NumberFormat: (value) => (labels().numberFormat = asText(value)),
      ShowValue: (value) => (labels().showValue = asBoolean(value)),
    },
    to: {
      Format: () => ({
        type: 'ChartDataLabelFormat',
        to: {
          Font: () => ({
            type: 'ChartFont',
            get: { Color: () => labels().color },
            set: { Color: (value) => (labels().color = asColor(value)) },
          }),
        },
      }),
    },
  };
}

function addressOf(value: unknown): string {
  const target = targetOf(value);
  const [area] = target?.areas ?? [];
  if (!target || !area) throw invalidArgument('A series needs a range');
  return fullAddress(target.sheet.name, area);
}
