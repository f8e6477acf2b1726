import type { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { commentCollection } from './comments';
import { customXmlParts } from './customXml';
import { nameCollection } from './names';
import { range } from './range';
import { asOneOf, asText } from './readArgument';
import { eventRegistration } from './events';
import { workbookTables } from './tables';
import { worksheetCollection } from './worksheets';

/** The root of the object model. */
export function workbookObject(workbook: WorkbookModel): HostObject {
  return {
    type: 'Workbook',
    get: { Name: () => workbook.file },
    call: {
      GetActiveCell: () => {
        const { top, left } = workbook.selection;
        return selected(workbook, { top, left, bottom: top, right: left });
      },
      GetSelectedRange: () => selected(workbook, workbook.selection),
      ...eventRegistration(['SelectionChangedEvent', 'ActivatedEvent']),
    },
    to: {
      Application: () => application(workbook),
      Comments: commentCollection,
      CustomXmlParts: () => customXmlParts(workbook),
      Names: () => nameCollection(workbook, null),
      Settings: () => settings(workbook),
      Tables: () => workbookTables(workbook),
      Worksheets: () => worksheetCollection(workbook),
    },
  };
}

function selected(workbook: WorkbookModel, area: WorkbookModel['selection']): HostObject {
  if (!workbook.active) throw new HostError('InvalidSelection', 'No sheet is active');
  return range(workbook, workbook.active, area);
}

function application(workbook: WorkbookModel): HostObject {
  return {
    type: 'Application',
    get: {
      CalculationMode: () => workbook.calculationMode,
      CalculationState: () => 'Done',
      DecimalSeparator: () => ',',
      ThousandsSeparator: () => '.',
    },
    set: {
      CalculationMode: (value) => {
        workbook.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    call: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
    to: {
      CultureInfo: () => ({
        type: 'CultureInfo',
        get: { Name: () => 'vi-VN' },
        to: {
          NumberFormat: () => ({
            type: 'NumberFormatInfo',
            get: { NumberDecimalSeparator: () => ',', NumberGroupSeparator: () => '.' },
          }),
        },
      }),
    },
  };
}

function settings(workbook: WorkbookModel): HostObject {
  const of = (key: string): HostObject | null =>
    workbook.settings.has(key)
      ? {
          type: 'Setting',
          key,
          get: { Key: () => key, Value: () => workbook.settings.get(key) },
          call: { Delete: () => workbook.settings.delete(key) },
        }
      : null;
  return {
    type: 'SettingCollection',
    call: {
      Add: (key, value) => {
        workbook.settings.set(asText(key), value);
        return of(asText(key));
      },
      GetItem: (key) => {
        const setting = of(asText(key));
        if (!setting) throw new HostError('ItemNotFound', `No setting ${String(key)}`);
        return setting;
      },
      GetItemOrNullObject: (key) => of(asText(key)),
      GetCount: () => workbook.settings.size,
    },
    items: () => [...workbook.settings.keys()].flatMap((key) => of(key) ?? []),
  };
}
