import { contains } from '../grid/address';
import type { Area, BlankLook } from '../grid/workbook';
import type { ClearCells, Edit, NewCell, RestoreLooks, SetCells } from '../edits/edit';

/** A new cell, or a blank one that gets back the look it had. */
export interface PlannedCell extends NewCell {
  readonly look?: string;
}

/** New cells of a row side by side, the first of them in column `left`; undefined ones are left as they are. */
export interface PlannedRow {
  readonly left: number;
  readonly cells: readonly (PlannedCell | undefined)[];
}

/** An edit of cells. */
export type CellEdit = SetCells | ClearCells | RestoreLooks;

export function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.kind === 'set-cells' || edit.kind === 'clear-cells' || edit.kind === 'restore-looks';
}

/** What is to become of a sheet's cells once all edits are taken together. */
export interface CellPlan {
  /** New cells, by row, sparse, counted from 1. */
  readonly rows: readonly (PlannedRow | undefined)[];
  /** What is emptied first. */
  readonly cleared: readonly Area[];
  /** Where the officer asked for a cell of theirs to be put right. */
  readonly replaced: readonly Area[];
}

/** Takes the edits of one sheet's cells together, in their order: of two edits of a cell the later one counts. */
export function planCells(edits: readonly CellEdit[]): CellPlan {
  const rows: (PlannedRow | undefined)[] = [];
  const cleared: Area[] = [];
  const replaced: Area[] = [];
  for (const edit of edits) {
    if (edit.kind === 'clear-cells') {
      cleared.push(edit.area);
      forget(rows, edit.area);
    } else if (edit.kind === 'restore-looks') {
      for (const blank of edit.looks) putLook(rows, blank);
    } else {
      edit.cells.forEach((cells, index) => {
        const row = edit.top + index;
        rows[row] = laidOver(rows[row], { left: edit.left, cells });
      });
      if (edit.replaces) replaced.push(areaOf(edit));
    }
  }
  return { rows, cleared, replaced };
}

/** What the plan writes into a cell; undefined when it leaves it as it is. */
export function plannedCell({ rows }: CellPlan, row: number, column: number): PlannedCell | undefined {
  const planned = rows[row];
  return planned && column >= planned.left ? planned.cells[column - planned.left] : undefined;
}

/** A row with the cells of a later edit. Most rows are edited once and are then the edit's own. */
export function laidOver(row: PlannedRow | undefined, later: PlannedRow): PlannedRow {
  if (!row) return later;
  const left = Math.min(row.left, later.left);
  const cells: (PlannedCell | undefined)[] = [];
  for (const each of [row, later]) {
    each.cells.forEach((cell, index) => {
      if (cell) cells[each.left + index - left] = cell;
    });
  }
  return { left, cells };
}

function putLook(rows: (PlannedRow | undefined)[], { area, look }: BlankLook): void {
  const cells = Array.from({ length: area.right - area.left + 1 }, () => ({ value: null, look }));
  for (let row = area.top; row <= area.bottom; row++) {
    rows[row] = laidOver(rows[row], { left: area.left, cells });
  }
}

function areaOf({ top, left, cells }: SetCells): Area {
  const width = Math.max(1, ...cells.map((row) => row.length));
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
}

function forget(rows: (PlannedRow | undefined)[], area: Area): void {
  const last = Math.min(area.bottom, rows.length - 1);
  for (let row = area.top; row <= last; row++) {
    const planned = rows[row];
    if (!planned) continue;
    const { left, cells } = planned;
    rows[row] = {
      left,
      cells: cells.map((cell, index) => (contains(area, row, left + index) ? undefined : cell)),
    };
  }
}

/** Whether one of the areas holds the cell. */
export function inAny(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
