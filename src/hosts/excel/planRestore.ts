import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { inputOf } from './cellInput';
import type { CellWrite, SheetChange, WorkbookChange } from './change';
import { formatSignature } from './readFormats';
import { placesIn } from './rectangles';
import type { SheetState } from './sheetState';
import type { WorkbookState } from './workbookState';

/**
 * What gives back the state before a change, wherever the change stopped. What others have added since is left alone.
 * @param before the state as it was, for all that the change touches
 * @param change what was to be written
 * @param now the present state of the same scope; cells need not be read
 */
export function planRestore(
  before: WorkbookState,
  change: WorkbookChange,
  now: WorkbookState,
): WorkbookChange {
  const exists = (name: string): boolean => now.names.some((known) => known.name === name);
  const existed = (name: string): boolean => before.names.some((known) => known.name === name);
  const memory = before.memory?.xml ?? null;
  return {
    sheets: now.sheets.flatMap((sheet) => {
      const earlier = before.sheets.find(({ scope }) => scope.sheet === sheet.scope.sheet);
      const written = change.sheets.find((each) => each.sheet === sheet.scope.sheet);
      return earlier && written ? [restoreSheet(earlier, written, sheet)] : [];
    }),
    namesGone: before.scope.names.filter((name) => exists(name) && !existed(name)),
    namesNew: before.names.filter(({ name }) => !exists(name)),
    namesChanged: before.names.filter(({ name }) => exists(name)),
    memory:
      change.memory === undefined || memory === (now.memory?.xml ?? null)
        ? undefined
        : { id: now.memory?.id ?? null, xml: memory },
  };
}

function restoreSheet(before: SheetState, written: SheetChange, now: SheetState): SheetChange {
  const tables = before.tables.filter(({ name, area }) => {
    const present = now.tables.find((table) => table.name === name);
    return present && areaAddress(present.area) !== areaAddress(area);
  });
  const shrunk = new Set(written.shrinkTables.map(({ name }) => name));
  // A failure may have come between a format's making and its formula.
  const ours = new Set(
    written.formatsNew.flatMap((format) => [
      formatSignature(format),
      formatSignature({ ...format, formula: '' }),
    ]),
  );
  const sameNote = (a: SheetState['notes'][number], b: SheetState['notes'][number]): boolean =>
    a.row === b.row && a.column === b.column && a.text === b.text;
  return {
    sheet: before.scope.sheet,
    unmerge: missing(now.merges, before.merges),
    shrinkTables: tables.filter(({ name }) => !shrunk.has(name)),
    clear: before.scope.cells,
    merge: missing(before.merges, now.merges),
    cells: before.scope.cells.flatMap((area) => cellsBack(area, before)),
    growTables: tables.filter(({ name }) => shrunk.has(name)),
    widths: before.widths,
    formatsGone: now.formats
      .filter(
        (format) => ours.has(formatSignature(format)) && !before.formats.some(({ id }) => id === format.id),
      )
      .map(({ id }) => id),
    formatsNew: before.formats.flatMap((format) =>
      written.formatsGone.includes(format.id) && !now.formats.some(({ id }) => id === format.id)
        ? [{ ...format, formula: format.formula ?? '' }]
        : [],
    ),
    notesGone: now.notes.filter((note) => written.notesNew.some((ourNote) => sameNote(ourNote, note))),
    notesNew: before.notes.filter(
      (note) =>
        written.notesGone.some(({ row, column }) => row === note.row && column === note.column) &&
        !now.notes.some((present) => sameNote(present, note)),
    ),
    printArea: before.scope.print ? before.printArea : undefined,
  };
}

/** The cells of a cleared area that held something or were formatted. */
function cellsBack(area: Area, { cell, normal }: SheetState): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const { row, column } of placesIn(area)) {
    const state = cell(row, column);
    if (!state) continue;
    const input = inputOf(state);
    const { numberFormat, look } = state;
    if (input === '' && numberFormat === 'General' && sameValues(look, normal)) continue;
    writes.push({ row, column, input, numberFormat, isText: false, from: normal, to: look });
  }
  return writes;
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, index) => value === b[index]);
}

function missing(areas: readonly Area[], from: readonly Area[]): Area[] {
  const known = new Set(from.map(areaAddress));
  return areas.filter((area) => !known.has(areaAddress(area)));
}
