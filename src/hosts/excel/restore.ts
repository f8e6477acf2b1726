import type { WorkbookChange } from './change';
import type { EditScope } from './editScope';
import { planRestore } from './planRestore';
import { runInExcel } from './runInExcel';
import { readWorkbookState, type WorkbookState } from './workbookState';
import { writeChange } from './writeChange';

/**
 * Gives back what stood in the workbook before a change, whether the change was written whole, in part or not at all.
 * Sheets that are gone are passed over.
 * @throws UserError when Excel reports a failure.
 */
export function restore({
  before,
  change,
}: {
  readonly before: WorkbookState;
  readonly change: WorkbookChange;
}): Promise<void> {
  return runInExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name));
    const now = await readWorkbookState(context, scopeWithoutCells(before.scope, present));
    await writeChange(context, planRestore(before, change, now));
  });
}

/** The cells will be emptied and written anew: how they stand now does not matter. */
function scopeWithoutCells(scope: EditScope, present: ReadonlySet<string>): EditScope {
  const sheets = scope.sheets.filter(({ sheet }) => present.has(sheet));
  return { ...scope, sheets: sheets.map((sheet) => ({ ...sheet, blocks: [], models: [] })) };
}
