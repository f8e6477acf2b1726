import { stripMarks } from '../language/stripMarks';
import { readDataCell } from './dataCell';
import type { TableFrame } from './findTables';
import type { DataCell, Evidence, RowKind, TableColumn, TableRow } from './indicatorTable';
import { cellAt } from './page';
import { readRowName } from './rowNames';
import type { NameColumns, RowName } from './rowNames';
import { chooseKinds } from './rowKinds';
import { buildTree } from './rowTree';
import type { TreeRow } from './rowTree';
import { readUnits } from './rowUnits';
import { isNoteLine } from './rowWords';

/** Rows of a table before their kinds are known. */
interface Draft {
  readonly name: RowName;
  readonly unitCell: string | null;
  readonly cells: ReadonlyMap<number, DataCell>;
  readonly hasData: boolean;
}

const TOTAL = /^(?:tong cong|tong so|tong|cong|tong hop|cong tong)(?: ?[:(].*)?$/;
const BARE = /^(?:trong đó|trong do|tr\.? ?đó)$/i;
const TOTAL_OF = /^(?:tong|cong)\b/;

/** Understands the rows of a table: names, hierarchy, kinds, units, values. Rows without any name are left out. */
export function readRows(
  frame: TableFrame,
  columns: readonly TableColumn[],
  nameColumns: readonly number[],
  unit: string | null,
  given: Readonly<Record<number, RowKind>> = {},
): readonly TableRow[] {
  const drafts = readDrafts(frame, columns, nameColumns);
  const plainBold = mostlyBold(drafts);
  const outlined = drafts.map((draft) => ({ draft, outline: treeRow(draft, plainBold) }));
  const places = buildTree(outlined.map(({ outline }) => outline));
  const kinds = chooseKinds(
    outlined.map(({ draft, outline }, at) => ({
      ...outline,
      bullet: ['dash', 'plus', 'star', 'bullet'].includes(places[at]?.mark?.class ?? ''),
      numbered: places[at]?.mark?.number !== undefined && places[at].mark.number > 0,
      parent: places[at]?.parent ?? null,
      unit: draft.unitCell,
      capitals: draft.name.capitals,
      bold: draft.name.bold,
    })),
  );
  const units = readUnits(
    drafts.map(({ name, unitCell }, at) => ({
      name: name.name,
      cell: unitCell,
      parent: places[at]?.parent ?? null,
      part: kinds[at]?.kind === 'component',
    })),
    unit,
  );
  const partial = partialRows(
    drafts,
    places.map(({ parent }) => parent),
  );
  return drafts.map(({ name, cells }, at) => {
    const parent = places[at]?.parent ?? null;
    const kind = given[name.row] ?? kinds[at]?.kind ?? 'indicator';
    const own = units[at];
    const evidence: Evidence[] = [...(kinds[at]?.evidence ?? []), ...(own?.evidence ? [own.evidence] : [])];
    return {
      row: name.row,
      kind,
      ordinal: name.ordinal,
      name: name.name,
      raw: name.raw,
      level: places[at]?.level ?? 0,
      parent: parent === null ? null : (drafts[parent]?.name.row ?? null),
      unit: kind === 'group' && !own?.stated ? null : (own?.unit ?? null),
      unitStated: own?.stated ?? false,
      partial: partial[at] ?? false,
      hidden: frame.strip.page.sheet.hiddenRows.has(name.row),
      cells,
      confidence: given[name.row] ? 1 : (kinds[at]?.confidence ?? 0),
      evidence,
    };
  });
}

function readDrafts(frame: TableFrame, columns: readonly TableColumn[], names: readonly number[]): Draft[] {
  const { page } = frame.strip;
  const ordinal = columns.find(({ role }) => role === 'ordinal')?.column ?? null;
  const unitColumn = columns.find(({ role }) => role === 'unit')?.column ?? null;
  const place: NameColumns = { names, ordinal };
  const dataColumns = columns.filter(
    ({ role, column }) => !['ordinal', 'name', 'unit'].includes(role) && !names.includes(column),
  );
  const drafts: Draft[] = [];
  for (const row of frame.bodyRows) {
    const name = readRowName(frame, row, place);
    if (!name) continue;
    const cells = new Map<number, DataCell>();
    let hasData = false;
    for (const { column, separators, role } of dataColumns) {
      const cell = readDataCell(cellAt(page, row, column), page.term(row, column), separators, page.date1904);
      cells.set(column, cell);
      if (cell.stored !== 'blank' && role !== 'note') hasData = true;
    }
    drafts.push({
      name,
      unitCell: unitColumn === null ? null : unitText(frame, row, unitColumn),
      cells,
      hasData,
    });
  }
  return drafts;
}

function unitText({ strip: { page } }: TableFrame, row: number, column: number): string | null {
  const term = page.term(row, column);
  if (term) return term.kind === 'blank' ? null : term.text;
  const value = cellAt(page, row, column)?.value;
  return typeof value === 'number' ? String(value) : null;
}

/** Whether bold tells nothing, because most unnumbered rows with figures are bold. */
function mostlyBold(drafts: readonly Draft[]): boolean {
  const plain = drafts.filter(({ hasData }) => hasData);
  return plain.filter(({ name }) => name.bold).length * 2 > plain.length;
}

function treeRow({ name, unitCell, hasData }: Draft, boldMeansNothing: boolean): TreeRow {
  const key = name.ordinal === null ? stripMarks(name.name.slice(0, 24)) : '';
  const bare = name.ordinal === null && !name.amongOthers;
  const total = bare && hasData && (TOTAL.test(key) || (TOTAL_OF.test(key) && (name.capitals || name.bold)));
  const setOff = name.capitals || (name.bold && !boldMeansNothing);
  return {
    ordinal: name.ordinal,
    indent: name.indent,
    heading: bare && !total && ((!hasData && unitCell === null) || (setOff && hasData)),
    hasData,
    total,
    amongOthers: name.amongOthers,
    note: isBare(name) || isNoteLine(stripMarks(name.raw)),
  };
}

/** "Trong đó:" with nothing after it. */
function isBare({ amongOthers, name }: RowName): boolean {
  return amongOthers && BARE.test(name);
}

/** Rows from a "Trong đó" on, as long as they stand under the same parent. */
function partialRows(drafts: readonly Draft[], parents: readonly (number | null)[]): boolean[] {
  const marked = new Set<number | null>();
  return drafts.map(({ name }, at) => {
    const parent = parents[at] ?? null;
    if (name.opensParts) marked.add(at);
    if (name.amongOthers && parent !== null) marked.add(parent);
    return parent !== null && marked.has(parent) && !isBare(name);
  });
}
