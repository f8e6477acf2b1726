import type { Area } from '../../../src/grid/workbook';
import { areaOf, WHOLE_SHEET } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import { requireSheetName, type WorkbookModel } from '../model/workbookModel';
import { HostError, notImplemented } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { chartCollection } from './charts';
import { commentCollection } from './comments';
import { freezePanes } from './freezePanes';
import { nameCollection } from './names';
import { noteCollection } from './notes';
import { horizontalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { asBoolean, asNumber, asOneOf, asText } from './readArgument';
import { STANDARD_WIDTH } from './sizes';
import { tableCollection } from './tables';
import { usedArea } from './usedArea';

export function worksheet(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const at = (area: Area): HostObject => range(workbook, sheet, area);
  const used = (valuesOnly: unknown): Area | null =>
    usedArea({ workbook, sheet, areas: [] }, WHOLE_SHEET, valuesOnly === true);
  return {
    type: 'Worksheet',
    key: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => workbook.indexOf(sheet),
      Visibility: () => sheet.visibility,
      StandardWidth: () => STANDARD_WIDTH,
      // The wire has another name for `showGridlines`.
      Gridlines: () => sheet.showsGridlines,
      ShowGridlines: () => sheet.showsGridlines,
    },
    set: {
      Position: (value) => workbook.moveSheet(sheet, asNumber(value)),
      Gridlines: (value) => {
        sheet.showsGridlines = asBoolean(value);
      },
      Name: (value) => rename(workbook, sheet, asText(value)),
      Visibility: (value) => {
        sheet.visibility = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden']) as SheetModel['visibility'];
      },
    },
    call: {
      Activate: () => {
        workbook.active = sheet;
      },
      Delete: () => workbook.deleteSheet(sheet),
      GetRange: (address) =>
        at(address === undefined || address === null ? WHOLE_SHEET : areaOf(asText(address))),
      GetRangeByIndexes: (row, column, rows, columns) => {
        const top = asNumber(row) + 1;
        const left = asNumber(column) + 1;
        return at({ top, left, bottom: top + asNumber(rows) - 1, right: left + asNumber(columns) - 1 });
      },
      GetRanges: (address) => {
        const text = asText(address);
        if (text.length > 8192) throw new HostError('InvalidArgument', 'The address is too long');
        return rangeAreas({ workbook, sheet, areas: text.split(',').map(areaOf) });
      },
      GetCell: (row, column) => {
        const top = asNumber(row) + 1;
        const left = asNumber(column) + 1;
        return at({ top, left, bottom: top, right: left });
      },
      GetUsedRange: (valuesOnly) => at(used(valuesOnly) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(valuesOnly);
        return area && at(area);
      },
    },
    to: {
      Charts: () => chartCollection(workbook, sheet),
      Comments: () => commentCollection(),
      HorizontalPageBreaks: () => horizontalPageBreaks(workbook, sheet),
      FreezePanes: () => freezePanes(workbook, sheet),
      Names: () => nameCollection(workbook, sheet),
      Notes: () => noteCollection(workbook, sheet),
      PageLayout: () => pageLayout(workbook, sheet),
      Protection: () => protection(sheet),
      Tables: () => tableCollection(workbook, sheet),
    },
  };
}

function rename(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  workbook.requireOpenStructure();
  requireSheetName(name);
  if (workbook.findSheet(name) && workbook.findSheet(name) !== sheet) {
    throw new HostError('ItemAlreadyExists', `A sheet named ${name} exists`);
  }
  workbook.calculation.renameSheet(workbook.indexOf(sheet), name);
  sheet.name = name;
}

function protection(sheet: SheetModel): HostObject {
  return {
    type: 'WorksheetProtection',
    get: { Protected: () => sheet.isProtected },
    call: {
      Protect: () => {
        sheet.isProtected = true;
      },
      Unprotect: () => {
        throw notImplemented('WorksheetProtection.Unprotect: the product never lifts protection');
      },
    },
  };
}
