import { parseArea } from '../../grid/address';
import type { Area, Sheet } from '../../grid/workbook';
import { WORKING } from './summaryColumns';

/** What the officer wrote over our texts, found by what each is. */
export type KeptTexts = ReadonlyMap<string, string>;

const textAt = (sheet: Sheet, row: number, column: number): string => {
  const value = sheet.cells[row]?.[column]?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/**
 * The texts of a summary sheet that are the officer's own: the working columns tell for every free cell what it is,
 * where it stands now (by a formula, which follows when rows and columns move) and what we wrote there.
 */
export function keptTexts(sheet: Sheet, { top, bottom }: Area): KeptTexts {
  const kept = new Map<string, string>();
  for (let row = top; row <= bottom; row++) {
    for (const column of WORKING.free) {
      const key = textAt(sheet, row, column);
      const place = parseArea(sheet.cells[row]?.[column + 1]?.formula ?? '');
      if (key === '' || !place) continue;
      const now = textAt(sheet, place.top, place.left);
      if (now !== textAt(sheet, row, column + 2)) kept.set(key, now);
    }
  }
  return kept;
}
