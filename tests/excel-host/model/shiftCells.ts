import type { Area } from '../../../src/grid/workbook';
import type { ModelCell } from './cell';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

export type Axis = 'rows' | 'columns';

/** Inserts whole empty rows or columns before a place; everything at and after it moves on. */
export function insertLines(
  model: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  model.requireUnprotected(sheet);
  const index = model.indexOf(sheet);
  if (axis === 'columns') model.calculation.insertColumns(index, at, count);
  else model.calculation.insertRows(index, at, count);
  moveState(sheet, axis, (line) => (line >= at ? line + count : line), at, count);
  model.calculation.rebindNames();
}

/** Deletes whole rows or columns; what stands after them moves up. */
export function deleteLines(
  model: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
): void {
  model.requireUnprotected(sheet);
  const index = model.indexOf(sheet);
  if (axis === 'columns') model.calculation.deleteColumns(index, at, count);
  else model.calculation.deleteRows(index, at, count);
  moveState(sheet, axis, (line) => (line < at ? line : line < at + count ? null : line - count), at, -count);
  model.calculation.rebindNames();
}

type Move = (line: number) => number | null;

function moveState(sheet: SheetModel, axis: Axis, move: Move, at: number, by: number): void {
  moveCells(sheet, axis, move);
  const area = (old: Area): Area | null => moveArea(old, axis, at, by);
  sheet.merges = sheet.merges.flatMap((merge) => area(merge) ?? []);
  sheet.tables = sheet.tables.flatMap((table) => {
    const moved = area(table.area);
    return moved ? { ...table, area: moved } : [];
  });
  sheet.formats = sheet.formats
    .map((format) => ({ ...format, areas: format.areas.flatMap((old) => area(old) ?? []) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.print.areas = sheet.print.areas.flatMap((old) => area(old) ?? []);
  sheet.notes = sheet.notes.flatMap((note) => {
    const place = move(axis === 'rows' ? note.row : note.column);
    if (place === null) return [];
    return axis === 'rows' ? { ...note, row: place } : { ...note, column: place };
  });
  if (axis === 'columns') {
    sheet.columnWidths = new Map(moveKeys(sheet.columnWidths, move));
    sheet.columnLooks = new Map(moveKeys(sheet.columnLooks, move));
    sheet.hiddenColumns = new Set([...sheet.hiddenColumns].flatMap((line) => move(line) ?? []));
  } else {
    sheet.rowHeights = new Map(moveKeys(sheet.rowHeights, move));
    sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((line) => move(line) ?? []));
  }
}

function moveCells(sheet: SheetModel, axis: Axis, move: Move): void {
  const rows = [...sheet.cells];
  sheet.cells.clear();
  for (const [row, line] of rows) {
    if (axis === 'columns') {
      sheet.cells.set(row, new Map<number, ModelCell>(moveKeys(line, move)));
    } else {
      const to = move(row);
      if (to !== null) sheet.cells.set(to, line);
    }
  }
}

function moveKeys<T>(map: ReadonlyMap<number, T>, move: Move): [number, T][] {
  return [...map].flatMap(([key, value]): [number, T][] => {
    const to = move(key);
    return to === null ? [] : [[to, value]];
  });
}

/** An area after lines were inserted (`by` > 0) or deleted (`by` < 0) at a place; null when it is gone. */
function moveArea(area: Area, axis: Axis, at: number, by: number): Area | null {
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const first = by > 0 ? (from >= at ? from + by : from) : Math.min(from, Math.max(at, from + by));
  const last = by > 0 ? (to >= at ? to + by : to) : to < at ? to : Math.max(at - 1, to + by);
  if (last < first) return null;
  return axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}
