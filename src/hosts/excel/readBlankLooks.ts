import type { Area, BlankLook } from '../../grid/workbook';
import { writeLook } from './blankLook';
import { withoutNeighboursLine } from './cellLook';
import { LOOK_PATHS } from './lookProperties';
import type { LookValues } from './lookPaths';
import { readContents } from './readContents';
import { together, type Reading } from './reading';
import { readLooksInBands } from './readLooks';
import { rectanglesOf, type Place } from './rectangles';

/** So many columns right of all values are looked at: that is where columns are inserted. */
export const COLUMNS_BEYOND = 16;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The looks of blank cells right of all values, where they differ from what their columns look like further down.
 * Their number formats are taken to be their columns'.
 */
export function readBlankLooks(worksheet: Excel.Worksheet, used: Area): Reading<BlankLook[]> {
  const right = Math.min(LAST_COLUMN, used.right + COLUMNS_BEYOND);
  const area = { ...used, left: Math.min(right, used.right + 1), right };
  const bottom = { ...area, top: LAST_ROW, bottom: LAST_ROW };
  const parts = together([
    readLooksInBands(worksheet, area, LOOK_PATHS),
    readLooksInBands(worksheet, bottom, LOOK_PATHS),
    readContents(worksheet, bottom),
  ] as const);
  return {
    ...parts,
    value: () => {
      const [lookAt, untouchedAt, contents] = parts.value();
      const ownLook = withoutNeighboursLine();
      const looks: BlankLook[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const untouched = untouchedAt(LAST_ROW, column);
        const numberFormat = contents[LAST_ROW]?.[column]?.numberFormat ?? 'General';
        const places = new Map<LookValues, Place[]>();
        for (let row = area.top; row <= area.bottom; row++) {
          const look = ownLook(lookAt(row, column));
          const alike = places.get(look);
          if (alike) alike.push({ row, column });
          else places.set(look, [{ row, column }]);
        }
        for (const [look, alike] of places) {
          if (look.every((value, index) => value === untouched[index])) continue;
          const written = writeLook({ numberFormat, look });
          looks.push(...rectanglesOf(alike).map((part) => ({ area: part, look: written })));
        }
      }
      return looks;
    },
  };
}
