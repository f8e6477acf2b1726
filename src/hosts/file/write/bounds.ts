import type { Area } from '../../../grid/workbook';

/** The rectangle around an area and one more cell. */
export function around(area: Area | null, row: number, column: number): Area {
  if (!area) return { top: row, left: column, bottom: row, right: column };
  if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return area;
  return {
    top: Math.min(area.top, row),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row),
    right: Math.max(area.right, column),
  };
}
