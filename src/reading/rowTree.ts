import { readOutlineMark } from './outlineClass';
import type { OutlineMark } from './outlineClass';
import { isBullet, orderRanks } from './rankOrder';
import type { Rank, RankedRow } from './rankOrder';

/** What the hierarchy of rows is read from. */
export interface TreeRow {
  /** The mark that tells the level: of the ordinal column, or before the name. */
  readonly mark: string | null;
  /** The mark stands before the name while the row's ordinal cell is blank. */
  readonly markInName: boolean;
  readonly indent: number;
  readonly capitals: boolean;
  /** An unnumbered line that heads others: without figures and unit, or set off by bold or capitals. */
  readonly heading: boolean;
  readonly hasData: boolean;
  /** "Tổng cộng", or an unnumbered "Tổng …". */
  readonly total: boolean;
  /** "Trong đó" stands before it. */
  readonly amongOthers: boolean;
  /** A remark, or "Trong đó:" alone: nothing stands under it. */
  readonly note: boolean;
  /** An unmarked row that is no part of the numbered row above it: another kind of unit, or a total of its own. */
  readonly apart: boolean;
}

/** A row's place: its level from 0, and the index of the row it belongs under. */
export interface TreePlace<Row extends TreeRow = TreeRow> {
  readonly row: Row;
  readonly level: number;
  readonly parent: number | null;
  readonly mark: OutlineMark | null;
}

interface Open {
  readonly rank: Rank;
  readonly mark: OutlineMark | null;
  readonly text: string | null;
  readonly index: number;
  readonly indent: number;
  readonly amongOthers: boolean;
}

/**
 * The hierarchy of rows: marks of one kind are siblings, a kind not seen under the open row goes below it, as far as
 * the order of kinds in this table allows.
 */
export function buildTree<Row extends TreeRow>(rows: readonly Row[]): readonly TreePlace<Row>[] {
  const ranked = rankRows(rows);
  const order = orderRanks(ranked);
  const nested = nestedRows(ranked, order);
  const last = rows.findLastIndex(({ total, note }) => !total && !note);
  const open: Open[] = [];
  return rows.map((row, index) => {
    const { rank: own = 'plain', mark = null } = ranked[index] ?? {};
    if (row.note) return placeUnder(open, row, mark);
    const rank = nested.has(index) ? 'nested' : own;
    const { indent, amongOthers } = row;
    const next: Open = { rank, mark, text: row.mark, index, indent, amongOthers };
    if (row.apart && closeForApart(open, next)) {
      const sibling = open.pop();
      const place = placeUnder(open, row, mark);
      if (sibling) open.push({ ...sibling, index });
      return place;
    }
    const closes = rank === 'total' && !opensParts(ranked, index);
    if (closes) closeForTotal(open, rows, index < last);
    else closeFor(open, next, order);
    const place = placeUnder(open, row, mark);
    if (!closes) open.push(next);
    return place;
  });
}

function placeUnder<Row extends TreeRow>(
  open: readonly Open[],
  row: Row,
  mark: OutlineMark | null,
): TreePlace<Row> {
  return { row, level: open.length, parent: open.at(-1)?.index ?? null, mark };
}

/** Whether a total stands above its parts: the next row begins a series, or has no number. */
function opensParts(rows: readonly RankedRow[], index: number): boolean {
  const next = rows[index + 1];
  return (
    next !== undefined && next.rank !== 'total' && next.rank !== 'heading' && (next.mark?.number ?? 1) <= 1
  );
}

/** A total below its parts: of the section above when the table goes on, else of the whole table. */
function closeForTotal(open: Open[], rows: readonly TreeRow[], goesOn: boolean): void {
  open.length = goesOn ? open.findLastIndex(({ index }) => !rows[index]?.hasData) + 1 : 0;
}

/**
 * The rank of every row by itself. Letters that may be Roman numerals are read by the letters and numerals before. Where
 * a bullet stands before names in capitals and before others, capitals tell two levels apart; so does a number before
 * the name where numbers stand in the ordinal column too.
 */
function rankRows(rows: readonly TreeRow[]): readonly RankedRow[] {
  let before: readonly OutlineMark[] = [];
  const beforeCapitals = new Set<Rank>();
  const beforeOthers = new Set<Rank>();
  let inNames = false;
  let inColumn = false;
  const ranked: RankedRow[] = [];
  for (const row of rows) {
    const mark = row.mark === null ? null : readOutlineMark(row.mark, before);
    if (mark?.class === 'letter' || mark?.class === 'roman')
      before = [...before.filter((other) => other.class !== mark.class), mark];
    const rank = mark ? mark.class : row.total ? 'total' : row.heading ? 'heading' : 'plain';
    if (isBullet(rank)) (row.capitals ? beforeCapitals : beforeOthers).add(rank);
    if (rank === 'arabic' && row.markInName) inNames = true;
    else if (rank === 'arabic') inColumn = true;
    ranked.push({ rank, mark, hasData: row.hasData });
  }
  const capitalsTell = [...beforeCapitals].some((rank) => beforeOthers.has(rank));
  const columnsTell = inNames && inColumn;
  if (!capitalsTell && !columnsTell) return ranked;
  return ranked.map((row, at): RankedRow => {
    const { capitals = false, markInName = false } = rows[at] ?? {};
    if (capitalsTell && capitals && row.mark && isBullet(row.rank))
      return { ...row, rank: `${row.mark.class} in capitals` };
    return row.rank === 'arabic' && markInName && columnsTell ? { ...row, rank: 'arabic in names' } : row;
  });
}

/**
 * Unmarked rows after a bullet of a lower kind that go on with that same kind after them are its parts: "+ Nông nghiệp",
 * "Trồng trọt", "Chăn nuôi", "+ Lâm nghiệp". After a main row the highest kind would come first.
 */
function nestedRows(rows: readonly RankedRow[], order: ReadonlyMap<Rank, number>): ReadonlySet<number> {
  const nested = new Set<number>();
  let highest = Infinity;
  for (const { rank } of rows) if (isBullet(rank)) highest = Math.min(highest, order.get(rank) ?? 0);
  if (highest === Infinity) return nested;
  let before: Rank | null = null;
  let run: number[] = [];
  for (const [at, { rank }] of rows.entries()) {
    if (rank === 'plain') {
      run.push(at);
      continue;
    }
    const lower = isBullet(rank) && (order.get(rank) ?? 0) > highest;
    if (lower && before === rank) for (const one of run) nested.add(one);
    run = [];
    before = rank;
  }
  return nested;
}

/** Closes the open rows under which a row cannot stand. */
function closeFor(open: Open[], row: Open, order: ReadonlyMap<Rank, number>): void {
  const prefix = row.mark?.prefix;
  const above = prefix ? open.findLastIndex(({ text }) => text?.replace(/[()]/g, '') === prefix) : -1;
  if (above >= 0) {
    open.length = above + 1;
    return;
  }
  const sibling = open.findLastIndex((other) => isSibling(other, row));
  if (
    sibling >= 0 &&
    !(row.amongOthers && !open[sibling]?.amongOthers && sibling === open.length - 1 && row.rank === 'plain')
  ) {
    open.length = sibling;
    return;
  }
  const own = order.get(row.rank) ?? 0;
  while (open.length > 0) {
    const last = open[open.length - 1];
    if (!last) break;
    const deeper = last.rank === row.rank ? last.indent > row.indent : (order.get(last.rank) ?? 0) > own;
    if (!deeper) break;
    open.pop();
  }
}

const NUMBERED: readonly Rank[] = ['letter', 'roman', 'arabic', 'dotted', 'small-letter'];

/** Leaves the numbered row that a row stands beside on top; false where there is none or the row is indented under it. */
function closeForApart(open: Open[], row: Open): boolean {
  const beside = open.findLastIndex(({ rank }) => NUMBERED.includes(rank));
  const found = open[beside];
  if (!found || row.indent > found.indent) return false;
  open.length = beside + 1;
  return true;
}

function isSibling(other: Open, row: Open): boolean {
  if (other.rank !== row.rank) return false;
  if (row.rank === 'dotted') return depthOf(other) === depthOf(row);
  // Names under "Trong đó: …" are set in so that they stand under the name, not under the row.
  if (row.rank === 'plain')
    return other.indent === row.indent || (other.amongOthers && row.indent > other.indent);
  return true;
}

function depthOf({ text }: Open): number {
  return (text ?? '').split('.').length;
}
