import { areaAddress, parseArea } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import { setAttribute, splice } from '../xml/editXml';
import { child, parseXml } from '../xml/parseXml';
import { scanCells, scanRows } from './rowSource';
import { around } from './bounds';
import type { PatchedRows } from './patchRows';

/** The frame of a sheet whose `dimension`, where it has one, fits the cells it has now. */
export function patchDimension(frame: string, { pieces, written, dropped }: PatchedRows): string {
  const dimension = child(parseXml(frame), 'dimension');
  const before = parseArea(dimension?.attributes.ref ?? '');
  if (!dimension || !before || !pieces) return frame;
  const shrinks = dropped !== null && touchesEdge(before, dropped);
  const base = shrinks ? shrunk(before, dropped, pieces.join('')) : before;
  const after = written ? union(base, written) : base;
  const ref = setAttribute(frame, dimension, 'ref', areaAddress(after));
  return areaAddress(after) === areaAddress(before) || !ref ? frame : splice(frame, [ref]);
}

function touchesEdge(area: Area, part: Area): boolean {
  return (
    part.right >= area.right || part.bottom >= area.bottom || part.left <= area.left || part.top <= area.top
  );
}

/** Draws in the sides at which cells were taken out, to the cells that are left. */
function shrunk(before: Area, dropped: Area, rows: string): Area {
  let left: Area | null = null;
  for (const row of scanRows(rows)) {
    for (const { column } of scanCells(rows, row)) left = around(left, row.number, column);
  }
  if (!left) return { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    top: dropped.top <= before.top ? left.top : before.top,
    left: dropped.left <= before.left ? left.left : before.left,
    bottom: dropped.bottom >= before.bottom ? left.bottom : before.bottom,
    right: dropped.right >= before.right ? left.right : before.right,
  };
}

function union(a: Area, b: Area): Area {
  return around(around(a, b.top, b.left), b.bottom, b.right);
}
