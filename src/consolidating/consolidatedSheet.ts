import type { Edit } from '../edits/edit';
import { areaAddress, overlaps, parseArea, quoteSheet } from '../grid/address';
import type { Workbook } from '../grid/workbook';
import { UserError } from '../language/userError';
import type { Consolidation } from './consolidation';
import { detailSheet } from './detailSheet';
import { missingSheet, reviewSheet, sourcesSheet } from './listSheets';
import { mainSheet } from './mainSheet';
import { areaOf, sheetEdits, type SheetDraft, type Standing } from './sheetDraft';
import { SHEET_MARKS } from './sheetNames';

function reference({ name, ...draft }: SheetDraft): string {
  const address = areaAddress(areaOf(draft)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(name)}!${address}`;
}

/** What an earlier consolidation left on a sheet; null without one. */
function standingOn({ names, sheets }: Pick<Workbook, 'names' | 'sheets'>, sheet: string): Standing | null {
  const mark = names.find(({ name }) => name === SHEET_MARKS[sheet]);
  const present = sheets.find(({ name }) => name === sheet);
  const bang = mark?.refersTo.lastIndexOf('!') ?? -1;
  if (!mark || !present || bang < 0) return null;
  const place = mark.refersTo.slice(0, bang);
  const area =
    place === sheet || place === quoteSheet(sheet) ? parseArea(mark.refersTo.slice(bang + 1)) : null;
  return area && { area, merges: present.merges.filter((merge) => overlaps(merge, area)) };
}

function nameTaken(sheet: string): UserError {
  return new UserError({
    vi: `Sổ tính đã có trang tính "${sheet}" của đơn vị; hãy đổi tên trang đó rồi hợp nhất lại.`,
    en: `The workbook has a sheet "${sheet}" of its own; rename it and consolidate again.`,
  });
}

/**
 * The edits that write a consolidation into a workbook: the consolidated table with live totals, the figures it is
 * worked out from, the workbooks, who has not reported and what needs a look. What an earlier consolidation wrote there
 * is written anew. All sheets but the first are marked by a hidden name, so that they are not read as indicator tables.
 * Throws a UserError when a sheet of the staff's own has the name of one of ours.
 */
export function consolidatedSheet(
  consolidation: Consolidation,
  workbook: Pick<Workbook, 'sheets' | 'names'>,
): Edit[] {
  const detail = detailSheet(consolidation);
  const drafts = [
    mainSheet(consolidation, detail),
    detail.draft,
    sourcesSheet(consolidation),
    missingSheet(consolidation),
    reviewSheet(consolidation),
  ];
  const edits = drafts.flatMap((draft): Edit[] => {
    const present = workbook.sheets.find(({ name }) => name === draft.name);
    const standing = standingOn(workbook, draft.name);
    if (present && present.rowCount > 0 && !standing) throw nameTaken(draft.name);
    return sheetEdits(draft, standing);
  });
  const names = drafts.map((draft) => ({
    name: SHEET_MARKS[draft.name] ?? '',
    refersTo: reference(draft),
    hidden: true,
  }));
  return [...edits, { kind: 'set-names', names }];
}
