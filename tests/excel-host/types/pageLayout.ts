import type { Area } from '../../../src/grid/workbook';
import { areaOf, WHOLE_SHEET } from '../model/areas';
import type { PrintModel, SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';
import { HostError, invalidArgument } from '../wire/hostError';
import type { HostObject } from '../wire/hostObject';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { targetOf } from './rangeTarget';
import { asBoolean, asNumber, asOneOf, asRecord, asText } from './readArgument';

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
    get: {
      Orientation: () => print.orientation,
      PaperSize: () => print.paperSize,
      Zoom: () => print.zoom,
      FirstPageNumber: () => print.firstPageNumber,
      PrintGridlines: () => print.gridlines,
      ...Object.fromEntries(SIDES.map((side) => [`${side}Margin`, () => print.margins[side]])),
    },
    set: {
      PaperSize: (value) => {
        print.paperSize = asOneOf(value, ['Letter', 'Legal', 'A3', 'A4', 'A5']);
      },
      Zoom: (value) => {
        print.zoom = asZoom(value);
      },
      FirstPageNumber: (value) => {
        print.firstPageNumber = value === '' ? '' : asNumber(value);
      },
      PrintGridlines: (value) => {
        print.gridlines = asBoolean(value);
      },
      ...Object.fromEntries(
        SIDES.map((side) => [`${side}Margin`, (value: unknown) => (print.margins[side] = asNumber(value))]),
      ),
      Orientation: (value) => {
        print.orientation = asOneOf(value, ['Portrait', 'Landscape']);
      },
    },
    to: { HeadersFooters: () => headersFooters(print) },
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

const SIDES = ['Top', 'Bottom', 'Left', 'Right', 'Header', 'Footer'] as const;
const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

/** Scaling is by a percentage or by pages, never by both. */
function asZoom(value: unknown): PrintModel['zoom'] {
  const zoom = asRecord(value);
  const given = Object.entries(zoom).filter(([, part]) => part !== undefined && part !== null);
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = Object.fromEntries(given);
  if (Object.keys(others).length > 0) throw invalidArgument(`Not a zoom: ${JSON.stringify(value)}`);
  if (scale !== undefined && (horizontalFitToPages ?? verticalFitToPages) !== undefined) {
    throw invalidArgument('A sheet is scaled by a percentage or to pages');
  }
  return Object.fromEntries(given);
}

function headersFooters(print: PrintModel): HostObject {
  return {
    type: 'HeaderFooterGroup',
    get: { State: () => print.headerState },
    set: {
      State: (value) => {
        print.headerState = asOneOf(value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']);
      },
    },
    to: {
      DefaultForAllPages: () => ({
        type: 'HeaderFooter',
        get: Object.fromEntries(HEADERS.map((part) => [part, () => print.headers[part] ?? ''])),
        set: Object.fromEntries(
          HEADERS.map((part) => [part, (value: unknown) => (print.headers[part] = asText(value))]),
        ),
      }),
    },
  };
}

function required(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound', 'Not set');
  return object;
}
