import { fullAddress, sizeOf } from '../model/areas';
import {
  newChart,
  newSeries,
  type AxisModel,
  type ChartFontModel,
  type ChartModel,
} from '../model/chartModel';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { chartSeries } from './chartSeries';
import { areaOf } from '../model/areas';
import { targetOf, type RangeTarget } from './rangeTarget';
import { asBoolean, asColor, asNumber, asOneOf, asText } from './readArgument';

/** The charts of a sheet. */
export function chartCollection(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const named = (name: unknown): ChartModel | undefined =>
    sheet.charts.find((chart) => chart.name === name || chart.id === name);
  return {
    type: 'ChartCollection',
    get: { Count: () => sheet.charts.length },
    call: {
      Add: (type, source, seriesBy) => {
        workbook.requireUnprotected(sheet);
        const target = targetOf(source);
        if (!target?.areas[0]) throw invalidArgument('A chart needs a range');
        const name = `Chart ${sheet.charts.length + 1}`;
        const address = fullAddress(target.sheet.name, target.areas[0]);
        const chart = newChart(workbook.newId(), name, asText(type), address);
        chart.series = seriesOf(target, asText(seriesBy ?? 'Auto'), chart.type);
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
      GetItem: (name) => {
        const chart = named(name);
        if (!chart) throw new HostError('ItemNotFound', `No chart ${String(name)}`);
        return chartObject(sheet, chart);
      },
      GetItemOrNullObject: (name) => {
        const chart = named(name);
        return chart ? chartObject(sheet, chart) : null;
      },
      GetCount: () => sheet.charts.length,
    },
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
  };
}

/** One series a column, or a row; Excel takes the fewer when it may choose. */
function seriesOf(
  { sheet, areas: [area] }: RangeTarget,
  seriesBy: string,
  type: string,
): ChartModel['series'] {
  if (!area) return [];
  const { rows, columns } = sizeOf(area);
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && columns <= rows);
  return Array.from({ length: byColumns ? columns : rows }, (_, index) => {
    const part = byColumns
      ? { ...area, left: area.left + index, right: area.left + index }
      : { ...area, top: area.top + index, bottom: area.top + index };
    return newSeries(`Series${index + 1}`, type, fullAddress(sheet.name, part));
  });
}

function chartObject(sheet: SheetModel, chart: ChartModel): HostObject {
  return {
    type: 'Chart',
    key: chart.id,
    get: {
      Id: () => chart.id,
      Name: () => chart.name,
      ChartType: () => chart.type,
      Top: () => chart.top,
      Left: () => chart.left,
      Width: () => chart.width,
      Height: () => chart.height,
      PlotVisibleOnly: () => chart.plotVisibleOnly,
    },
    set: {
      Name: (value) => rename(sheet, chart, asText(value)),
      ChartType: (value) => {
        for (const series of chart.series) if (series.type === chart.type) series.type = asText(value);
        chart.type = asText(value);
      },
      Top: (value) => (chart.top = asNumber(value)),
      Left: (value) => (chart.left = asNumber(value)),
      Width: (value) => (chart.width = asNumber(value)),
      Height: (value) => (chart.height = asNumber(value)),
      PlotVisibleOnly: (value) => (chart.plotVisibleOnly = asBoolean(value)),
    },
    call: {
      Delete: () => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
      SetPosition: (from, to) => {
        const first = areaOf(asText(from));
        const last = areaOf(asText(to ?? from));
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
    },
    to: {
      Axes: () => ({
        type: 'ChartAxes',
        to: {
          CategoryAxis: () => axis(chart.axes.category),
          ValueAxis: () => axis(chart.axes.value),
        },
      }),
      Format: () => ({ type: 'ChartAreaFormat', to: { Font: () => font(chart.font) } }),
      Legend: () => ({
        type: 'ChartLegend',
        get: { Visible: () => chart.legend.visible, Position: () => chart.legend.position },
        set: {
          Visible: (value) => (chart.legend.visible = asBoolean(value)),
          Position: (value) =>
            (chart.legend.position = asOneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner'])),
        },
      }),
      Series: () => seriesCollection(chart),
      Title: () => ({
        type: 'ChartTitle',
        get: { Text: () => chart.title },
        set: { Text: (value) => (chart.title = asText(value)) },
        to: { Format: () => ({ type: 'ChartTitleFormat', to: { Font: () => font(chart.titleFont) } }) },
      }),
    },
  };
}

function rename(sheet: SheetModel, chart: ChartModel, name: string): void {
  if (sheet.charts.some((other) => other !== chart && other.name === name)) {
    throw invalidArgument(`A chart named ${name} exists`);
  }
  chart.name = name;
}

function seriesCollection(chart: ChartModel): HostObject {
  return {
    type: 'ChartSeriesCollection',
    get: { Count: () => chart.series.length },
    call: {
      Add: (name) => {
        const series = newSeries(asText(name ?? ''), chart.type, '');
        chart.series.push(series);
        return chartSeries(chart, series);
      },
      GetCount: () => chart.series.length,
      GetItemAt: (index) => {
        const series = chart.series[asNumber(index)];
        if (!series) throw invalidArgument(`No series ${String(index)}`);
        return chartSeries(chart, series);
      },
    },
    items: () => chart.series.map((series) => chartSeries(chart, series)),
  };
}

export function font(model: ChartFontModel): HostObject {
  return {
    type: 'ChartFont',
    get: { Name: () => model.name, Size: () => model.size, Bold: () => model.bold, Color: () => model.color },
    set: {
      Name: (value) => (model.name = asText(value)),
      Size: (value) => (model.size = asNumber(value)),
      Bold: (value) => (model.bold = asBoolean(value)),
      Color: (value) => (model.color = asColor(value)),
    },
  };
}

function axis(model: AxisModel): HostObject {
  return {
    type: 'ChartAxis',
    get: {
      CategoryType: () => model.type,
      NumberFormat: () => model.numberFormat,
      Minimum: () => model.minimum,
      ReversePlotOrder: () => model.reversed,
      Position: () => model.position,
      TickLabelPosition: () => model.tickLabels,
    },
    set: {
      CategoryType: (value) => (model.type = asOneOf(value, ['Automatic', 'TextAxis', 'DateAxis'])),
      NumberFormat: (value) => (model.numberFormat = asText(value)),
      Minimum: (value) => (model.minimum = value === '' ? '' : asNumber(value)),
      ReversePlotOrder: (value) => (model.reversed = asBoolean(value)),
      Position: (value) => (model.position = asOneOf(value, ['Automatic', 'Maximum', 'Minimum', 'Custom'])),
      TickLabelPosition: (value) =>
        (model.tickLabels = asOneOf(value, ['NextToAxis', 'High', 'Low', 'None'])),
    },
    to: {
      MajorGridlines: () => ({
        type: 'ChartGridlines',
        get: { Visible: () => model.gridlines },
        set: { Visible: (value) => (model.gridlines = asBoolean(value)) },
      }),
    },
  };
}
