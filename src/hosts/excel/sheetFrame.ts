import type { Area } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { columnUnits, type ColumnUnits } from './columnUnits';
import { reading, type Reading } from './reading';
import { canWriteNotes } from './support';

/** What there is on a sheet, before its cells are read. */
export interface SheetFrame {
  readonly isProtected: boolean;
  /** The smallest area with all values; null on an empty sheet. */
  readonly used: Area | null;
  readonly units: ColumnUnits;
  readonly printArea: Area | null;
  readonly titleRows: readonly [number, number] | null;
  readonly tables: readonly Excel.Table[];
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly names: readonly Excel.NamedItem[];
  /** None where this Excel cannot read notes. */
  readonly notes: readonly Excel.Note[];
}

const FRAME_BYTES = 20_000;

export function sheetFrame(sheet: Excel.Worksheet): Reading<SheetFrame> {
  return reading(
    FRAME_BYTES,
    () => ({
      sheet: sheet.load('standardWidth,protection/protected'),
      used: sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
      // Nobody sets the width of the last column: it tells the default in points.
      lastColumn: sheet.getRange('XFD:XFD').untrack().format.load('columnWidth'),
      printArea: sheet.pageLayout.getPrintAreaOrNullObject().untrack().load('address'),
      titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().untrack().load('rowIndex,rowCount'),
      tables: sheet.tables.load('items/name,items/showTotals'),
      formats: sheet.getRange().conditionalFormats.load('items/type'),
      names: sheet.names.load('items/name,items/formula,items/visible'),
      notes: canWriteNotes() ? sheet.notes.load('items/content') : null,
    }),
    ({ used, lastColumn, printArea, titleRows, tables, formats, names, notes }) => ({
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? null
        : {
            top: used.rowIndex + 1,
            left: used.columnIndex + 1,
            bottom: used.rowIndex + used.rowCount,
            right: used.columnIndex + used.columnCount,
          },
      units: columnUnits(sheet.standardWidth, lastColumn.columnWidth),
      printArea: printArea.isNullObject ? null : onlyArea(printArea.address),
      titleRows: titleRows.isNullObject
        ? null
        : [titleRows.rowIndex + 1, titleRows.rowIndex + titleRows.rowCount],
      tables: tables.items,
      formats: formats.items,
      names: names.items,
      notes: notes?.items ?? [],
    }),
  );
}

/** A print area of several rectangles is none: no table can be appended to it. */
function onlyArea(address: string): Area | null {
  const areas = areasOfAddress(address);
  return areas.length === 1 ? (areas[0] ?? null) : null;
}
