import { overlaps } from '../grid/address';
import type { Area, ListObject, Sheet } from '../grid/workbook';
import type { IndicatorTable } from '../reading/indicatorTable';

/** The last column that holds anything in the given rows, merged areas included. */
function lastUsedColumn(sheet: Sheet, top: number, bottom: number): number {
  let last = 0;
  for (let row = top; row <= bottom; row++) {
    const cells = sheet.cells[row];
    if (cells && cells.length - 1 > last) {
      for (let column = cells.length - 1; column > last; column--) if (cells[column]) last = column;
    }
  }
  for (const merge of sheet.merges) {
    if (merge.top <= bottom && merge.bottom >= top && merge.right > last) last = merge.right;
  }
  return last;
}

/** The Excel table an indicator table is, if it is one. */
export function listObjectOf(sheet: Sheet, table: IndicatorTable): ListObject | null {
  return sheet.listObjects.find(({ area }) => overlaps(area, table.area)) ?? null;
}

/**
 * Where `width` new columns go: directly right of the table, or of whatever the staff keep further right in the same
 * rows, or of the areas already given away. Rows reach from the header to the last data row.
 */
export function placeRightOf(
  sheet: Sheet,
  table: IndicatorTable,
  width: number,
  given: readonly Area[],
): Area {
  const listObject = listObjectOf(sheet, table);
  const top = Math.min(table.area.top, listObject?.area.top ?? table.area.top);
  const bottom = Math.max(table.area.bottom, listObject?.area.bottom ?? table.area.bottom);
  let left = Math.max(table.area.right, lastUsedColumn(sheet, top, bottom)) + 1;
  for (const area of given) {
    if (area.top <= bottom && area.bottom >= top) left = Math.max(left, area.right + 1);
  }
  return { top, left, bottom, right: left + width - 1 };
}
