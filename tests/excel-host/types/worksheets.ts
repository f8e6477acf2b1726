import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { eventRegistration } from './events';
import { asText } from './readArgument';
import { worksheet } from './worksheet';

export function worksheetCollection(workbook: WorkbookModel): HostObject {
  const of = (sheet: SheetModel): HostObject => worksheet(workbook, sheet);
  const existing = (sheet: SheetModel | null | undefined, key: unknown): HostObject => {
    if (!sheet) throw new HostError('ItemNotFound', `No sheet ${String(key)}`);
    return of(sheet);
  };
  const shown = (visibleOnly: unknown): readonly SheetModel[] =>
    workbook.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  return {
    type: 'WorksheetCollection',
    call: {
      Add: (name) =>
        of(workbook.addSheet(name === undefined || name === null ? freeName(workbook) : asText(name))),
      GetActiveWorksheet: () => existing(workbook.active, 'active'),
      GetCount: (visibleOnly) => shown(visibleOnly).length,
      GetFirst: (visibleOnly) => existing(shown(visibleOnly)[0], 'first'),
      GetItem: (key) => existing(workbook.findSheet(asText(key)), key),
      GetItemOrNullObject: (key) => {
        const sheet = workbook.findSheet(asText(key));
        return sheet ? of(sheet) : null;
      },
      GetLast: (visibleOnly) => existing(shown(visibleOnly).at(-1), 'last'),
      ...eventRegistration([
        'DataChangedEvent',
        'ActivatedEvent',
        'SelectionChangedEvent',
        'DeletedEvent',
        'AddedEvent',
        'EventNameChanged',
      ]),
    },
    items: () => workbook.sheets.map(of),
  };
}

function freeName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.findSheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
