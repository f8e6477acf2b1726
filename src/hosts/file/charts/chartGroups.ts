import type { Chart } from '../../../edits/edit';
import { BAR_GAP, barOverlap, seriesDrawing } from '../../seriesDrawing';
import { AXIS } from './axes';
import type { ChartValues } from './chartValues';
import { seriesXml, type PlacedSeries } from './series';

const AXES = `<c:axId val="${AXIS.categories}"/><c:axId val="${AXIS.values}"/>`;

/** The series of a chart in their groups: bars and columns in one, lines and points over them in another. */
export function chartGroups(chart: Chart, values: ChartValues): string {
  const placed = chart.series.map((series, index): PlacedSeries => ({
    chart,
    series,
    index,
    drawing: seriesDrawing(chart.type, series),
  }));
  const bars = placed.filter(({ drawing }) => drawing === 'bar' || drawing === 'frame');
  const lines = placed.filter(({ drawing }) => drawing === 'line' || drawing === 'points');
  const written = (group: readonly PlacedSeries[]): string =>
    group.map((each) => seriesXml(each, values)).join('');
  return (
    (bars.length === 0 ? '' : barGroup(chart, written(bars))) +
    (lines.length === 0 ? '' : lineGroup(written(lines)))
  );
}

function barGroup(chart: Chart, series: string): string {
  const direction = chart.type === 'column' ? 'col' : 'bar';
  const grouping = chart.type === 'stacked-bar' ? 'stacked' : 'clustered';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${BAR_GAP}"/><c:overlap val="${barOverlap(chart)}"/>${AXES}</c:barChart>`
  );
}

function lineGroup(series: string): string {
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
    `<c:marker val="1"/>${AXES}</c:lineChart>`
  );
}
