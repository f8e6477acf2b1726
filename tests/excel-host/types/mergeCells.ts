import { overlaps } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/workbook';
import { encloses, sizeOf } from '../model/areas';
import { HostError } from '../wire/hostError';
import type { RangeTarget } from './rangeTarget';

/** Merges an area (or each of its rows); only the top left content survives. */
export function mergeCells({ workbook, sheet }: RangeTarget, area: Area, across: boolean): void {
  workbook.requireUnprotected(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area) && !encloses(area, merge))) {
    throw new HostError('MergedRangeConflict', 'The range cuts a merged area');
  }
  const rows = across ? Array.from({ length: sizeOf(area).rows }, (_, index) => area.top + index) : [];
  const parts = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
  for (const part of parts.filter((candidate) => sizeOf(candidate).cells > 1)) {
    sheet.merges = [...sheet.merges.filter((merge) => !encloses(part, merge)), part];
    for (const { row, column } of [...sheet.existing(part)]) {
      if (row !== part.top || column !== part.left) workbook.setLiteral(sheet, row, column, null);
    }
  }
}

export function unmergeCells({ workbook, sheet }: RangeTarget, area: Area): void {
  const left = sheet.merges.filter((merge) => !overlaps(merge, area));
  if (left.length === sheet.merges.length) return;
  workbook.requireUnprotected(sheet);
  sheet.merges = left;
}
