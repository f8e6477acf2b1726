import type { Area } from '../../grid/workbook';

/** A cell, both counted from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells as few rectangles: runs down each column, joined with an equal run in the column to their left. */
export function rectanglesOf(places: Iterable<Place>): Area[] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, Area>();
    for (const [top, bottom] of runsOf(rows)) {
      const key = `${top}:${bottom}`;
      const left = open.get(key);
      if (left?.right === column - 1) {
        next.set(key, { ...left, right: column });
        open.delete(key);
      } else next.set(key, { top, left: column, bottom, right: column });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(rows: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** An area cut into row bands of at most so many cells (at least one row each). */
export function rowBands(area: Area, cells: number): Area[] {
  const height = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}

/** The cells of an area, row by row. */
export function* placesIn(area: Area): Generator<Place> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}
