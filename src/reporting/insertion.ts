import type { Assessment } from '../assessing/assessment';
import type { Settings } from '../assessing/settings';
import type { Finding, RuleId } from '../checking/finding';
import type { Edit, SetNames, SetNotes } from '../edits/edit';
import { areaAddress, clipped, overlaps, shifted } from '../grid/address';
import type { Area, Sheet, Workbook } from '../grid/workbook';
import type { IndicatorTable, SheetReading } from '../reading/indicatorTable';
import { insertedCells } from './insertedCells';
import { shareConstant, thresholdConstants } from './constants';
import { EXPECTED_SHARE, NOTE_MARK, absoluteReference, insertedName } from './ourNames';
import { listObjectOf, placeRightOf } from './placement';
import { progressColumns } from './progressColumns';
import type { Restoration } from './restoration';
import { statusFormats } from './statusFormats';

/** What is to be shown beside the tables of a workbook. */
export interface InsertionContext {
  readonly workbook: Workbook;
  /** The sheets to write beside; the product's columns must not stand there yet. */
  readonly readings: readonly SheetReading[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  /** The share (0…1) of the year's plan that should be done by the end of the period. */
  readonly expectedShare: number;
}

export interface Insertion {
  readonly edits: readonly Edit[];
  /** What must be remembered to take the columns out again. */
  readonly restorations: readonly Restoration[];
  /** Sheets that were read but are protected, so that nothing is written there. */
  readonly protectedSheets: readonly string[];
}

/** The columns of one table with their place. */
interface Block {
  readonly name: string;
  readonly area: Area;
  readonly edits: readonly Edit[];
  readonly widths: readonly number[];
  readonly listObject: Restoration['listObject'];
}

/** Performance and plan warnings are told in the column; a note is for a cell that should be looked at. */
const WITHOUT_NOTE: readonly RuleId[] = ['target-missed', 'forecast-missed', 'no-data', 'row-unplanned'];

function blockOf(
  context: InsertionContext,
  sheet: Sheet,
  table: IndicatorTable,
  name: string,
  given: readonly Area[],
): Block {
  const isOwn = ({ sheet: at, row }: { sheet: string | null; row: number | null }): boolean =>
    at === sheet.name && row !== null && row >= table.area.top && row <= table.area.bottom;
  const progress = progressColumns(
    sheet,
    table,
    context.assessments.filter(isOwn),
    context.findings.filter(isOwn),
    context.expectedShare,
  );
  const { columns } = progress;
  const area = placeRightOf(sheet, table, columns.length, given);
  const listObject = listObjectOf(sheet, table);
  const joins = listObject?.area.right === area.left - 1 ? listObject : null;
  const headers = table.headerRows;
  const titleRow = joins?.area.top ?? headers[0] ?? table.area.top;
  const lastHeader = headers.at(-1) ?? titleRow;
  const at = (index: number): number => area.left + index;
  const statusColumn = at(columns.findIndex(({ id }) => id === 'status'));
  const edits: Edit[] = [
    {
      kind: 'set-cells',
      sheet: sheet.name,
      top: area.top,
      left: area.left,
      cells: insertedCells(sheet, table, progress, area, titleRow),
    },
  ];
  if (lastHeader > titleRow && !joins) {
    const areas = columns.map((_, index) => ({
      top: titleRow,
      bottom: lastHeader,
      left: at(index),
      right: at(index),
    }));
    edits.push({ kind: 'merge-cells', sheet: sheet.name, areas });
  }
  if (joins) {
    const widened = { ...joins.area, right: area.right };
    edits.push({ kind: 'resize-list-object', sheet: sheet.name, name: joins.name, area: widened });
  }
  edits.push({
    kind: 'add-conditional-formats',
    sheet: sheet.name,
    formats: statusFormats(table, statusColumn),
  });
  return {
    name,
    area,
    edits,
    widths: columns.map(({ width }) => width),
    listObject: joins && { name: joins.name, area: areaAddress(joins.area) },
  };
}

/** The print area reaching over the inserted columns; null where none is set or it does not show the tables. */
function extendedPrintArea(
  sheet: Sheet,
  blocks: readonly Block[],
  tables: readonly IndicatorTable[],
): Area | null {
  const print = sheet.print.area;
  if (!print) return null;
  const shown = blocks.filter((_, index) => {
    const table = tables[index]?.area;
    return table !== undefined && overlaps(print, table) && print.right >= table.right;
  });
  const right = Math.max(print.right, ...shown.map(({ area }) => area.right));
  return right > print.right ? { ...print, right } : null;
}

/** The looks of the blank cells inside an area, counted from its corner. */
function blankLooks(sheet: Sheet, area: Area): Restoration['looks'] {
  return (sheet.blankLooks ?? [])
    .filter((blank) => overlaps(blank.area, area))
    .map((blank) => ({
      area: areaAddress(shifted(clipped(blank.area, area), 1 - area.top, 1 - area.left)),
      look: blank.look,
    }));
}

function notesOf(sheet: Sheet, findings: readonly Finding[]): SetNotes['notes'] {
  const notes: { readonly row: number; readonly column: number; readonly lines: string[] }[] = [];
  const byRow: (typeof notes)[] = [];
  for (const { sheet: at, row, column, rule, severity, message } of findings) {
    if (severity === 'info' || at !== sheet.name || row === null || column === null) continue;
    if (WITHOUT_NOTE.includes(rule) || sheet.cells[row]?.[column]?.note !== undefined) continue;
    const ofRow = byRow[row];
    const known = ofRow?.find((each) => each.column === column);
    if (known) {
      known.lines.push(message.vi);
      continue;
    }
    const note = { row, column, lines: [message.vi] };
    notes.push(note);
    if (ofRow) ofRow.push(note);
    else byRow[row] = [note];
  }
  return notes.map(({ row, column, lines }) => ({ row, column, text: NOTE_MARK + lines.join('\n') }));
}

function sheetInsertion(
  context: InsertionContext,
  sheet: Sheet,
  tables: readonly IndicatorTable[],
  firstIndex: number,
): { edits: Edit[]; restorations: Restoration[]; names: SetNames['names'] } {
  const blocks: Block[] = [];
  tables.forEach((table, index) =>
    blocks.push(
      blockOf(
        context,
        sheet,
        table,
        insertedName(firstIndex + index),
        blocks.map(({ area }) => area),
      ),
    ),
  );
  const widths = new Map<number, number>();
  for (const { area, widths: wanted } of blocks) {
    wanted.forEach((width, index) => {
      const column = area.left + index;
      widths.set(column, Math.max(width, widths.get(column) ?? sheet.columnWidths.get(column) ?? 0));
    });
  }
  const edits = blocks.flatMap((block) => block.edits);
  edits.push({
    kind: 'set-column-widths',
    sheet: sheet.name,
    widths: [...widths].map(([column, width]) => ({ column, width })),
  });
  const print = extendedPrintArea(sheet, blocks, tables);
  if (print) edits.push({ kind: 'set-print-area', sheet: sheet.name, area: print });
  const notes = notesOf(sheet, context.findings);
  if (notes.length > 0) edits.push({ kind: 'set-notes', sheet: sheet.name, notes });
  return {
    edits,
    restorations: blocks.map(({ name, area, listObject, widths: own }) => ({
      name,
      widths: own.map((_, index) => sheet.columnWidths.get(area.left + index) ?? null),
      print:
        print && sheet.print.area
          ? { before: areaAddress(sheet.print.area), extended: areaAddress(print) }
          : null,
      listObject,
      looks: blankLooks(sheet, area),
    })),
    names: blocks.map(({ name, area }) => ({
      name,
      refersTo: absoluteReference(sheet.name, area),
      hidden: true,
    })),
  };
}

/**
 * The edits that insert the progress and warning columns beside every table of the given sheets, with their colours,
 * notes, names, widths and print areas. Protected sheets are told, not touched; no edit changes a staff cell.
 */
export function insertion(context: InsertionContext): Insertion {
  const edits: Edit[] = [];
  const restorations: Restoration[] = [];
  const names: SetNames['names'][number][] = [];
  const protectedSheets: string[] = [];
  for (const reading of context.readings) {
    const sheet = context.workbook.sheets.find(({ name }) => name === reading.sheet);
    if (!sheet || reading.tables.length === 0) continue;
    if (sheet.isProtected) {
      protectedSheets.push(sheet.name);
      continue;
    }
    const own = sheetInsertion(context, sheet, reading.tables, restorations.length + 1);
    edits.push(...own.edits);
    restorations.push(...own.restorations);
    names.push(...own.names);
  }
  if (names.length > 0)
    edits.push({
      kind: 'set-names',
      names: [
        shareConstant(EXPECTED_SHARE, context.expectedShare),
        ...thresholdConstants(context.settings),
        ...names,
      ],
    });
  return { edits, restorations, protectedSheets };
}
