import type { Edit } from '../../edits/edit';

/** A worksheet of the open workbook; its id stays when somebody renames it. */
export interface PresentSheet {
  readonly id: string;
  readonly name: string;
}

/** The worksheets of the open workbook, and whether Excel lets sheets be added and removed. */
export interface PresentSheets {
  readonly sheets: readonly PresentSheet[];
  readonly isLocked: boolean;
}

export function movesSheets(edits: readonly Edit[]): boolean {
  return edits.some(({ kind }) => kind === 'add-sheet' || kind === 'remove-sheet');
}

/** Asks Excel for the worksheets, in one sync. */
export async function readPresentSheets(context: Excel.RequestContext): Promise<PresentSheets> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    isLocked: protection.protected,
  };
}
