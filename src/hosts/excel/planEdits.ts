import type { Chart, ConditionalFormat, Edit } from '../../edits/edit';
import { areaAddress } from '../../grid/address';
import { isCellEdit } from '../cellPlan';
import { sameSheet } from '../sheetFates';
import { TALLEST_ROW } from '../tallestRow';
import type { NewFormat, Renaming, SheetChange, TableSize, WorkbookChange } from './change';
import type { ChartState } from './chartState';
import { pointsOfWidth } from './columnUnits';
import { editsByKind, type EditsByKind } from './editsByKind';
import { planCellWrites } from './planCellWrites';
import { planPage } from './planPage';
import { formatSignature, type FormatState } from './readFormats';
import type { PlacedNote } from './readNotes';
import { namesAside } from './setAside';
import type { SheetState } from './sheetState';
import { canWriteNotes } from './support';
import type { NameState, WorkbookState } from './workbookState';

/**
 * What the edits come to, given what stands in the workbook now.
 * @throws UserError when a cell of the staff would be overwritten.
 */
export function planEdits(edits: readonly Edit[], state: WorkbookState): WorkbookChange {
  const { sheetsRenamed, sheetsGone } = planGoneSheets(state);
  const sheets = state.sheets.map((sheet) =>
    planSheet(
      edits.filter((edit) => 'sheet' in edit && edit.sheet === sheet.scope.sheet),
      sheet,
    ),
  );
  return {
    sheetsRenamed,
    sheetsNew: state.scope.added.map((name) => ({ name })),
    sheets,
    ...planNames(edits, state),
    memory: planMemory(editsByKind(edits), state),
    leftovers: {
      sheets: sheetsGone,
      charts: sheets.flatMap(({ sheet, chartsRenamed }) =>
        chartsRenamed.map(({ to }) => ({ sheet, name: to })),
      ),
    },
  };
}

/** A sheet that goes is renamed where another of its name comes. */
function planGoneSheets({ scope, gone }: WorkbookState): {
  readonly sheetsRenamed: readonly Renaming[];
  readonly sheetsGone: readonly string[];
} {
  const replaced = gone
    .map(({ name }) => name)
    .filter((name) => scope.added.some((each) => sameSheet(each, name)));
  const aside = namesAside(
    replaced,
    scope.present.map(({ name }) => name),
  );
  return {
    sheetsRenamed: [...aside].map(([from, to]) => ({ from, to })),
    sheetsGone: gone.map(({ name }) => aside.get(name) ?? name),
  };
}

function planSheet(edits: readonly Edit[], state: SheetState): SheetChange {
  const kinds = editsByKind(edits);
  const merged = new Set(state.merges.map(areaAddress));
  const tables = kinds['resize-list-object'].map(({ name, area }) => ({ name, area }));
  return {
    sheet: state.scope.sheet,
    unmerge: kinds['unmerge-cells'].flatMap(({ areas }) =>
      areas.filter((area) => merged.has(areaAddress(area))),
    ),
    shrinkTables: tables.filter((table) => shrinks(table, state)),
    ...planCellWrites(edits.filter(isCellEdit), state),
    merge: kinds['merge-cells'].flatMap(({ areas }) =>
      areas.filter((area) => !merged.has(areaAddress(area))),
    ),
    growTables: tables.filter((table) => !shrinks(table, state)),
    widths: new Map(
      kinds['set-column-widths'].flatMap(({ widths }) =>
        widths.map(({ column, width }) => [
          column,
          width === null ? null : pointsOfWidth(width, state.units),
        ]),
      ),
    ),
    ...planFormats(kinds, state.formats),
    ...planNotes(kinds, state.notes),
    printArea: kinds['set-print-area'].at(-1)?.area,
    heights: new Map(
      kinds['set-row-heights'].flatMap(({ heights }) =>
        heights.map(({ row, height }) => [row, height === null ? 'fit' : Math.min(height, TALLEST_ROW)]),
      ),
    ),
    page: kinds['set-page-setup'].map((edit) => planPage(edit, state.page)).at(-1),
    namesNew: [],
    chartsGone: [],
    ...planCharts(edits, state.charts),
    chartsBack: [],
  };
}

/** Charts that go, also because another of their name comes, are set aside first. */
function planCharts(
  edits: readonly Edit[],
  present: readonly ChartState[],
): Pick<SheetChange, 'chartsRenamed' | 'chartsNew'> {
  const wanted = new Map<string, Chart>();
  for (const edit of edits) {
    if (edit.kind === 'remove-charts') for (const name of edit.names) wanted.delete(name);
    if (edit.kind !== 'add-charts') continue;
    // One that takes the place of another comes to lie in front.
    for (const { name } of edit.charts) wanted.delete(name);
    for (const chart of edit.charts) wanted.set(chart.name, chart);
  }
  const names = present.map(({ name }) => name);
  return {
    chartsRenamed: [...namesAside(names, names)].map(([from, to]) => ({ from, to })),
    chartsNew: [...wanted.values()],
  };
}

function shrinks({ name, area }: TableSize, { tables }: SheetState): boolean {
  const now = tables.find((table) => table.name === name)?.area;
  return now !== undefined && (area.right < now.right || area.bottom < now.bottom);
}

function planFormats(
  kinds: EditsByKind,
  present: readonly FormatState[],
): Pick<SheetChange, 'formatsGone' | 'formatsNew'> {
  const markers = kinds['remove-conditional-formats'].map(({ marker }) => marker);
  const gone = present.filter(({ formula }) => markers.some((marker) => formula?.includes(marker)));
  const kept = new Set(present.filter((format) => !gone.includes(format)).map(formatSignature));
  return {
    formatsGone: gone.map(({ id }) => id),
    formatsNew: kinds['add-conditional-formats']
      .flatMap(({ formats }) => formats.map(newFormat))
      .filter((format) => !kept.has(formatSignature(format))),
  };
}

function newFormat({ area, formula, fill = '', color = '', bold = false }: ConditionalFormat): NewFormat {
  return { areas: [area], formula, fill, color, bold };
}

function planNotes(
  kinds: EditsByKind,
  present: readonly PlacedNote[],
): Pick<SheetChange, 'notesGone' | 'notesNew'> {
  if (!canWriteNotes()) return { notesGone: [], notesNew: [] };
  const markers = kinds['remove-notes'].map(({ marker }) => marker);
  const gone = present.filter(({ text }) => markers.some((marker) => text.startsWith(marker)));
  const kept = present.filter((note) => !gone.includes(note));
  return {
    notesGone: gone,
    notesNew: kinds['set-notes']
      .flatMap(({ notes }) => notes)
      .filter(({ row, column }) => !kept.some((note) => note.row === row && note.column === column)),
  };
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

function planMemory(kinds: EditsByKind, { memory }: WorkbookState): WorkbookChange['memory'] {
  const last = kinds['set-memory'].at(-1);
  if (!last || last.xml === (memory?.xml ?? null)) return undefined;
  return { id: memory?.id ?? null, xml: last.xml };
}
