import type { Edit, NewCell } from '../../edits/edit';
import type { Area, Cell, Sheet } from '../../grid/workbook';
import { LOOKS } from './looks';

/** A summary sheet that stands there already, and what of it is ours. */
export interface Standing {
  readonly sheet: Sheet;
  readonly area: Area;
}

function again(cell: Cell | undefined): NewCell | undefined {
  const { value = null, formula } = cell ?? {};
  const shown = typeof value === 'number' || typeof value === 'string' ? value : null;
  if (shown === null && formula === undefined) return undefined;
  return { value: shown, ...(formula !== undefined && { formula }), style: LOOKS.own };
}

/**
 * The edits that move down what the officer wrote below our part of the sheet as that grows to its new last row: it is
 * never written over.
 */
export function carriedDown({ sheet, area }: Standing, last: number): Edit[] {
  const by = last - area.bottom;
  const top = area.bottom + 1;
  const cells = sheet.cells.slice(top).map((row) => Array.from(row ?? [], again).slice(1));
  if (by <= 0 || cells.every((row) => row.every((cell) => cell === undefined))) return [];
  const bottom = area.bottom + cells.length;
  const right = Math.max(area.right, sheet.columnCount);
  return [
    { kind: 'clear-cells', sheet: sheet.name, area: { top, left: 1, bottom, right } },
    { kind: 'set-cells', sheet: sheet.name, top: top + by, left: 1, cells },
  ];
}
