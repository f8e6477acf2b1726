import type { WorkbookChange } from './change';
import type { EditScope } from './editScope';
import { planRestore } from './planRestore';
import { runInExcel } from './runInExcel';
import { readWorkbookState, type WorkbookState } from './workbookState';
import { removeLeftovers, writeChange } from './writeChange';

/**
 * Gives back what stood in the workbook before a change. Sheets that somebody else removed are passed over.
 * @param wasWhole whether the change was written whole; else in part or not at all
 * @throws UserError when Excel reports a failure.
 */
export function restore(
  { before, change }: { readonly before: WorkbookState; readonly change: WorkbookChange },
  wasWhole: boolean,
): Promise<void> {
  return runInExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/id,items/name');
    await context.sync();
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    const names = new Set(sheets.map(({ name }) => name));
    const state = await readWorkbookState(context, scopeWithoutCells(before.scope, names));
    const back = planRestore(before, change, { sheets, state }, wasWhole);
    await writeChange(context, back);
    await removeLeftovers(context, back.leftovers);
  });
}

/** The cells will be emptied and written anew: how they stand now does not matter. */
function scopeWithoutCells(scope: EditScope, present: ReadonlySet<string>): EditScope {
  const sheets = scope.sheets.filter(({ sheet }) => present.has(sheet) && !scope.added.includes(sheet));
  return {
    ...scope,
    added: [],
    gone: [],
    sheets: sheets.map((sheet) => ({
      ...sheet,
      blocks: [],
      models: [],
      charts: sheet.charts.length === 0 ? [] : 'all',
    })),
  };
}
