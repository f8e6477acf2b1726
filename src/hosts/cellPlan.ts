import { contains } from '../grid/address';
import type { Area, BlankLook } from '../grid/workbook';
import type { ClearCells, Edit, NewCell, RestoreLooks, SetCells } from '../edits/edit';

/** A new cell, or a blank one that gets back the look it had. */
export interface PlannedCell extends NewCell {
  readonly look?: string;
}

/** An edit of cells. */
export type CellEdit = SetCells | ClearCells | RestoreLooks;

export function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === 'set-cells' || edit.kind === 'clear-cells' || edit.kind === 'restore-looks';
}

/** What is to become of a sheet's cells once all edits are taken together. */
export interface CellPlan {
  /** New cells, `cells[row]?.[column]`, sparse, both counted from 1. */
  readonly cells: readonly (readonly (PlannedCell | undefined)[] | undefined)[];
  /** What is emptied first. */
  readonly cleared: readonly Area[];
  /** Where the officer asked for a cell of theirs to be put right. */
  readonly replaced: readonly Area[];
}

/** Takes the edits of one sheet's cells together, in their order: of two edits of a cell the later one counts. */
export function planCells(edits: readonly CellEdit[]): CellPlan {
  const cells: (PlannedCell | undefined)[][] = [];
  const cleared: Area[] = [];
  const replaced: Area[] = [];
  for (const edit of edits) {
    if (edit.kind === 'clear-cells') {
      cleared.push(edit.area);
      forget(cells, edit.area);
    } else if (edit.kind === 'restore-looks') {
      for (const blank of edit.looks) putLook(cells, blank);
    } else {
      put(cells, edit);
      if (edit.replaces) replaced.push(areaOf(edit));
    }
  }
  return { cells, cleared, replaced };
}

function putLook(cells: (PlannedCell | undefined)[][], { area, look }: BlankLook): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const there = (cells[row] ??= []);
    for (let column = area.left; column <= area.right; column++) there[column] = { value: null, look };
  }
}

function put(cells: (PlannedCell | undefined)[][], { top, left, cells: block }: SetCells): void {
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

function forget(cells: (PlannedCell | undefined)[][], area: Area): void {
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
