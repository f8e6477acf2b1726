import type { Edit, NewStyle, ConditionalFormat } from '../../../edits/edit';
import type { ChartValues } from '../charts/chartValues';
import { addCharts, removeCharts } from '../charts/patchCharts';
import type { SheetPart } from '../openXlsx';
import { declareUtf8 } from '../package/decodePart';
import { protectedSheet } from '../package/refusal';
import { isProtected } from '../read/readSheet';
import { opened, prefixOf, splice } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { splitSheet } from '../xml/splitSheet';
import { isCellEdit, planCells, type CellPlan } from '../../cellPlan';
import type { PackageDraft } from './packageDraft';
import { patchColumns } from './patchColumns';
import { addConditionalFormats, removeConditionalFormats } from './patchConditionalFormats';
import { patchDimension } from './patchDimension';
import { mergeCells, unmergeCells } from './patchMerges';
import { removeNotes, setNotes } from './patchNotes';
import { patchPageSetup } from './patchPageSetup';
import { patchRowHeights } from './patchRowHeights';
import { RowPatcher, type RowContext } from './rowPatcher';
import { resizeListObjects } from './resizeListObjects';
import { insertIntoSheet } from './worksheetOrder';

/** An edit of one sheet's own parts. */
export type SheetEdit = Extract<Edit, { sheet: string }>;

/** What applying the edits of a sheet needs of the rest of the workbook. */
export interface Surroundings {
  readonly looks: Looks;
  /** What cells of any sheet hold in the end, for the charts that show them. */
  readonly values: ChartValues;
}

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
 * @throws UserError when the sheet is protected.
 */
export async function patchSheet(
  draft: PackageDraft,
  sheet: SheetPart,
  edits: readonly SheetEdit[],
  surroundings: Surroundings,
): Promise<readonly string[]> {
  const { looks } = surroundings;
  const source = splitSheet(draft.read(sheet.part) ?? '');
  const heights = heightsOf(edits);
  if (isProtected(parseXml(source.frame))) throw protectedSheet(draft.xlsx.file, sheet.name);
  const plan = planOf(draft, sheet, edits);
  const frame = edits.reduce(
    (text, edit) => patchFrame(draft, sheet, text, edit, surroundings),
    patchDimension(source.frame, source.rows, plan),
  );
  if (plan.rows.length + plan.cleared.length + heights.size === 0 && frame === source.frame) return [];
  const context = rowContext(source.frame, looks);
  const tall = patchRowHeights(source.rows, context.prefix, heights);
  const hasRows = tall !== '' || plan.rows.length > 0;
  const whole = declareUtf8(hasRows ? openSheetData(frame) : frame);
  const place = splitSheet(whole).rowsAt ?? 0;
  let lostFormulas: readonly string[] = [];
  await draft.pack(sheet.part, async (out) => {
    const rows = new RowPatcher(tall, plan, context, out);
    await out.writeLong(whole.slice(0, place));
    await rows.write();
    await out.writeLong(whole.slice(place));
    lostFormulas = rows.lostFormulas;
    return rows.hasChanged || tall !== source.rows || frame !== source.frame;
  });
  return lostFormulas;
}

function planOf(draft: PackageDraft, sheet: SheetPart, edits: readonly SheetEdit[]): CellPlan {
  const resizes = edits.filter((edit) => edit.kind === 'resize-list-object');
  return resizeListObjects(draft, sheet, planCells(edits.filter(isCellEdit)), resizes);
}

/** The height every row is given that is given one; of two edits of a row the later one counts. */
function heightsOf(edits: readonly SheetEdit[]): ReadonlyMap<number, number | null> {
  const heights = edits.flatMap((edit) => (edit.kind === 'set-row-heights' ? edit.heights : []));
  return new Map(heights.map(({ row, height }) => [row, height]));
}

function rowContext(frame: string, looks: Looks): RowContext {
  const root = parseXml(frame);
  const styled = childrenNamed(child(root, 'cols'), 'col').filter(
    ({ attributes }) => attributes.style !== undefined,
  );
  return {
    prefix: prefixOf(root),
    columnStyle: (column) => {
      const found = styled.find(
        ({ attributes: { min, max } }) => Number(min) <= column && column <= Number(max),
      );
      return Number(found?.attributes.style ?? 0);
    },
    restyle: looks.cellStyle,
    restored: looks.restored,
  };
}

function patchFrame(
  draft: PackageDraft,
  sheet: SheetPart,
  frame: string,
  edit: SheetEdit,
  { looks, values }: Surroundings,
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
    case 'set-page-setup':
      return patchPageSetup(frame, edit);
    case 'add-charts':
      return addCharts(draft, sheet, frame, edit.charts, values);
    case 'remove-charts':
      return removeCharts(draft, sheet, frame, edit.names);
    case 'set-cells':
    case 'clear-cells':
    case 'restore-looks':
    case 'resize-list-object':
    case 'set-row-heights':
    case 'set-print-area':
    case 'add-sheet':
    case 'remove-sheet':
      return frame;
  }
}

/** The frame with a `sheetData` between whose tags rows can stand. */
function openSheetData(frame: string): string {
  const root = parseXml(frame);
  const present = child(root, 'sheetData');
  if (present) return opened(frame, present);
  const tag = `${prefixOf(root)}sheetData`;
  return splice(frame, [insertIntoSheet(frame, root, 'sheetData', `<${tag}></${tag}>`)]);
}
