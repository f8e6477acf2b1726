import type { Area } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { columnUnits, type ColumnUnits } from './columnUnits';
import { reading, type Reading } from './reading';

/** What there is on a sheet, before its cells are read. */
export interface SheetFrame {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** The smallest area with all values; null on an empty sheet. */
  readonly used: Area | null;
  readonly units: ColumnUnits;
  readonly printArea: Area | null;
  readonly titleRows: readonly [number, number] | null;
  readonly names: readonly Excel.NamedItem[];
}

const FRAME_BYTES = 4_000;

export function sheetFrame(worksheet: Excel.Worksheet): Reading<SheetFrame> {
  return reading(
    FRAME_BYTES,
    () => ({
      sheet: worksheet.load('name,visibility,protection/protected'),
      used: worksheet
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
      units: loadUnits(worksheet),
      printArea: worksheet.pageLayout.getPrintAreaOrNullObject().untrack().load('address'),
      titleRows: worksheet.pageLayout.getPrintTitleRowsOrNullObject().untrack().load('rowIndex,rowCount'),
      names: worksheet.names.load('items/name,items/formula,items/visible'),
    }),
    ({ sheet, used, units, printArea, titleRows, names }) => ({
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? null
        : {
            top: used.rowIndex + 1,
            left: used.columnIndex + 1,
            bottom: used.rowIndex + used.rowCount,
            right: used.columnIndex + used.columnCount,
          },
      units: units(),
      printArea: printAreaOf(printArea),
      titleRows: titleRows.isNullObject
        ? null
        : [titleRows.rowIndex + 1, titleRows.rowIndex + titleRows.rowCount],
      names: names.items,
    }),
  );
}

/** Loads what tells how wide a character is on a sheet; the answer may be taken after the sync. */
export function loadUnits(worksheet: Excel.Worksheet): () => ColumnUnits {
  worksheet.load('standardWidth');
  // Nobody sets the width of the last column: it has the default width.
  const last = worksheet.getRange('XFD:XFD').untrack().format.load('columnWidth');
  return () => columnUnits(worksheet.standardWidth, last.columnWidth);
}

/** The print area, if it is one rectangle: several are none, because no table can be extended in them. */
export function printAreaOf(loaded: Excel.RangeAreas): Area | null {
  if (loaded.isNullObject) return null;
  const [area, ...more] = areasOfAddress(loaded.address);
  return area && more.length === 0 ? area : null;
}
