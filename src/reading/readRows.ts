import { stripMarks } from '../language/stripMarks';
import type { TableFrame } from './findTables';
import { confidenceOf, saidEvidence } from './given';
import type { Given } from './given';
import type { TableColumn, TableRow } from './indicatorTable';
import { draftRows } from './rowDrafts';
import type { RowDraft } from './rowDrafts';
import { RowCells } from './rowCells';
import { chooseKind } from './rowKinds';
import type { KindRow } from './rowKinds';
import { buildTree } from './rowTree';
import type { TreePlace, TreeRow } from './rowTree';
import { unitReader } from './rowUnits';
import { isNoteLine } from './rowWords';
import { knownUnit, readUnit } from './unitText';

/** What the rows of a table are read with. */
export interface RowContext {
  readonly columns: readonly TableColumn[];
  /** The columns under the header of the names, mostly one. */
  readonly nameColumns: readonly number[];
  /** The unit that holds for the whole table, canonical. */
  readonly unit: string | null;
  /** Kinds that the officer gave, by row. */
  readonly given: Given['kinds'];
}

/** Understands the rows of a table: names, hierarchy, kinds, units, values. Rows without any name are left out. */
export function readRows(frame: TableFrame, context: RowContext): readonly TableRow[] {
  const { drafts, data, running } = draftRows(frame, context.columns, context.nameColumns);
  const places = buildTree(outlineOf(drafts, running));
  const hasChildren = new Uint8Array(places.length);
  for (const { parent } of places) if (parent !== null) hasChildren[parent] = 1;
  const isPartial = partReader();
  const unitOf = unitReader(context.unit);
  const { hiddenRows } = frame.strip.page.sheet;
  return places.map((place, at) => {
    const { level, parent } = place;
    const { name, unitCell } = place.row.draft;
    const above = parent === null ? undefined : places[parent];
    const partial = isPartial(place, at);
    const given = context.given.get(name.row);
    const choice = chooseKind(kindRow(place), above && kindRow(above), {
      partial,
      hasChildren: hasChildren[at] === 1,
    });
    const kind = given?.value ?? choice.kind;
    const evidence = given ? [saidEvidence(given, CERTAIN)] : choice.evidence;
    const unit = unitOf({
      name: name.name,
      cell: unitCell,
      parent,
      part: choice.kind === 'component',
    });
    return {
      row: name.row,
      kind,
      ordinal: name.ordinal,
      name: name.name,
      raw: name.raw,
      level,
      parent: above?.row.draft.name.row ?? null,
      unit: kind === 'group' && !unit.stated ? null : unit.unit,
      unitStated: unit.stated,
      partial,
      hidden: hiddenRows.has(name.row),
      cells: new RowCells(data, name.row),
      confidence: given ? confidenceOf(given) : choice.confidence,
      evidence: unit.evidence ? [...evidence, unit.evidence] : evidence,
    };
  });
}

/** A row as its place among the others and its kind are read from it. */
interface OutlineRow extends TreeRow {
  readonly draft: RowDraft;
}

function kindRow({ row, mark }: TreePlace<OutlineRow>): KindRow {
  const { unitCell, name } = row.draft;
  return { outline: row, mark, unit: unitCell === null ? null : readUnit(unitCell), bold: name.bold };
}

const CERTAIN = 50;

const TOTAL = /^(?:tong cong|tong so|tong|cong|cong tong|toan (?:tinh|thanh pho|huyen|xa))(?: ?[:(+].*)?$/;
const NUMBERED = /[\p{L}\d]/u;
const TOTAL_OF = /^(?:tong|cong)\b/;

function outlineOf(drafts: readonly RowDraft[], running: boolean): readonly OutlineRow[] {
  const markOf = ({ name }: RowDraft): string | null => (running ? name.ownMark : name.ordinal);
  let figured = 0;
  let bold = 0;
  let withUnit = 0;
  let marked = false;
  for (const draft of drafts) {
    if (draft.data !== 'none') {
      figured++;
      if (draft.name.bold) bold++;
    }
    if (draft.unitCell !== null) withUnit++;
    marked ||= isNumbered(markOf(draft));
  }
  // In a form not filled in yet, units tell what will be measured.
  const unfilled = figured === 0;
  // Where most rows are bold, bold sets nothing off.
  const boldTells = bold * 2 <= figured;
  const united = withUnit * 2 > drafts.length;
  // Whether every row but the first has a number.
  const numberedBelow = (): boolean =>
    drafts.length > 2 && drafts.every((draft, at) => at === 0 || isNumbered(markOf(draft)));
  let numbered: RowDraft | null = null;
  return drafts.map((draft, at) => {
    const { name, unitCell, data } = draft;
    const mark = markOf(draft);
    const bare = mark === null && !name.amongOthers;
    const hasData = unfilled
      ? unitCell !== null
      : data === 'some' || (data === 'zeros' && !(united && unitCell === null));
    const key = bare ? stripMarks(name.name.slice(0, 24)) : '';
    const total =
      bare &&
      hasData &&
      (TOTAL.test(key) ||
        (marked && TOTAL_OF.test(key) && (name.capitals || name.bold || (at === 0 && numberedBelow()))));
    const setOff = name.capitals || (name.bold && boldTells);
    const apart = bare && !total && numbered !== null && isApart(draft, numbered, key);
    if (isNumbered(mark)) numbered = draft;
    return {
      draft,
      mark,
      markInName: mark !== null && mark === name.ownMark && mark === name.ordinal,
      indent: name.indent,
      capitals: name.capitals,
      heading: bare && !total && ((!hasData && unitCell === null) || (setOff && hasData)),
      hasData,
      total,
      amongOthers: name.amongOthers,
      note: isBareAmong(draft) || (!hasData && isNoteLine(stripMarks(name.raw.slice(0, 40)))),
      apart,
    };
  });
}

function isNumbered(mark: string | null): boolean {
  return mark !== null && NUMBERED.test(mark);
}

/** An unmarked row under a numbered one with a unit of its own is no part of it, nor is one that sums up. */
function isApart({ name, unitCell }: RowDraft, numbered: RowDraft, key: string): boolean {
  if (TOTAL_OF.test(key)) return true;
  if (unitCell === null || numbered.unitCell === null || name.indent > numbered.name.indent) return false;
  const [own, above] = [unitCell, numbered.unitCell].map(knownUnit);
  return own !== null && above !== null && own !== above;
}

/** "Trong đó:" with nothing after it. */
function isBareAmong({ name: { amongOthers, name } }: RowDraft): boolean {
  return amongOthers && /^(?:trong đó|trong do|tr\.? ?đó)$/i.test(name);
}

/** Tells of rows from top to bottom whether they stand from a "Trong đó" on, under the same parent. */
function partReader(): (place: TreePlace<OutlineRow>, at: number) => boolean {
  const opened = new Set<number>();
  return ({ row: { draft }, parent }, at) => {
    if (draft.name.opensParts) opened.add(at);
    if (draft.name.amongOthers && parent !== null) opened.add(parent);
    return parent !== null && opened.has(parent) && !isBareAmong(draft);
  };
}
