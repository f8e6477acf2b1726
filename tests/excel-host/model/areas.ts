import { areaAddress, columnName, columnNumber, overlaps, parseArea } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/workbook';
import { invalidArgument } from '../wire/hostError';
import { LAST_COLUMN, LAST_ROW } from './sheetModel';

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** The area an address names, whole rows and columns included; a sheet name before `!` is left off. */
export function areaOf(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const area = parseArea(local);
  if (area) return area;
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(local);
  if (columns) {
    return { ...WHOLE_SHEET, left: columnNumber(columns[1] ?? ''), right: columnNumber(columns[2] ?? '') };
  }
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]), bottom: Number(rows[2]) };
  throw invalidArgument(`Not an address: ${address}`);
}

/** The address as Excel writes it, with the sheet. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  if (isWholeRows(area) && isWholeColumns(area)) return `1:${LAST_ROW}`;
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isWholeRows(area)) return `${area.top}:${area.bottom}`;
  return areaAddress(area);
}

function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 1 && area.bottom === LAST_ROW;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 1 && area.right === LAST_COLUMN;
}

export function sizeOf(area: Area): { rows: number; columns: number; cells: number } {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return { rows, columns, cells: rows * columns };
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

export function encloses(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** What is left of an area when another is taken out: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  const inner = intersection(area, hole);
  if (!inner) return [area];
  const parts: Area[] = [
    { ...area, bottom: inner.top - 1 },
    { ...area, top: inner.bottom + 1 },
    { ...area, top: inner.top, bottom: inner.bottom, right: inner.left - 1 },
    { ...area, top: inner.top, bottom: inner.bottom, left: inner.right + 1 },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
