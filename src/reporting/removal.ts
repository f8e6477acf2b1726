import type { Edit } from '../edits/edit';
import { areaAddress, clipped, contains, overlaps, parseArea, shifted } from '../grid/address';
import type { Area, Sheet, Workbook } from '../grid/workbook';
import { COLOURS, CONSTANT_NAMES, NOTE_MARK, insertedAreas } from './ourNames';
import type { Restoration } from './restoration';

function inside(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

/** The print area as it was: known if nobody changed it since, else cut off at the inserted columns. */
function printEdit(sheet: Sheet, inserted: Area, print: Restoration['print']): Edit[] {
  const now = sheet.print.area;
  if (!print || !now) return [];
  const before = areaAddress(now) === print.extended ? parseArea(print.before) : null;
  const area = before ?? (now.right === inserted.right ? { ...now, right: inserted.left - 1 } : null);
  return area ? [{ kind: 'set-print-area', sheet: sheet.name, area }] : [];
}

/** The looks that blank cells had; where rows were added or deleted since, as far as they still lie inside. */
function looksEdit(sheet: Sheet, inserted: Area, looks: Restoration['looks']): Edit[] {
  const own = looks.flatMap(({ area: relative, look }) => {
    const area = parseArea(relative);
    const now = area && shifted(area, inserted.top - 1, inserted.left - 1);
    return now && overlaps(now, inserted) ? [{ area: clipped(now, inserted), look }] : [];
  });
  return own.length > 0 ? [{ kind: 'restore-looks', sheet: sheet.name, looks: own }] : [];
}

function takeOut(sheet: Sheet, area: Area, restoration: Restoration | undefined): Edit[] {
  const merges = sheet.merges.filter((merge) => inside(area, merge));
  const widths = restoration?.widths ?? [];
  const listObject = restoration?.listObject;
  const listArea = listObject && parseArea(listObject.area);
  return [
    ...(listObject && listArea
      ? [{ kind: 'resize-list-object' as const, sheet: sheet.name, name: listObject.name, area: listArea }]
      : []),
    ...(merges.length > 0 ? [{ kind: 'unmerge-cells' as const, sheet: sheet.name, areas: merges }] : []),
    { kind: 'clear-cells', sheet: sheet.name, area },
    ...looksEdit(sheet, area, restoration?.looks ?? []),
    {
      kind: 'set-column-widths',
      sheet: sheet.name,
      widths: widths.map((width, index) => ({ column: area.left + index, width })),
    },
    ...printEdit(sheet, area, restoration?.print ?? null),
  ];
}

/**
 * The edits that take out the inserted columns and give back what stood around them; none for a workbook without.
 * Protected sheets are left alone: what stands there stays, marked as before.
 * @param keepConstants whether summary sheets stay, whose formulas read the same thresholds
 */
export function removal(
  workbook: Workbook,
  restorations: readonly Restoration[],
  keepConstants = false,
): Edit[] {
  const edits: Edit[] = [];
  const names: string[] = [];
  const touched = new Set<string>();
  let kept = keepConstants;
  for (const { name, place } of insertedAreas(workbook)) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === place?.sheet);
    if (sheet?.isProtected) {
      kept = true;
      continue;
    }
    names.push(name);
    if (!sheet || !place) continue;
    touched.add(sheet.name);
    edits.push(
      ...takeOut(
        sheet,
        place.area,
        restorations.find((restoration) => restoration.name === name),
      ),
    );
  }
  for (const sheet of touched) {
    edits.push({ kind: 'remove-conditional-formats', sheet, marker: COLOURS });
    edits.push({ kind: 'remove-notes', sheet, marker: NOTE_MARK });
  }
  const constants = kept
    ? []
    : CONSTANT_NAMES.filter((name) => workbook.names.some((known) => known.name === name));
  if (names.length + constants.length > 0)
    edits.push({ kind: 'remove-names', names: [...names, ...constants] });
  return edits;
}
