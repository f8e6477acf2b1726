import { areaOf, fullAddress } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { NameModel, WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { targetOf } from './rangeTarget';
import { asBoolean, asText } from './readArgument';

/** Names of the workbook (`sheet` null) or of one sheet. */
export function nameCollection(workbook: WorkbookModel, sheet: SheetModel | null): HostObject {
  const named = (): NameModel[] => workbook.names.filter((name) => name.sheet === sheet);
  return {
    type: 'NamedItemCollection',
    call: {
      Add: (name, reference, comment) => {
        const target = targetOf(reference);
        const [area] = target?.areas ?? [];
        const refersTo =
          target && area ? `=${absolute(fullAddress(target.sheet.name, area))}` : asText(reference);
        const formula = refersTo.startsWith('=') ? refersTo : `="${refersTo}"`;
        return namedItem(
          workbook,
          workbook.addName(
            asText(name),
            formula,
            sheet,
            comment === undefined || comment === null ? '' : asText(comment),
          ),
        );
      },
      GetCount: () => named().length,
      GetItem: (name) => {
        const found = workbook.findName(asText(name), sheet);
        if (!found) throw new HostError('ItemNotFound', `No name ${String(name)}`);
        return namedItem(workbook, found);
      },
      GetItemOrNullObject: (name) => {
        if (sheet && asText(name) === 'Print_Area') return printArea(sheet);
        if (sheet && asText(name) === 'Print_Titles') return printTitles(sheet);
        const found = workbook.findName(asText(name), sheet);
        return found ? namedItem(workbook, found) : null;
      },
    },
    items: () => named().map((name) => namedItem(workbook, name)),
  };
}

function namedItem(workbook: WorkbookModel, name: NameModel): HostObject {
  return {
    type: 'NamedItem',
    key: name.name,
    get: {
      Name: () => name.name,
      Formula: () => workbook.refersTo(name),
      Visible: () => name.visible,
      Comment: () => name.comment,
      Scope: () => (name.sheet ? 'Worksheet' : 'Workbook'),
    },
    set: {
      Formula: (value) => {
        const formula = asText(value);
        if (!formula.startsWith('=')) throw invalidArgument('A name refers to a formula');
        workbook.setRefersTo(name, formula);
      },
      Visible: (value) => {
        name.visible = asBoolean(value);
      },
      Comment: (value) => {
        name.comment = asText(value);
      },
    },
    call: {
      Delete: () => workbook.deleteName(name),
      GetRange: () => {
        const object = rangeOf(workbook, name);
        if (!object) throw new HostError('ItemNotFound', `${name.name} is no range`);
        return object;
      },
      GetRangeOrNullObject: () => rangeOf(workbook, name),
    },
  };
}

function rangeOf(workbook: WorkbookModel, name: NameModel): HostObject | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(workbook.refersTo(name));
  const sheet = workbook.findSheet(match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '');
  return sheet && match?.[3] !== undefined ? range(workbook, sheet, areaOf(match[3])) : null;
}

function absolute(address: string): string {
  const bang = address.lastIndexOf('!');
  return address.slice(0, bang) + address.slice(bang).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's print area is one of its names too. */
function printArea({ print }: SheetModel): HostObject | null {
  if (print.areas.length === 0) return null;
  return {
    type: 'NamedItem',
    key: 'Print_Area',
    call: {
      Delete: () => {
        print.areas = [];
      },
    },
  };
}

/** So are its repeated rows and columns, together. */
function printTitles({ print }: SheetModel): HostObject | null {
  if (!print.titleRows && !print.titleColumns) return null;
  return {
    type: 'NamedItem',
    key: 'Print_Titles',
    call: {
      Delete: () => {
        print.titleRows = null;
        print.titleColumns = null;
      },
    },
  };
}
