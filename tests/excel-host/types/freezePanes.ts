import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { asNumber } from './readArgument';

export function freezePanes(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  return {
    type: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (count) => {
        sheet.frozen = { rows: asNumber(count), columns: 0 };
      },
      FreezeColumns: (count) => {
        sheet.frozen = { rows: 0, columns: asNumber(count) };
      },
      Unfreeze: () => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
      GetLocationOrNullObject: () => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        return range(workbook, sheet, {
          top: 1,
          left: 1,
          bottom: Math.max(rows, 1),
          right: Math.max(columns, 1),
        });
      },
    },
  };
}
