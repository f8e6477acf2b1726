import type { Edit, SetCells } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import type { SheetFates } from '../sheetFates';
import type { PresentSheet } from './presentSheets';
import { placesIn, rectanglesOf, type Place } from './rectangles';

/** What some edits touch on one sheet. */
export interface SheetScope {
  readonly sheet: string;
  /** Areas that hold all cells that are emptied or written, and may hold others. */
  readonly blocks: readonly Area[];
  /** Exactly the cells that are emptied or written. */
  readonly cells: readonly Area[];
  /** Areas that hold all cells whose look is copied, and may hold others. */
  readonly models: readonly Area[];
  /** Where cells are merged or taken apart. */
  readonly merges: readonly Area[];
  readonly columns: readonly number[];
  /** Rows whose heights are set. */
  readonly rows: readonly number[];
  readonly tables: readonly string[];
  readonly formats: boolean;
  readonly notes: boolean;
  readonly print: boolean;
  readonly page: boolean;
  /** Names of charts that are added or removed. */
  readonly charts: readonly string[] | 'all';
}

/** What some edits touch in the workbook: it is read before they are applied, so that it can be put back. */
export interface EditScope {
  /** Sheets that stay or come. */
  readonly sheets: readonly SheetScope[];
  /** Those of them that come. */
  readonly added: readonly string[];
  /** All sheets of the workbook, where some come or go. */
  readonly present: readonly PresentSheet[];
  /** Sheets that go. */
  readonly gone: readonly PresentSheet[];
  readonly names: readonly string[];
  readonly memory: boolean;
}

type SheetEdit = Extract<Edit, { readonly sheet: string }>;

/**
 * @param fates of the sheets, with the edits that still mean something
 * @param present the sheets of the workbook, where some are to come or to go
 */
export function editScope(
  { edits, added, removed }: SheetFates,
  present: readonly PresentSheet[],
): EditScope {
  const sheetEdits = edits.filter((edit): edit is SheetEdit => 'sheet' in edit);
  const sheets = unique(sheetEdits.map(({ sheet }) => sheet));
  return {
    sheets: sheets.map((sheet) =>
      sheetScope(
        sheet,
        sheetEdits.filter((edit) => edit.sheet === sheet),
      ),
    ),
    added,
    present,
    gone: present.filter(({ name }) => removed.includes(name)),
    names: unique(
      edits.flatMap((edit) => {
        if (edit.kind === 'set-names') return edit.names.map(({ name }) => name);
        return edit.kind === 'remove-names' ? edit.names : [];
      }),
    ),
    memory: edits.some(({ kind }) => kind === 'set-memory'),
  };
}

function sheetScope(sheet: string, edits: readonly SheetEdit[]): SheetScope {
  const written = edits.filter((edit) => edit.kind === 'set-cells');
  const cleared = edits.flatMap((edit) => {
    if (edit.kind === 'clear-cells') return [edit.area];
    return edit.kind === 'restore-looks' ? edit.looks.map(({ area }) => area) : [];
  });
  return {
    sheet,
    blocks: uniqueAreas([...cleared, ...written.flatMap(blockOf)]),
    cells: rectanglesOf([
      ...cleared.flatMap((area) => [...placesIn(area)]),
      ...written.flatMap(writtenPlaces),
    ]),
    models: columnSpans(written.flatMap(modelPlaces)),
    merges: uniqueAreas(
      edits.flatMap((edit) =>
        edit.kind === 'merge-cells' || edit.kind === 'unmerge-cells' ? edit.areas : [],
      ),
    ),
    columns: unique(
      edits.flatMap((edit) =>
        edit.kind === 'set-column-widths' ? edit.widths.map(({ column }) => column) : [],
      ),
    ),
    tables: unique(edits.flatMap((edit) => (edit.kind === 'resize-list-object' ? [edit.name] : []))),
    formats: edits.some(({ kind }) => kind.endsWith('-conditional-formats')),
    notes: edits.some(({ kind }) => kind.endsWith('-notes')),
    print: edits.some(({ kind }) => kind === 'set-print-area'),
    rows: unique(
      edits.flatMap((edit) => (edit.kind === 'set-row-heights' ? edit.heights.map(({ row }) => row) : [])),
    ),
    page: edits.some(({ kind }) => kind === 'set-page-setup'),
    charts: unique(
      edits.flatMap((edit) => {
        if (edit.kind === 'add-charts') return edit.charts.map(({ name }) => name);
        return edit.kind === 'remove-charts' ? edit.names : [];
      }),
    ),
  };
}

function blockOf({ top, left, cells }: SetCells): Area[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (cells.length === 0 || width === 0) return [];
  return [{ top, left, bottom: top + cells.length - 1, right: left + width - 1 }];
}

function writtenPlaces({ top, left, cells }: SetCells): Place[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === undefined ? [] : [{ row: top + r, column: left + c }])),
  );
}

function modelPlaces({ top, cells }: SetCells): Place[] {
  return cells.flatMap((line, r) =>
    line.flatMap((cell) => {
      const like = cell?.style?.like;
      return like ? [{ row: like.row ?? top + r, column: like.column }] : [];
    }),
  );
}

/** From the first to the last place of every column. */
function columnSpans(places: readonly Place[]): Area[] {
  const spans = new Map<number, Area>();
  for (const { row, column } of places) {
    const span = spans.get(column) ?? { top: row, left: column, bottom: row, right: column };
    spans.set(column, { ...span, top: Math.min(span.top, row), bottom: Math.max(span.bottom, row) });
  }
  return [...spans.values()];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function uniqueAreas(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}
