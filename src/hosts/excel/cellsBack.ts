import { inputOf } from './cellInput';
import type { CellWrite } from './change';
import type { Place } from './rectangles';
import type { SheetState } from './sheetState';

/** Gives cells that are empty now what they held and how they looked; those that were plain and empty stay so. */
export function cellsBack(places: Iterable<Place>, { cell, normal }: SheetState): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const { row, column } of places) {
    const state = cell(row, column);
    if (!state) continue;
    const input = inputOf(state);
    const { numberFormat, look } = state;
    if (input === '' && numberFormat === 'General' && sameValues(look, normal)) continue;
    writes.push({ row, column, input, numberFormat, isText: false, from: normal, to: look });
  }
  return writes;
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, index) => value === b[index]);
}
