import { overlaps } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/workbook';
import { areaOf, encloses, WHOLE_SHEET } from '../model/areas';
import type { SheetModel, TableModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { displayText } from './displayText';
import { range } from './range';
import { targetOf } from './rangeTarget';
import { asText } from './readArgument';

interface PlacedTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** The tables of a sheet, or of one area of it. */
export function tableCollection(
  workbook: WorkbookModel,
  sheet: SheetModel,
  within: Area = WHOLE_SHEET,
): HostObject {
  const found = finding(workbook, () =>
    sheet.tables.filter(({ area }) => encloses(within, area)).map((table) => ({ sheet, table })),
  );
  return {
    ...found,
    call: { ...found.call, Add: (address, hasHeaders) => addTable(workbook, sheet, address, hasHeaders) },
  };
}

/** All tables of the workbook: the library finds them here even when it got them from a sheet. */
export function workbookTables(workbook: WorkbookModel): HostObject {
  return finding(workbook, () =>
    workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
  );
}

function finding(workbook: WorkbookModel, tables: () => readonly PlacedTable[]): HostObject {
  const object = ({ sheet, table }: PlacedTable): HostObject => tableObject(workbook, sheet, table);
  const find = (key: unknown): HostObject | null => {
    const wanted = asText(key).toLowerCase();
    const placed = tables().find(({ table: { id, name } }) => id === key || name.toLowerCase() === wanted);
    return placed ? object(placed) : null;
  };
  return {
    type: 'TableCollection',
    get: { Count: () => tables().length },
    call: {
      GetItem: (key) => {
        const table = find(key);
        if (!table) throw new HostError('ItemNotFound', `No table ${String(key)}`);
        return table;
      },
      GetItemOrNullObject: find,
      GetCount: () => tables().length,
    },
    items: () => tables().map(object),
  };
}

function addTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  address: unknown,
  hasHeaders: unknown,
): HostObject {
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
        const before = table.area;
        table.area = area;
        nameNewHeaders(workbook, sheet, area, before.right);
      },
    },
  };
}

/** Excel gives blank headers of a table a text, and headers that repeat another a number. */
function nameNewHeaders(workbook: WorkbookModel, sheet: SheetModel, area: Area, known: number): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const text = displayText(workbook.value(sheet, area.top, column), 'General');
    const wanted = text === '' ? `Column${column - area.left + 1}` : text;
    let name = wanted;
    for (let number = 2; column > known && taken.has(name.toLowerCase()); number++)
      name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    if (name !== text) workbook.setLiteral(sheet, area.top, column, name);
  }
}
