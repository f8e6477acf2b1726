import { openXlsx } from '../../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../../src/hosts/file/readWorkbook';
import { insertSheets } from '../model/insertSheets';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { commentCollection } from './comments';
import { customXmlParts } from './customXml';
import { nameCollection } from './names';
import { range } from './range';
import { asOneOf, asRecord, asText } from './readArgument';
import { eventRegistration } from './events';
import { styleCollection } from './styles';
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
      InsertWorksheetsFromBase64: (base64, options) => insertWorksheets(workbook, asText(base64), options),
      ...eventRegistration(['SelectionChangedEvent', 'ActivatedEvent']),
    },
    to: {
      Application: () => application(workbook),
      Comments: commentCollection,
      CustomXmlParts: () => customXmlParts(workbook),
      Names: () => nameCollection(workbook, null),
      Protection: () => ({
        type: 'WorkbookProtection',
        get: { Protected: () => workbook.isStructureProtected },
      }),
      Settings: () => settings(workbook),
      Styles: () => styleCollection(workbook),
      Tables: () => workbookTables(workbook),
      Worksheets: () => worksheetCollection(workbook),
    },
  };
}

/** Sheets of an .xlsx file, read by the file host; the answer is their ids. */
function insertWorksheets(workbook: WorkbookModel, base64: string, options: unknown): string[] {
  const { sheetNamesToInsert, positionType } = asRecord(options ?? {});
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const inserted = insertSheets(workbook, readWorkbook(openXlsx(bytes, 'inserted.xlsx')), {
    names: Array.isArray(sheetNamesToInsert) ? sheetNamesToInsert.map(asText) : [],
    position: asText(positionType ?? 'End'),
  });
  return inserted.map(({ id }) => id);
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
