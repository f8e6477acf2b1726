import type { Area } from '../../grid/workbook';
import { isBuiltInName } from './definedName';
import type { SheetScope } from './editScope';
import type { PresentSheet } from './presentSheets';
import { followed, reading, type Reading } from './reading';
import { readSheetState, type SheetState } from './sheetState';
import type { NameState } from './workbookState';

/**
 * A sheet before it is removed: what it takes to make it again. Excel tables, data validations, pictures, and the
 * conditional formats that are no formulas cannot be made again; charts get the looks of those that took their places,
 * else Excel's own.
 */
export interface GoneSheet extends PresentSheet {
  /** Its place among the worksheets, from 0. */
  readonly position: number;
  readonly visibility: Excel.Worksheet['visibility'];
  /** The names local to it, Excel's own aside. */
  readonly names: readonly NameState[];
  readonly state: SheetState;
}

const FEW_BYTES = 2_000;

/** Reads a sheet whole. */
export function readGoneSheet(worksheet: Excel.Worksheet): Reading<GoneSheet> {
  const outline = reading(
    FEW_BYTES,
    () => ({
      sheet: worksheet.load('id,name,position,visibility'),
      used: worksheet.getUsedRangeOrNullObject().untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
      names: worksheet.names.load('items/name,items/formula,items/visible,items/comment'),
    }),
    ({ sheet, used, names }) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      visibility: sheet.visibility,
      names: names.items
        .filter(({ name }) => !isBuiltInName(name))
        .map(({ name, formula, visible, comment }) => ({ name, formula: String(formula), visible, comment })),
      used: used.isNullObject
        ? null
        : {
            top: 1,
            left: 1,
            bottom: used.rowIndex + used.rowCount,
            right: used.columnIndex + used.columnCount,
          },
    }),
  );
  return followed(outline, ({ used, ...sheet }) => {
    const state = readSheetState(worksheet, wholeScope(sheet.name, used));
    return { ...state, value: () => ({ ...sheet, state: state.value() }) };
  });
}

function wholeScope(sheet: string, used: Area | null): SheetScope {
  const areas = used ? [used] : [];
  return {
    sheet,
    blocks: areas,
    cells: areas,
    models: [],
    merges: areas,
    columns: numbers(used?.right ?? 0),
    rows: numbers(used?.bottom ?? 0),
    tables: [],
    formats: true,
    notes: true,
    print: true,
    page: true,
    charts: 'all',
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
