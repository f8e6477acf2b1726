import type { ResizeListObject } from '../../../edits/edit';
import type { SheetPart } from '../openXlsx';
import { laidOver, plannedCell, type CellPlan } from '../../cellPlan';
import type { PackageDraft } from './packageDraft';
import { readTablePart, resizeTable, uniqueColumnNames, type TablePart } from './patchListObject';

/**
 * Resizes a sheet's Excel tables. A table's column names must be the texts of its header cells and differ from each
 * other, so the plan comes back with the header cells saying what the columns are called.
 */
export function resizeListObjects(
  draft: PackageDraft,
  sheet: SheetPart,
  plan: CellPlan,
  resizes: readonly ResizeListObject[],
): CellPlan {
  return resizes.reduce((current, resize) => resizeListObject(draft, sheet, current, resize), plan);
}

function resizeListObject(
  draft: PackageDraft,
  sheet: SheetPart,
  plan: CellPlan,
  { name, area }: ResizeListObject,
): CellPlan {
  const { part, xml, table } = findTable(draft, sheet, name);
  const added = Math.max(0, area.right - table.area.right);
  const columns = Array.from({ length: added }, (_, index) => table.area.right + 1 + index);
  const headers = columns.map((column) =>
    table.hasHeader ? plannedCell(plan, area.top, column) : undefined,
  );
  const texts = headers.map((header) => String(header?.value ?? ''));
  const names = uniqueColumnNames(table.columnNames, texts);
  draft.write(part, resizeTable(xml, area, names));
  if (!table.hasHeader || added === 0) return plan;
  // A header of a table holds a text, never a formula.
  const cells = headers.map((header, index) => ({
    value: names[index] ?? '',
    ...(header?.style ? { style: header.style } : {}),
  }));
  const rows = [...plan.rows];
  rows[area.top] = laidOver(rows[area.top], { left: table.area.right + 1, cells });
  return { ...plan, rows };
}

/** A table of the sheet with its part. Throws when the sheet has none of that name: the edits do not fit the file. */
function findTable(
  draft: PackageDraft,
  sheet: SheetPart,
  name: string,
): { part: string; xml: string; table: TablePart } {
  for (const { kind, target } of draft.relationships(sheet.part)) {
    const xml = kind === 'table' ? draft.read(target) : null;
    const table = xml === null ? null : readTablePart(xml);
    if (xml !== null && table?.name === name) return { part: target, xml, table };
  }
  throw new Error(`${sheet.name} has no table ${name}`);
}
