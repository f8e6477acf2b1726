import type { Edit } from '../../../edits/edit';
import { worksheetsOf, type SheetPart } from '../openXlsx';
import { parseXml } from '../xml/parseXml';
import { addWorksheet } from './addWorksheet';
import type { PackageDraft } from './packageDraft';
import { removeWorksheet } from './removeWorksheet';
import { sameSheet } from './sameSheet';

/** A workbook whose sheets have come and gone. */
export interface SheetsAfter {
  readonly sheets: readonly SheetPart[];
  /** The edits that still mean something: none of a sheet before its removal. */
  readonly edits: readonly Edit[];
  /** The `sheetId` of the sheets that are gone. */
  readonly gone: readonly string[];
}

/**
 * Adds and removes worksheets, in the order of the edits.
 * @throws UserError when the structure of the workbook, or the sheet to be removed, is protected.
 * @throws Error for a name no sheet can have, and when no visible sheet would be left.
 */
export function patchWorkbookSheets(draft: PackageDraft, edits: readonly Edit[]): SheetsAfter {
  const gone: string[] = [];
  const removals = new Map<string, number>();
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'add-sheet') addWorksheet(draft, edit.sheet);
    if (edit.kind !== 'remove-sheet') continue;
    removals.set(edit.sheet.toLowerCase(), index);
    const sheet = worksheets(draft).find(({ name }) => sameSheet(name, edit.sheet));
    if (!sheet) continue;
    removeWorksheet(draft, sheet);
    gone.push(sheet.sheetId);
  }
  const isVoid = (edit: Edit, index: number): boolean =>
    'sheet' in edit && index <= (removals.get(edit.sheet.toLowerCase()) ?? -1);
  return { sheets: worksheets(draft), edits: edits.filter((edit, index) => !isVoid(edit, index)), gone };
}

function worksheets(draft: PackageDraft): SheetPart[] {
  const { workbookPart } = draft.xlsx;
  const workbook = parseXml(draft.read(workbookPart) ?? '');
  return worksheetsOf(workbook, draft.relationships(workbookPart), (part) => draft.has(part));
}
