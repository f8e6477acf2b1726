import type { Edit } from '../edits/edit';

/** What a list of edits does to the sheets of a workbook as such. */
export interface SheetFates {
  /** Sheets that go, by their present names. */
  readonly removed: readonly string[];
  /** Sheets that come behind all others, in this order; a removed one may come again, empty. */
  readonly added: readonly string[];
  /** The edits that still mean something: none of a sheet before its removal. */
  readonly edits: readonly Edit[];
}

/** Whether two names are those of one sheet: Excel does not tell capitals from small letters. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** @param present the names of all sheets of the workbook. */
export function sheetFates(edits: readonly Edit[], present: readonly string[]): SheetFates {
  const removals = new Map<string, number>();
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'remove-sheet') removals.set(edit.sheet.toLowerCase(), index);
  }
  const left = edits.filter(
    (edit, index) => !('sheet' in edit) || index > (removals.get(edit.sheet.toLowerCase()) ?? -1),
  );
  const isGone = (name: string): boolean => removals.has(name.toLowerCase());
  const there = new Set(present.filter((name) => !isGone(name)).map((name) => name.toLowerCase()));
  const added: string[] = [];
  for (const edit of left) {
    if (edit.kind !== 'add-sheet' || there.has(edit.sheet.toLowerCase())) continue;
    there.add(edit.sheet.toLowerCase());
    added.push(edit.sheet);
  }
  return { removed: present.filter(isGone), added, edits: left };
}
