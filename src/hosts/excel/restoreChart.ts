import type { Chart } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import { areasOfAddress } from './addresses';
import { isDrawnAs } from './addChart';
import type { ChartBack } from './change';
import type { ChartState } from './chartState';
import { dressChart, drawSeries } from './drawChart';

/** The sheet of an address, quoted or not; cells that are gone (`#REF!`) have none. */
const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/;

/** Whether enough is known of a chart to make it again. */
export function canRestore({ series }: ChartState): boolean {
  return series.length > 0 && series.every(({ values }) => values !== null && SHEET.test(values));
}

/** How to make a chart again once others have taken its place. */
export function chartBack(chart: ChartState, successors: readonly Chart[]): ChartBack {
  return { chart, like: successors.find(({ name }) => name === chart.name) ?? null };
}

/**
 * Makes a chart again from what was known of it. Excel does not tell all of its looks: they are those of the chart that
 * had taken its place, series by series of the same name.
 */
export function restoreChart(
  workbook: Excel.Workbook,
  worksheet: Excel.Worksheet,
  { chart, like }: ChartBack,
): void {
  const cells = (address: string): Excel.Range => {
    const [, quoted, plain = ''] = SHEET.exec(address) ?? [];
    const [area] = areasOfAddress(address.replace(/^=/, ''));
    const sheet = workbook.worksheets.getItem(quoted?.replaceAll("''", "'") ?? plain);
    return sheet.getRange(area && areaAddress(area)).untrack();
  };
  const [first] = chart.series;
  if (!first?.values) return;
  const made = worksheet.charts.add('ColumnClustered', cells(first.values), 'Auto');
  made.chartType = chart.type;
  made.name = chart.name;
  Object.assign(made, chart.place);
  chart.series.forEach(({ name, type, values, categories }, index) => {
    const target = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    target.name = name;
    if (values !== null) target.setValues(cells(values));
    if (categories !== null && SHEET.test(categories)) target.setXAxisValues(cells(categories));
    if (type !== chart.type) target.chartType = type;
    const look = like?.series.find((series) => series.name === name);
    if (like && look && isDrawnAs(chart, like)) drawSeries(target, like, look, index);
  });
  if (like && isDrawnAs(chart, like)) dressChart(made, like);
  made.title.text = chart.title;
  made.legend.visible = chart.legend;
}
