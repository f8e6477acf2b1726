import { areaAddress } from '../../grid/address';
import { areasOfAddress } from './addresses';
import type { ChartState } from './chartState';

/** The sheet of an address, quoted or not; cells that are gone (`#REF!`) have none. */
const SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!#]+))!/;

/** Whether enough is known of a chart to make it again. */
export function canRestore({ series }: ChartState): boolean {
  return series.length > 0 && series.every(({ values }) => values !== null && SHEET.test(values));
}

/** Makes a chart again from what was known of it. */
export function restoreChart(workbook: Excel.Workbook, worksheet: Excel.Worksheet, chart: ChartState): void {
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
  made.title.text = chart.title;
  made.legend.visible = chart.legend;
  chart.series.forEach(({ name, type, values, categories }, index) => {
    const target = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    target.name = name;
    if (values !== null) target.setValues(cells(values));
    if (categories !== null && SHEET.test(categories)) target.setXAxisValues(cells(categories));
    if (type !== chart.type) target.chartType = type;
  });
}
