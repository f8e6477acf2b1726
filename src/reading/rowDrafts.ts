import type { TableFrame } from './findTables';
import type { ColumnRole, DataCell, TableColumn } from './indicatorTable';
import { cellAt } from './page';
import type { Page } from './page';
import { DataColumns } from './rowCells';
import { readRowName } from './rowNames';
import type { RowName } from './rowNames';
import { knownUnit } from './unitText';

/** A row of a table before its place and kind are known. */
export interface RowDraft {
  readonly name: RowName;
  /** The text of its unit cell, or null. */
  readonly unitCell: string | null;
  /** What it holds in the columns that tell: zeros and dashes are what exports and formulas put where nothing is. */
  readonly data: 'none' | 'zeros' | 'some';
}

/** The rows of a table before their places and kinds are known, with the columns their data cells are read from. */
export interface RowDrafts {
  readonly drafts: readonly RowDraft[];
  readonly data: DataColumns;
  /** Whether the ordinal column merely counts the rows, so that the marks before the names tell the levels. */
  readonly running: boolean;
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
): RowDrafts {
  const { page } = frame.strip;
  const ordinal = columns.find(({ role }) => role === 'ordinal')?.column ?? null;
  const unit = columns.find(({ role }) => role === 'unit')?.column ?? null;
  const data = columns.filter(({ role, column }) => !LEFT.includes(role) && !names.includes(column));
  const figured = data.some(({ role }) => FIGURES.includes(role));
  // Where there are figures, they make a row one of data; a list of tasks has texts only.
  const telling = data
    .filter(({ role }) => (figured ? FIGURES.includes(role) : role !== 'note'))
    .map(({ column }) => column);
  const dataColumns = new DataColumns(page, data);
  const drafts: RowDraft[] = [];
  for (const row of frame.bodyRows) {
    const name = readRowName(frame, row, { names, ordinal });
    const before = drafts.at(-1);
    if (before && goesOn(page, row, name, before)) {
      drafts[drafts.length - 1] = joined(before, name, unit === null ? null : unitText(frame, row, unit));
      continue;
    }
    if (!name) continue;
    drafts.push({
      name,
      unitCell: unit === null ? null : unitText(frame, row, unit),
      data: dataIn(row, telling, dataColumns),
    });
  }
  return { drafts, data: dataColumns, running: runsOn(drafts) };
}

function dataIn(row: number, telling: readonly number[], data: DataColumns): RowDraft['data'] {
  let found: RowDraft['data'] = 'none';
  for (const column of telling) {
    const cell = data.cell(row, column);
    if (!cell || cell.stored === 'blank') continue;
    if (!isZero(cell)) return 'some';
    found = 'zeros';
  }
  return found;
}

/** Whether a row only goes on with the name or the unit of the row right above, broken over two lines. */
function goesOn(page: Page, row: number, name: RowName | null, before: RowDraft): boolean {
  if (before.name.row !== row - 1 || (page.filled[row]?.length ?? 0) !== 1) return false;
  if (!name) return before.unitCell !== null;
  return (
    name.ordinal === null &&
    !name.amongOthers &&
    /^\p{Ll}/u.test(name.name) &&
    !/[:.;]$/.test(before.name.name)
  );
}

function joined(before: RowDraft, name: RowName | null, unit: string | null): RowDraft {
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
function runsOn(drafts: readonly RowDraft[]): boolean {
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
