import { contains } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import type { ClearCells, NewCell, SetCells } from '../../../edits/edit';

/** What is to become of a sheet's cells once all edits are taken together. */
export interface CellPlan {
  /** New cells, `cells[row]?.[column]`, sparse, both counted from 1. */
  readonly cells: readonly (readonly (NewCell | undefined)[] | undefined)[];
  /** What is emptied first. */
  readonly cleared: readonly Area[];
  /** Where the officer asked for a cell of theirs to be put right. */
  readonly replaced: readonly Area[];
}

/** Takes the edits of one sheet's cells together, in their order: of two edits of a cell the later one counts. */
export function planCells(edits: readonly (SetCells | ClearCells)[]): CellPlan {
  const cells: (NewCell | undefined)[][] = [];
  const cleared: Area[] = [];
  const replaced: Area[] = [];
  for (const edit of edits) {
    if (edit.kind === 'clear-cells') {
      cleared.push(edit.area);
      forget(cells, edit.area);
    } else {
      put(cells, edit);
      if (edit.replaces) replaced.push(areaOf(edit));
    }
  }
  return { cells, cleared, replaced };
}

function put(cells: (NewCell | undefined)[][], { top, left, cells: block }: SetCells): void {
  block.forEach((blockRow, index) => {
    const row = (cells[top + index] ??= []);
    blockRow.forEach((cell, offset) => {
      if (cell) row[left + offset] = cell;
    });
  });
}

function areaOf({ top, left, cells }: SetCells): Area {
  const width = Math.max(1, ...cells.map((row) => row.length));
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

function forget(cells: (NewCell | undefined)[][], area: Area): void {
  const last = Math.min(area.bottom, cells.length - 1);
  for (let row = area.top; row <= last; row++) {
    const there = cells[row];
    if (there) cells[row] = there.map((cell, column) => (contains(area, row, column) ? undefined : cell));
  }
}

/** Whether one of the areas holds the cell. */
export function inAny(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
