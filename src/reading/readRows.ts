import { stripMarks } from '../language/stripMarks';
import type { TableFrame } from './findTables';
import { confidenceOf, saidEvidence } from './given';
import type { Given } from './given';
import type { TableColumn, TableRow } from './indicatorTable';
import { draftRows } from './rowDrafts';
import type { RowDraft } from './rowDrafts';
import { chooseKinds } from './rowKinds';
import type { KindChoice } from './rowKinds';
import { buildTree } from './rowTree';
import type { TreePlace, TreeRow } from './rowTree';
import { readUnits } from './rowUnits';
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
  const drafts = draftRows(frame, context.columns, context.nameColumns);
  const outline = outlineOf(drafts);
  const places = buildTree(outline);
  const partial = partialRows(drafts, places);
  const kinds = kindsOf(drafts, outline, places, partial);
  const units = readUnits(
    drafts.map(({ name, unitCell }, at) => ({
      name: name.name,
      cell: unitCell,
      parent: places[at]?.parent ?? null,
      part: kinds[at]?.kind === 'component',
    })),
    context.unit,
  );
  return drafts.map(({ name, cells }, at) => {
    const { level = 0, parent = null } = places[at] ?? {};
    const given = context.given.get(name.row);
    const kind = given?.value ?? kinds[at]?.kind ?? 'indicator';
    const unit = units[at];
    const evidence = given ? [saidEvidence(given, CERTAIN)] : (kinds[at]?.evidence ?? []);
    return {
      row: name.row,
      kind,
      ordinal: name.ordinal,
      name: name.name,
      raw: name.raw,
      level,
      parent: parent === null ? null : (drafts[parent]?.name.row ?? null),
      unit: kind === 'group' && !unit?.stated ? null : (unit?.unit ?? null),
      unitStated: unit?.stated ?? false,
      partial: partial[at] ?? false,
      hidden: frame.strip.page.sheet.hiddenRows.has(name.row),
      cells,
      confidence: given ? confidenceOf(given) : (kinds[at]?.confidence ?? 0),
      evidence: unit?.evidence ? [...evidence, unit.evidence] : evidence,
    };
  });
}

const CERTAIN = 50;

const TOTAL = /^(?:tong cong|tong so|tong|cong|cong tong|toan (?:tinh|thanh pho|huyen|xa))(?: ?[:(+].*)?$/;
const NUMBERED = /[\p{L}\d]/u;
const TOTAL_OF = /^(?:tong|cong)\b/;

function outlineOf(drafts: readonly RowDraft[]): readonly TreeRow[] {
  const figured = drafts.filter(({ hasData }) => hasData);
  // In a form not filled in yet, units tell what will be measured.
  const unfilled = figured.length === 0;
  // Where most rows are bold, bold sets nothing off.
  const boldTells = figured.filter(({ name }) => name.bold).length * 2 <= figured.length;
  const united = drafts.filter(({ unitCell }) => unitCell !== null).length * 2 > drafts.length;
  const marked = drafts.some(({ mark }) => mark !== null && NUMBERED.test(mark));
  let numbered: RowDraft | null = null;
  return drafts.map((draft, at) => {
    const { name, mark, unitCell } = draft;
    const bare = mark === null && !name.amongOthers;
    const hasData = unfilled
      ? unitCell !== null
      : draft.hasData && !(draft.onlyZeros && united && unitCell === null);
    const key = bare ? stripMarks(name.name.slice(0, 24)) : '';
    const total =
      bare &&
      hasData &&
      (TOTAL.test(key) ||
        (marked && TOTAL_OF.test(key) && (name.capitals || name.bold || (at === 0 && allNumbered(drafts)))));
    const setOff = name.capitals || (name.bold && boldTells);
    const apart = bare && !total && numbered !== null && isApart(draft, numbered, key);
    if (mark !== null && NUMBERED.test(mark)) numbered = draft;
    return {
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

/** Whether every row but the first has a number. */
function allNumbered(drafts: readonly RowDraft[]): boolean {
  return (
    drafts.length > 2 && drafts.every(({ mark }, at) => at === 0 || (mark !== null && NUMBERED.test(mark)))
  );
}

/** An unmarked row under a numbered one with a unit of its own is no part of it, nor is one that sums up. */
function isApart({ name, unitCell }: RowDraft, numbered: RowDraft, key: string): boolean {
  if (TOTAL_OF.test(key)) return true;
  if (unitCell === null || numbered.unitCell === null || name.indent > numbered.name.indent) return false;
  const [own, above] = [unitCell, numbered.unitCell].map(knownUnit);
  return own !== null && above !== null && own !== above;
}

function kindsOf(
  drafts: readonly RowDraft[],
  outline: readonly TreeRow[],
  places: readonly TreePlace[],
  partial: readonly boolean[],
): readonly KindChoice[] {
  return chooseKinds(
    outline.map((row, at) => {
      const { mark = null, parent = null } = places[at] ?? {};
      const { unitCell = null, name } = drafts[at] ?? {};
      return {
        outline: row,
        partial: partial[at] ?? false,
        bullet: mark?.number === 0,
        numbered: mark !== null && mark.number > 0,
        parent,
        unit: unitCell === null ? null : readUnit(unitCell),
        bold: name?.bold ?? false,
      };
    }),
  );
}

/** "Trong đó:" with nothing after it. */
function isBareAmong({ name: { amongOthers, name } }: RowDraft): boolean {
  return amongOthers && /^(?:trong đó|trong do|tr\.? ?đó)$/i.test(name);
}

/** Rows from a "Trong đó" on, as long as they stand under the same parent. */
function partialRows(drafts: readonly RowDraft[], places: readonly TreePlace[]): readonly boolean[] {
  const marked = new Set<number>();
  return drafts.map((draft, at) => {
    const parent = places[at]?.parent ?? null;
    if (draft.name.opensParts) marked.add(at);
    if (draft.name.amongOthers && parent !== null) marked.add(parent);
    return parent !== null && marked.has(parent) && !isBareAmong(draft);
  });
}
