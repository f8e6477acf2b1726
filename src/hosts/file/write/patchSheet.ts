import type { Edit, NewStyle, ConditionalFormat } from '../../../edits/edit';
import type { SheetPart } from '../openXlsx';
import { opened, prefixOf, splice } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { splitSheet, type SheetSource } from '../xml/splitSheet';
import { planCells, type CellEdit } from './cellPlan';
import type { PackageDraft } from './packageDraft';
import { patchColumns } from './patchColumns';
import { addConditionalFormats, removeConditionalFormats } from './patchConditionalFormats';
import { patchDimension } from './patchDimension';
import { mergeCells, unmergeCells } from './patchMerges';
import { removeNotes, setNotes } from './patchNotes';
import { patchRows, type PatchedRows } from './patchRows';
import { resizeListObjects } from './resizeListObjects';
import { insertIntoSheet } from './worksheetOrder';

/** An edit of one sheet's own parts. */
export type SheetEdit = Exclude<Extract<Edit, { sheet: string }>, { kind: 'set-print-area' }>;

/** The looks cells and conditional formats point to; what they are made of stands in the workbook's style sheet. */
export interface Looks {
  readonly cellStyle: (base: number, style: NewStyle) => number;
  /** The id of a look that was written out earlier; null for a text that is none. */
  readonly restored: (look: string) => number | null;
  readonly differential: (format: ConditionalFormat) => number;
}

/**
 * Applies the edits of one sheet to its parts. Edits of different kinds concern different parts of the sheet; those
 * of one kind, and what takes it back, are applied in their order.
 * @returns the addresses of formulas that are gone.
 */
export function patchSheet(
  draft: PackageDraft,
  sheet: SheetPart,
  edits: readonly SheetEdit[],
  looks: Looks,
): readonly string[] {
  const source = splitSheet(draft.read(sheet.part) ?? '');
  const rows = patchCells(draft, sheet, source, edits, looks);
  const frame = edits.reduce(
    (text, edit) => patchFrame(draft, sheet, text, edit, looks),
    patchDimension(source.frame, rows),
  );
  if (rows.pieces !== null || frame !== source.frame) {
    draft.writePieces(sheet.part, assemble(frame, rows.pieces ?? [source.rows]));
  }
  return rows.lostFormulas;
}

function isCellEdit(edit: SheetEdit): edit is CellEdit {
  return edit.kind === 'set-cells' || edit.kind === 'clear-cells' || edit.kind === 'restore-looks';
}

function patchCells(
  draft: PackageDraft,
  sheet: SheetPart,
  source: SheetSource,
  edits: readonly SheetEdit[],
  looks: Looks,
): PatchedRows {
  const planned = planCells(edits.filter(isCellEdit));
  const resizes = edits.filter((edit) => edit.kind === 'resize-list-object');
  const plan = resizeListObjects(draft, sheet, planned, resizes);
  const root = parseXml(source.frame);
  const styled = childrenNamed(child(root, 'cols'), 'col').filter(
    ({ attributes }) => attributes.style !== undefined,
  );
  return patchRows(source.rows, plan, {
    prefix: prefixOf(root),
    columnStyle: (column) => {
      const found = styled.find(
        ({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max),
      );
      return Number(found?.attributes.style ?? 0);
    },
    restyle: looks.cellStyle,
    restored: looks.restored,
  });
}

function patchFrame(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  edit: SheetEdit,
  looks: Looks,
): string {
  switch (edit.kind) {
    case 'set-column-widths':
      return patchColumns(frame, edit.widths);
    case 'merge-cells':
      return mergeCells(frame, edit);
    case 'unmerge-cells':
      return unmergeCells(frame, edit);
    case 'add-conditional-formats':
      return addConditionalFormats(frame, edit.formats, looks.differential);
    case 'remove-conditional-formats':
      return removeConditionalFormats(frame, edit.marker);
    case 'set-notes':
      return setNotes(draft, sheet, frame, edit);
    case 'remove-notes':
      return removeNotes(draft, sheet, frame, edit);
    case 'set-cells':
    case 'clear-cells':
    case 'restore-looks':
    case 'resize-list-object':
      return frame;
  }
}

/** The sheet put together again, in pieces. */
function assemble(frame: string, rows: readonly string[]): string[] {
  if (rows.every((piece) => piece === '')) return [frame];
  const open = openSheetData(frame);
  const place = splitSheet(open).rowsAt ?? 0;
  return [open.slice(0, place), ...rows, open.slice(place)];
}

/** The frame with a `sheetData` between whose tags rows can stand. */
function openSheetData(frame: string): string {
  const root = parseXml(frame);
  const present = child(root, 'sheetData');
  if (present) return opened(frame, present);
  const tag = `${prefixOf(root)}sheetData`;
  return splice(frame, [insertIntoSheet(frame, root, 'sheetData', `<${tag}></${tag}>`)]);
}
