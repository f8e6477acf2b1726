import { areaAddress, contains, parseArea } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import { setAttribute, splice } from '../xml/editXml';
import { child, parseXml } from '../xml/parseXml';
import { around } from './bounds';
import { inAny, plannedCell, type CellPlan } from '../../cellPlan';
import { scanCells, scanRows } from './rowSource';

/** The frame of a sheet whose `dimension`, where it has one, fits the cells it has once the plan is written. */
export function patchDimension(frame: string, rows: string, plan: CellPlan): string {
  const dimension = child(parseXml(frame), 'dimension');
  const before = parseArea(dimension?.attributes.ref ?? '');
  if (!dimension || !before) return frame;
  const after = withPlanned(drawnIn(before, rows, plan), plan);
  const ref = setAttribute(frame, dimension, 'ref', areaAddress(after));
  return areaAddress(after) === areaAddress(before) || !ref ? frame : splice(frame, [ref]);
}

function withPlanned(area: Area, { rows }: CellPlan): Area {
  let all = area;
  rows.forEach((planned, row) => {
    if (!planned) return;
    const { left, cells } = planned;
    if (contains(all, row, left) && contains(all, row, left + cells.length - 1)) return;
    cells.forEach((cell, index) => {
      if (cell) all = around(all, row, left + index);
    });
  });
  return all;
}

/** The area without the sides at which cells are taken out, drawn in to the cells that are left. */
function drawnIn(before: Area, rows: string, plan: CellPlan): Area {
  const { cleared } = plan;
  if (!cleared.some((area) => touchesEdge(before, area))) return before;
  let left: Area | null = null;
  let dropped: Area | null = null;
  for (const row of scanRows(rows)) {
    for (const { column } of scanCells(rows, row)) {
      const stays =
        !inAny(cleared, row.number, column) || plannedCell(plan, row.number, column) !== undefined;
      if (stays) left = around(left, row.number, column);
      else dropped = around(dropped, row.number, column);
    }
  }
  if (!dropped) return before;
  if (!left) return { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    top: dropped.top <= before.top ? left.top : before.top,
    left: dropped.left <= before.left ? left.left : before.left,
    bottom: dropped.bottom >= before.bottom ? left.bottom : before.bottom,
    right: dropped.right >= before.right ? left.right : before.right,
  };
}

function touchesEdge(area: Area, part: Area): boolean {
  return (
    part.right >= area.right || part.bottom >= area.bottom || part.left <= area.left || part.top <= area.top
  );
}
