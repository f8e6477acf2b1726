import { fullAddress } from '../model/areas';
import type { ChartModel, SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { targetOf } from './rangeTarget';
import { asNumber, asText } from './readArgument';

/** The charts of a sheet: kept as data, not drawn. */
export function chartCollection(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const named = (name: unknown): ChartModel | undefined =>
    sheet.charts.find((chart) => chart.name === name || chart.id === name);
  return {
    type: 'ChartCollection',
    get: { Count: () => sheet.charts.length },
    call: {
      Add: (type, source) => {
        workbook.requireUnprotected(sheet);
        const target = targetOf(source);
        const [area] = target?.areas ?? [];
        if (!target || !area) throw invalidArgument('A chart needs a range');
        const chart: ChartModel = {
          id: workbook.newId(),
          name: `Chart ${sheet.charts.length + 1}`,
          type: asText(type),
          source: fullAddress(target.sheet.name, area),
          title: '',
          top: 0,
          left: 0,
          width: 360,
          height: 216,
        };
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
    },
    set: {
      Name: (value) => (chart.name = asText(value)),
      Top: (value) => (chart.top = asNumber(value)),
      Left: (value) => (chart.left = asNumber(value)),
      Width: (value) => (chart.width = asNumber(value)),
      Height: (value) => (chart.height = asNumber(value)),
    },
    call: {
      Delete: () => {
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
    },
    to: {
      Title: () => ({
        type: 'ChartTitle',
        get: { Text: () => chart.title },
        set: { Text: (value) => (chart.title = asText(value)) },
      }),
    },
  };
}
