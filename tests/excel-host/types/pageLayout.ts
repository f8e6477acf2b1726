import type { Area } from '../../../src/grid/workbook';
import { areaOf, WHOLE_SHEET } from '../model/areas';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { targetOf } from './rangeTarget';
import { asOneOf, asText } from './readArgument';

export function pageLayout(workbook: WorkbookModel, sheet: SheetModel): HostObject {
  const { print } = sheet;
  const areas = (): HostObject | null =>
    print.areas.length > 0 ? rangeAreas({ workbook, sheet, areas: print.areas }) : null;
  const rows = (): HostObject | null =>
    print.titleRows &&
    range(workbook, sheet, { ...WHOLE_SHEET, top: print.titleRows[0], bottom: print.titleRows[1] });
  const columns = (): HostObject | null =>
    print.titleColumns &&
    range(workbook, sheet, { ...WHOLE_SHEET, left: print.titleColumns[0], right: print.titleColumns[1] });
  const argument = (value: unknown): readonly Area[] =>
    targetOf(value)?.areas ?? asText(value).split(',').map(areaOf);
  return {
    type: 'PageLayout',
    get: { Orientation: () => print.orientation },
    set: {
      Orientation: (value) => {
        print.orientation = asOneOf(value, ['Portrait', 'Landscape']);
      },
    },
    call: {
      GetPrintArea: () => required(areas()),
      GetPrintAreaOrNullObject: areas,
      GetPrintTitleRows: () => required(rows()),
      GetPrintTitleRowsOrNullObject: rows,
      GetPrintTitleColumnsOrNullObject: columns,
      SetPrintArea: (value) => {
        print.areas = value === '' ? [] : argument(value);
      },
      SetPrintTitleRows: (value) => {
        const [area] = argument(value);
        if (area) print.titleRows = [area.top, area.bottom];
      },
      SetPrintTitleColumns: (value) => {
        const [area] = argument(value);
        if (area) print.titleColumns = [area.left, area.right];
      },
    },
  };
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound', 'Not set');
  return object;
}
