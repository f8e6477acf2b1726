import type { TableFrame } from './findTables';
import type { ColumnRole, DataCell, TableColumn } from './indicatorTable';
import { cellAt } from './page';
import type { Page } from './page';
import { DataColumns, RowCells } from './rowCells';
import { readRowName } from './rowNames';
import type { RowName } from './rowNames';
import { knownUnit } from './unitText';

/** A row of a table before its place and kind are known. */
export interface RowDraft {
  readonly name: RowName;
  /** The mark its level is read from. */
  readonly mark: string | null;
  /** The text of its unit cell, or null. */
  readonly unitCell: string | null;
  readonly cells: ReadonlyMap<number, DataCell>;
  readonly hasData: boolean;
  /** It holds zeros or dashes only, which exports and formulas put where nothing is. */
  readonly onlyZeros: boolean;
}

const LEFT: readonly ColumnRole[] = ['ordinal', 'name', 'unit'];
const FIGURES: readonly ColumnRole[] = [
  'plan',
  'target',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'ratio',
];

/** Reads names, unit cells and data cells of a table's body; rows without any name are left out. */
export function draftRows(
  frame: TableFrame,
  columns: readonly TableColumn[],
  names: readonly number[],
): readonly RowDraft[] {
  const { page } = frame.strip;
  const ordinal = columns.find(({ role }) => role === 'ordinal')?.column ?? null;
  const unit = columns.find(({ role }) => role === 'unit')?.column ?? null;
  const data = columns.filter(({ role, column }) => !LEFT.includes(role) && !names.includes(column));
  const figured = data.some(({ role }) => FIGURES.includes(role));
  // Where there are figures, they make a row one of data; a list of tasks has texts only.
  const telling = data
    .filter(({ role }) => (figured ? FIGURES.includes(role) : role !== 'note'))
    .map(({ column }) => column);
  const places = new DataColumns(data);
  const drafts: Omit<RowDraft, 'mark'>[] = [];
  for (const row of frame.bodyRows) {
    const name = readRowName(frame, row, { names, ordinal });
    const before = drafts.at(-1);
    if (before && goesOn(page, row, name, before)) {
      drafts[drafts.length - 1] = joined(before, name, unit === null ? null : unitText(frame, row, unit));
      continue;
    }
    if (!name) continue;
    const cells = new RowCells(page, row, places);
    drafts.push({
      name,
      unitCell: unit === null ? null : unitText(frame, row, unit),
      cells,
      ...dataIn(page, row, telling, cells),
    });
  }
  const running = runsOn(drafts);
  return drafts.map((draft) => ({ ...draft, mark: running ? draft.name.ownMark : draft.name.ordinal }));
}

/** Whether some cell of the given columns holds anything, and whether all that do hold zeros or dashes. */
function dataIn(
  page: Page,
  row: number,
  columns: readonly number[],
  cells: ReadonlyMap<number, DataCell>,
): Pick<RowDraft, 'hasData' | 'onlyZeros'> {
  let hasData = false;
  for (const column of columns) {
    const value = cellAt(page, row, column)?.value;
    if (value === undefined || value === null) continue;
    const cell = cells.get(column);
    if (!cell || cell.stored === 'blank') continue;
    hasData = true;
    if (!isZero(cell)) return { hasData, onlyZeros: false };
  }
  return { hasData, onlyZeros: true };
}

type NamedRow = Pick<RowDraft, 'name' | 'unitCell'>;

/** Whether a row only goes on with the name or the unit of the row right above, broken over two lines. */
function goesOn(page: Page, row: number, name: RowName | null, before: NamedRow): boolean {
  if (before.name.row !== row - 1 || (page.filled[row]?.length ?? 0) !== 1) return false;
  if (!name) return before.unitCell !== null;
  return (
    name.ordinal === null &&
    !name.amongOthers &&
    /^\p{Ll}/u.test(name.name) &&
    !/[:.;]$/.test(before.name.name)
  );
}

function joined<Row extends NamedRow>(before: Row, name: RowName | null, unit: string | null): Row {
  if (name) return { ...before, name: { ...before.name, name: `${before.name.name} ${name.name}` } };
  const whole = `${before.unitCell ?? ''} ${unit ?? ''}`;
  return knownUnit(whole) === null ? before : { ...before, unitCell: whole };
}

function isZero({ quantity }: DataCell): boolean {
  return quantity.kind === 'missing' || (quantity.kind === 'number' && quantity.value === 0);
}

function unitText({ strip: { page } }: TableFrame, row: number, column: number): string | null {
  const term = page.term(row, column);
  if (term) return term.kind === 'blank' ? null : term.text;
  const value = cellAt(page, row, column)?.value;
  return typeof value === 'number' ? String(value) : null;
}

const FEWEST_MARKS = 3;

/** Whether the ordinal column merely counts the rows 1, 2, 3 … to the end, while the names carry the outline. */
function runsOn(drafts: readonly Omit<RowDraft, 'mark'>[]): boolean {
  let last = 0;
  let marks = 0;
  for (const { name } of drafts) {
    if (name.ownMark !== null) marks++;
    if (name.ordinal === null || name.ordinal === name.ownMark) continue;
    const number = Number(name.ordinal);
    if (!Number.isInteger(number) || number <= last) return false;
    last = number;
  }
  return marks >= FEWEST_MARKS && last >= drafts.length - 1 && last > marks;
}
