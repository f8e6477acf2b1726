import type { Chart } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { sameSheet } from '../sheetFates';
import { cellsBack } from './cellsBack';
import type { Renaming, SheetChange, WorkbookChange } from './change';
import type { GoneSheet } from './goneSheet';
import type { PresentSheet } from './presentSheets';
import { formatSignature } from './readFormats';
import { placesIn } from './rectangles';
import { canRestore, chartBack } from './restoreChart';
import { namesAside } from './setAside';
import { sheetBack } from './sheetBack';
import type { SheetState } from './sheetState';
import type { WorkbookState } from './workbookState';

/** The present state of what a change touched. */
export interface Present {
  /** All worksheets. */
  readonly sheets: readonly PresentSheet[];
  /** The same scope as before, as far as its sheets were there before and still are; cells need not be read. */
  readonly state: WorkbookState;
}

/**
 * What gives back the state before a change, wherever the change stopped. What others have added since is left alone.
 * @param before the state as it was, for all that the change touches
 * @param change what was to be written
 * @param wasWhole whether all of it was written: else something nameless on the sheets may be ours, too
 */
export function planRestore(
  before: WorkbookState,
  change: WorkbookChange,
  { sheets, state: now }: Present,
  wasWhole: boolean,
): WorkbookChange {
  const exists = (name: string): boolean => now.names.some((known) => known.name === name);
  const existed = (name: string): boolean => before.names.some((known) => known.name === name);
  const memory = before.memory?.xml ?? null;
  const { sheetsRenamed, sheetsBack, sheetsGone } = restoreSheetList(before, sheets);
  const restored = now.sheets.flatMap((sheet) => {
    const earlier = before.sheets.find(({ scope }) => scope.sheet === sheet.scope.sheet);
    const written = change.sheets.find((each) => each.sheet === sheet.scope.sheet);
    return earlier && written ? [restoreSheet(earlier, written, sheet, wasWhole)] : [];
  });
  return {
    sheetsRenamed,
    sheetsNew: sheetsBack.map(({ name, position, visibility }) => ({ name, position, visibility })),
    sheets: [...restored, ...sheetsBack.map((sheet) => sheetBack(sheet, chartsOf(sheet.name, change)))],
    namesGone: before.scope.names.filter((name) => exists(name) && !existed(name)),
    namesNew: before.names.filter(({ name }) => !exists(name)),
    namesChanged: before.names.filter(({ name }) => exists(name)),
    leftovers: { sheets: sheetsGone, charts: [] },
    memory:
      change.memory === undefined || memory === (now.memory?.xml ?? null)
        ? undefined
        : { id: now.memory?.id ?? null, xml: memory },
  };
}

/** The charts that were put on a sheet of this name. */
function chartsOf(sheet: string, { sheets }: WorkbookChange): readonly Chart[] {
  return sheets.find((each) => sameSheet(each.sheet, sheet))?.chartsNew ?? [];
}

/** Which sheets get their names again, which have to be made again, and which, once these are there, go. */
function restoreSheetList(
  { scope, gone }: WorkbookState,
  present: readonly PresentSheet[],
): {
  readonly sheetsRenamed: readonly Renaming[];
  readonly sheetsBack: readonly GoneSheet[];
  readonly sheetsGone: readonly string[];
} {
  const knownIds = new Set(scope.present.map(({ id }) => id));
  const ours = present.filter(
    ({ id, name }) => !knownIds.has(id) && scope.added.some((added) => sameSheet(added, name)),
  );
  const presentNames = new Map(present.map(({ id, name }) => [id, name]));
  const renamed = gone.flatMap(({ id, name }) => {
    const now = presentNames.get(id);
    return now === undefined || now === name ? [] : [{ from: now, to: name }];
  });
  const sheetsBack = gone.filter(({ id }) => !presentNames.has(id));
  const wanted = [...renamed.map(({ to }) => to), ...sheetsBack.map(({ name }) => name)];
  const inTheWay = ours
    .map(({ name }) => name)
    .filter((name) => wanted.some((each) => sameSheet(each, name)));
  const aside = namesAside(inTheWay, [...presentNames.values()]);
  return {
    sheetsRenamed: [...[...aside].map(([from, to]) => ({ from, to })), ...renamed],
    sheetsBack,
    sheetsGone: ours.map(({ name }) => aside.get(name) ?? name),
  };
}

function restoreSheet(
  before: SheetState,
  written: SheetChange,
  now: SheetState,
  wasWhole: boolean,
): SheetChange {
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
    cells: before.scope.cells.flatMap((area) => cellsBack(placesIn(area), before)),
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
    heights: new Map([...before.heights].map(([row, height]) => [row, height ?? 'standard'])),
    page: before.page ?? undefined,
    namesNew: [],
    ...restoreCharts(before, written, now, wasWhole),
  };
}

function restoreCharts(
  before: SheetState,
  written: SheetChange,
  now: SheetState,
  wasWhole: boolean,
): Pick<SheetChange, 'chartsGone' | 'chartsRenamed' | 'chartsNew' | 'chartsBack'> {
  const names = new Set(written.chartsNew.map(({ name }) => name));
  const there = new Set(before.chartIds);
  const presentNames = new Map(now.charts.map(({ id, name }) => [id, name]));
  return {
    // A failure may have come between a chart's making and its name.
    chartsGone: now.charts.flatMap(({ id, name }) =>
      !there.has(id) && (names.has(name) || !wasWhole) ? [name] : [],
    ),
    chartsRenamed: before.charts.flatMap(({ id, name }) => {
      const present = presentNames.get(id);
      return present === undefined || present === name ? [] : [{ from: present, to: name }];
    }),
    chartsNew: [],
    chartsBack: before.charts
      .filter((chart) => !presentNames.has(chart.id) && canRestore(chart))
      .map((chart) => chartBack(chart, written.chartsNew)),
  };
}

function missing(areas: readonly Area[], from: readonly Area[]): Area[] {
  const known = new Set(from.map(areaAddress));
  return areas.filter((area) => !known.has(areaAddress(area)));
}
