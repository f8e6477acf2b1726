import type { Area } from '../../../src/grid/workbook';
import { bounding } from '../model/areas';
import type { RangeTarget } from './rangeTarget';

/** The smallest area that holds every cell with content (and, unless values only, every formatted cell). */
export function usedArea({ sheet }: RangeTarget, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of sheet.existing(within)) {
    const holds = cell.value !== null || cell.formula !== null;
    if (!holds && (valuesOnly || cell.look === sheet.columnLook(column))) continue;
    const place = { top: row, left: column, bottom: row, right: column };
    used = used ? bounding(used, place) : place;
  }
  return used;
}
