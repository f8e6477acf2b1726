import { overlaps } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/workbook';
import { areaOf, encloses, WHOLE_SHEET } from '../model/areas';
import type { SheetModel, TableModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { targetOf } from './rangeTarget';
import { asText } from './readArgument';

/** The tables of a sheet, or of one area of it. */
export function tableCollection(
  workbook: WorkbookModel,
  sheet: SheetModel,
  within: Area = WHOLE_SHEET,
): HostObject {
  const tables = (): TableModel[] => sheet.tables.filter((table) => encloses(within, table.area));
  const find = (key: unknown): TableModel | undefined =>
    tables().find(({ id, name }) => id === key || name.toLowerCase() === asText(key).toLowerCase());
  return {
    type: 'TableCollection',
    get: { Count: () => tables().length },
    call: {
      Add: (address, hasHeaders) => {
        workbook.requireUnprotected(sheet);
        const area = targetOf(address)?.areas[0] ?? areaOf(asText(address));
        if (sheet.tables.some((table) => overlaps(table.area, area))) {
          throw new HostError('InvalidOperation', 'A table overlaps another');
        }
        const table: TableModel = {
          id: workbook.newId(),
          name: `Table${sheet.tables.length + 1}`,
          area,
          totalsRow: false,
          headerRow: hasHeaders === true,
        };
        sheet.tables.push(table);
        return tableObject(workbook, sheet, table);
      },
      GetItem: (key) => {
        const table = find(key);
        if (!table) throw new HostError('ItemNotFound', `No table ${String(key)}`);
        return tableObject(workbook, sheet, table);
      },
      GetItemOrNullObject: (key) => {
        const table = find(key);
        return table ? tableObject(workbook, sheet, table) : null;
      },
      GetCount: () => tables().length,
    },
    items: () => tables().map((table) => tableObject(workbook, sheet, table)),
  };
}

function tableObject(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): HostObject {
  return {
    type: 'Table',
    key: table.id,
    get: {
      Id: () => table.id,
      Name: () => table.name,
      ShowTotals: () => table.totalsRow,
      ShowHeaders: () => table.headerRow,
    },
    set: {
      Name: (value) => {
        table.name = asText(value);
      },
    },
    call: {
      GetRange: () => range(workbook, sheet, table.area),
      Delete: () => {
        workbook.requireUnprotected(sheet);
        workbook.clear(sheet, table.area, 'all');
        sheet.tables = sheet.tables.filter((other) => other !== table);
      },
      Resize: (address) => {
        workbook.requireUnprotected(sheet);
        const area = targetOf(address)?.areas[0] ?? areaOf(asText(address));
        if (area.top !== table.area.top || !overlaps(area, table.area)) {
          throw invalidArgument('A table keeps its header row');
        }
        if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) {
          throw new HostError('InvalidOperation', 'A table overlaps another');
        }
        table.area = area;
        nameNewHeaders(workbook, sheet, area);
      },
    },
  };
}

/** Excel gives every blank header of a table a text of its own. */
function nameNewHeaders(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    if (workbook.value(sheet, area.top, column) === null) {
      workbook.setLiteral(sheet, area.top, column, `Column${column - area.left + 1}`);
    }
  }
}
