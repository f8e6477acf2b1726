import type { Edit } from '../../../edits/edit';
import { sameSheet, sheetFates } from '../../sheetFates';
import { worksheetsOf, type SheetPart } from '../openXlsx';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { addWorksheet } from './addWorksheet';
import type { PackageDraft } from './packageDraft';
import { isVisible, removeWorksheet } from './removeWorksheet';
import { requireUnused } from './requireUnused';
import { requireOpenStructure } from './structureProtection';

/** A workbook whose sheets have come and gone. */
export interface SheetsAfter {
  readonly sheets: readonly SheetPart[];
  /** The edits that still mean something: none of a sheet before its removal. */
  readonly edits: readonly Edit[];
  /** The sheets that went, also where others of their names came. */
  readonly gone: readonly SheetPart[];
  /** The names that no sheet bears any more. */
  readonly lost: readonly string[];
}

/**
 * Removes and adds worksheets.
 * @throws UserError when the structure of the workbook, or a sheet to be removed, is protected, and when formulas on
 * sheets that stay take figures from one that goes.
 * @throws Error for a name no sheet can have, for chart sheets, and when no visible sheet would be left.
 */
export function patchWorkbookSheets(draft: PackageDraft, all: readonly Edit[]): SheetsAfter {
  const workbook = parseXml(draft.read(draft.xlsx.workbookPart) ?? '');
  const names = childrenNamed(child(workbook, 'sheets'), 'sheet').map(
    ({ attributes }) => attributes.name ?? '',
  );
  const { removed, added, edits } = sheetFates(all, names);
  if (removed.length + added.length === 0) return { sheets: draft.xlsx.sheets, edits, gone: [], lost: [] };
  requireOpenStructure(draft.xlsx.file, workbook);
  const gone = draft.xlsx.sheets.filter(({ name }) => removed.includes(name));
  if (gone.length < removed.length) throw new Error(`${removed.join(', ')}: not all of them are worksheets`);
  const lost = removed.filter((name) => !added.some((each) => sameSheet(each, name)));
  const staying = draft.xlsx.sheets.filter((sheet) => !gone.includes(sheet));
  if (lost.length > 0) requireUnused(draft, staying, lost);
  for (const { part } of gone) {
    const now = worksheets(draft).find((sheet) => sheet.part === part);
    if (now) removeWorksheet(draft, now);
  }
  for (const name of added) addWorksheet(draft, name);
  requireVisible(draft);
  return { sheets: worksheets(draft), edits, gone, lost };
}

function worksheets(draft: PackageDraft): SheetPart[] {
  const { workbookPart } = draft.xlsx;
  const workbook = parseXml(draft.read(workbookPart) ?? '');
  return worksheetsOf(workbook, draft.relationships(workbookPart), (part) => draft.has(part));
}

function requireVisible(draft: PackageDraft): void {
  const workbook = parseXml(draft.read(draft.xlsx.workbookPart) ?? '');
  if (childrenNamed(child(workbook, 'sheets'), 'sheet').some(isVisible)) return;
  throw new Error('a workbook must keep a visible sheet');
}
