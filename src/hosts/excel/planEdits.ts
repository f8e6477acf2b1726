import type { Edit, NewCell } from '../../edits/edit';
import { areaAddress, cellAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { UserError } from '../../language/userError';
import { inAny, planCells, type CellPlan } from '../file/write/cellPlan';
import { restyling } from './cellLook';
import { inputOf, textInput, type CellInput } from './cellInput';
import type { CellWrite, NewFormat, SheetChange, TableSize, WorkbookChange } from './change';
import { pointsOfWidth } from './columnUnits';
import type { FormatState } from './readFormats';
import type { PlacedNote } from './readNotes';
import type { CellState, SheetState } from './sheetState';
import { canWriteNotes } from './support';
import type { NameState, WorkbookState } from './workbookState';

/**
 * What the edits come to, given what stands in the workbook now.
 * @throws UserError when a cell of the staff would be overwritten.
 */
export function planEdits(edits: readonly Edit[], state: WorkbookState): WorkbookChange {
  return {
    sheets: state.sheets.map((sheet) => planSheet(edits, sheet)),
    ...planNames(edits, state),
    memory: planMemory(edits, state),
  };
}

function planSheet(edits: readonly Edit[], state: SheetState): SheetChange {
  const { sheet } = state.scope;
  const of = <Kind extends Edit['kind']>(kind: Kind): Extract<Edit, { readonly kind: Kind }>[] =>
    edits.filter(
      (edit): edit is Extract<Edit, { readonly kind: Kind }> =>
        edit.kind === kind && 'sheet' in edit && edit.sheet === sheet,
    );
  const merged = new Set(state.merges.map(areaAddress));
  const tables = of('resize-list-object').map(({ name, area }) => ({ name, area }));
  const plan = planCells(
    edits
      .filter((edit) => edit.kind === 'set-cells' || edit.kind === 'clear-cells')
      .filter((edit) => edit.sheet === sheet),
  );
  const markers = of('remove-conditional-formats').map(({ marker }) => marker);
  const formatsGone = state.formats.filter(({ formula }) =>
    markers.some((marker) => formula?.includes(marker)),
  );
  const noteMarkers = of('remove-notes').map(({ marker }) => marker);
  const notesGone = state.notes.filter(({ text }) => noteMarkers.some((marker) => text.startsWith(marker)));
  return {
    sheet,
    unmerge: of('unmerge-cells').flatMap(({ areas }) =>
      areas.filter((area) => merged.has(areaAddress(area))),
    ),
    shrinkTables: tables.filter((table) => shrinks(table, state)),
    clear: plan.cleared,
    merge: of('merge-cells').flatMap(({ areas }) => areas.filter((area) => !merged.has(areaAddress(area)))),
    cells: cellWrites(plan, state),
    growTables: tables.filter((table) => !shrinks(table, state)),
    widths: new Map(
      of('set-column-widths').flatMap(({ widths }) =>
        widths.map(({ column, width }) => [
          column,
          width === null ? null : pointsOfWidth(width, state.units),
        ]),
      ),
    ),
    formatsGone: formatsGone.map(({ id }) => id),
    formatsNew: newFormats(
      of('add-conditional-formats').flatMap(({ formats }) => formats),
      state.formats.filter((format) => !formatsGone.includes(format)),
    ),
    notesGone,
    notesNew: canWriteNotes()
      ? newNotes(
          of('set-notes').flatMap(({ notes }) => notes),
          state.notes.filter((note) => !notesGone.includes(note)),
        )
      : [],
    printArea: of('set-print-area').at(-1)?.area,
  };
}

function shrinks({ name, area }: TableSize, { tables }: SheetState): boolean {
  const now = tables.find((table) => table.name === name)?.area;
  return now !== undefined && (area.right < now.right || area.bottom < now.bottom);
}

function cellWrites({ cells, cleared, replaced }: CellPlan, state: SheetState): CellWrite[] {
  const writes: CellWrite[] = [];
  const restyle = restyling();
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line?.entries() ?? []) {
      if (!cell) continue;
      const isCleared = inAny(cleared, row, column);
      const now = isCleared ? undefined : state.cell(row, column);
      const write = { row, column, ...cellWrite(cell, now, state, restyle) };
      if (now && !inAny(replaced, row, column)) refuseFilled(write, now, state.scope.sheet);
      writes.push(write);
    }
  }
  return writes;
}

/** The staff's cells are never overwritten unasked: somebody may have typed there since the sheet was read. */
function refuseFilled({ row, column, input }: CellWrite, now: CellState, sheet: string): void {
  const held = inputOf(now);
  if (held === '' || held === input) return;
  const place = `${cellAddress(row, column)} (${sheet})`;
  throw new UserError({
    vi: `Ô ${place} vừa có dữ liệu nên không ghi đè; hãy kiểm tra lại bảng rồi làm lại.`,
    en: `Cell ${place} holds data now and is not overwritten; check the table again and try again.`,
  });
}

/** @param now the cell as it stands; undefined when it is emptied first */
function cellWrite(
  { value, formula, style }: NewCell,
  now: CellState | undefined,
  { normal, model }: SheetState,
  restyle: ReturnType<typeof restyling>,
): Omit<CellWrite, 'row' | 'column'> {
  const from = now?.look ?? normal;
  const like = style?.like && model(style.like.row, style.like.column);
  return {
    input: formula === undefined ? inputOfValue(value) : `=${formula}`,
    numberFormat: style?.numberFormat ?? (like ?? now)?.numberFormat ?? 'General',
    isText: now?.numberFormat === '@',
    from,
    to: style ? restyle(like?.look ?? from, style) : from,
  };
}

function inputOfValue(value: NewCell['value']): CellInput {
  if (value === null) return '';
  return typeof value === 'string' ? textInput(value) : value;
}

function newFormats(
  formats: readonly { area: Area; formula: string; fill?: string; color?: string; bold?: boolean }[],
  present: readonly FormatState[],
): NewFormat[] {
  const signature = (areas: readonly Area[], formula: string | null): string =>
    [...areas.map(areaAddress), formula].join('|');
  const known = new Set(present.map(({ areas, formula }) => signature(areas, formula)));
  return formats
    .filter(({ area, formula }) => !known.has(signature([area], formula)))
    .map(({ area, formula, fill = '', color = '', bold = false }) => ({
      areas: [area],
      formula,
      fill,
      color,
      bold,
    }));
}

function newNotes(notes: readonly PlacedNote[], present: readonly PlacedNote[]): PlacedNote[] {
  return notes.filter(
    ({ row, column }) => !present.some((note) => note.row === row && note.column === column),
  );
}

function planNames(
  edits: readonly Edit[],
  { names }: WorkbookState,
): Pick<WorkbookChange, 'namesGone' | 'namesNew' | 'namesChanged'> {
  const wanted = new Map<string, NameState | null>();
  for (const edit of edits) {
    if (edit.kind === 'set-names') {
      for (const { name, refersTo, hidden, comment = '' } of edit.names) {
        wanted.set(name, { name, formula: `=${refersTo}`, visible: !hidden, comment });
      }
    } else if (edit.kind === 'remove-names') for (const name of edit.names) wanted.set(name, null);
  }
  const exists = (name: string): boolean => names.some((known) => known.name === name);
  const set = [...wanted.values()].filter((name) => name !== null);
  return {
    namesGone: [...wanted].flatMap(([name, state]) => (state === null && exists(name) ? [name] : [])),
    namesNew: set.filter(({ name }) => !exists(name)),
    namesChanged: set.filter(({ name }) => exists(name)),
  };
}

function planMemory(edits: readonly Edit[], { memory }: WorkbookState): WorkbookChange['memory'] {
  const last = edits.filter((edit) => edit.kind === 'set-memory').at(-1);
  if (!last || last.xml === (memory?.xml ?? null)) return undefined;
  return { id: memory?.id ?? null, xml: last.xml };
}
