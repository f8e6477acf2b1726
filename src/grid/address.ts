import type { Area } from './workbook';

const names: string[] = [];

/** Column letters for a column counted from 1: 1 → `A`, 27 → `AA`. */
export function columnName(column: number): string {
  return (names[column] ??= spell(column));
}

function spell(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Column counted from 1 for its letters: `A` → 1, `AA` → 27. Case does not matter. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The address of a cell, both counted from 1: (7, 3) → `C7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** The address of an area: `A7:L27`, or `C7` for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/**
 * The area an A1 address names (`C7`, `A7:L27`, `$A$7:$L$27`, without a sheet name).
 * Returns null for anything else, whole rows and columns included.
 */
export function parseArea(address: string): Area | null {
  const [from, to, more] = address.split(':');
  const first = CELL.exec(from ?? '');
  const last = to === undefined ? first : CELL.exec(to);
  if (!first || !last || more !== undefined) return null;
  const rows = [Number(first[2]), Number(last[2])];
  const columns = [columnNumber(first[1] ?? ''), columnNumber(last[1] ?? '')];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A sheet name as a formula needs it: quoted, inner quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** The area moved down and right. */
export function shifted({ top, left, bottom, right }: Area, rows: number, columns: number): Area {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** What of an area lies inside another one; they must meet. */
export function clipped(area: Area, outer: Area): Area {
  return {
    top: Math.max(area.top, outer.top),
    left: Math.max(area.left, outer.left),
    bottom: Math.min(area.bottom, outer.bottom),
    right: Math.min(area.right, outer.right),
  };
}

/** Whether a cell lies in an area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
