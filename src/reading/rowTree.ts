import { readOutlineMark } from './outlineClass';
import type { OutlineClass, OutlineMark } from './outlineClass';

/** What the hierarchy of rows is read from. */
export interface TreeRow {
  readonly ordinal: string | null;
  readonly indent: number;
  /** An unnumbered line that heads others: without figures and unit, or set off by bold or capitals. */
  readonly heading: boolean;
  readonly hasData: boolean;
  /** "Tổng cộng", or an unnumbered "Tổng …". */
  readonly total: boolean;
  /** "Trong đó" stands before it. */
  readonly amongOthers: boolean;
  /** A remark, or "Trong đó:" alone: nothing stands under it. */
  readonly note: boolean;
}

/** A row's place: its level from 0, and the index of the row it belongs under. */
export interface TreePlace {
  readonly level: number;
  readonly parent: number | null;
  readonly mark: OutlineMark | null;
}

type Rank = OutlineClass | 'total' | 'heading' | 'plain';

interface Open {
  readonly rank: Rank;
  readonly mark: OutlineMark | null;
  readonly ordinal: string | null;
  readonly index: number;
  readonly indent: number;
}

/**
 * The hierarchy of rows: marks of one kind are siblings, a kind not seen under the open row goes below it, as far as
 * the order of kinds in this table allows.
 */
export function buildTree(rows: readonly TreeRow[]): readonly TreePlace[] {
  const order = orderOf(rows);
  const open: Open[] = [];
  return rows.map((row, index) => {
    const mark =
      row.ordinal === null
        ? null
        : readOutlineMark(
            row.ordinal,
            open.flatMap((o) => (o.mark ? [o.mark] : [])),
          );
    if (row.note) return { level: open.length, parent: open.at(-1)?.index ?? null, mark };
    const rank = rankOf(row, mark);
    closeFor(open, { rank, mark, ordinal: row.ordinal, index, indent: row.indent }, order, row);
    const parent = open.at(-1);
    const place = { level: open.length, parent: parent?.index ?? null, mark };
    open.push({ rank, mark, ordinal: row.ordinal, index, indent: row.indent });
    return place;
  });
}

function rankOf(row: TreeRow, mark: OutlineMark | null): Rank {
  if (mark) return mark.class;
  if (row.total) return 'total';
  return row.heading ? 'heading' : 'plain';
}

/** Closes the open rows under which a row cannot stand. */
function closeFor(open: Open[], row: Open, order: ReadonlyMap<Rank, number>, { amongOthers }: TreeRow): void {
  if (row.mark?.prefix) {
    const prefix = row.mark.prefix;
    const above = open.findLastIndex((other) => other.ordinal?.replace(/[()]/g, '') === prefix);
    if (above >= 0) {
      open.length = above + 1;
      return;
    }
  }
  const sibling = open.findLastIndex((other) => isSibling(other, row));
  if (sibling >= 0 && !(amongOthers && sibling === open.length - 1 && row.rank === 'plain')) {
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

function isSibling(other: Open, row: Open): boolean {
  if (other.rank !== row.rank) return false;
  if (row.rank === 'dotted') return depthOf(other) === depthOf(row);
  if (row.rank === 'plain') return other.indent === row.indent;
  return true;
}

function depthOf({ ordinal }: Open): number {
  return (ordinal ?? '').split('.').length;
}

const USUAL: readonly Rank[] = [
  'total',
  'letter',
  'roman',
  'heading',
  'arabic',
  'dotted',
  'small-letter',
  'plain',
  'dash',
  'plus',
  'star',
  'bullet',
];
const BULLETS: readonly Rank[] = ['dash', 'plus', 'star', 'bullet'];

/** Which kind of mark stands over which in this table: the usual order, corrected by what the table itself shows. */
function orderOf(rows: readonly TreeRow[]): ReadonlyMap<Rank, number> {
  const order = new Map<Rank, number>(USUAL.map((rank, at) => [rank, at]));
  const ranks = ranksOf(rows);
  orderBullets(ranks, order);
  orderLetters(ranks, order);
  orderHeadings(rows, ranks, order);
  return order;
}

interface Ranked {
  readonly rank: Rank;
  readonly number: number;
}

function ranksOf(rows: readonly TreeRow[]): readonly Ranked[] {
  let letter: OutlineMark | null = null;
  let roman: OutlineMark | null = null;
  return rows.map((row) => {
    const mark: OutlineMark | null =
      row.ordinal === null
        ? null
        : readOutlineMark(
            row.ordinal,
            [letter, roman].filter((one) => one !== null),
          );
    if (mark?.class === 'letter') letter = mark;
    if (mark?.class === 'roman') roman = mark;
    return { rank: rankOf(row, mark), number: mark?.number ?? 0 };
  });
}

/** The bullet that mostly comes first under a line without bullet stands over the others. */
function orderBullets(ranks: readonly Ranked[], order: Map<Rank, number>): void {
  const entries = new Map<Rank, number>(BULLETS.map((rank) => [rank, 0]));
  for (let at = 1; at < ranks.length; at++) {
    const { rank } = ranks[at] ?? { rank: 'plain' };
    const before = ranks[at - 1]?.rank ?? 'plain';
    if (entries.has(rank) && !entries.has(before)) entries.set(rank, (entries.get(rank) ?? 0) + 1);
  }
  const sorted = [...BULLETS].sort((a, b) => (entries.get(b) ?? 0) - (entries.get(a) ?? 0));
  sorted.forEach((rank, at) => order.set(rank, USUAL.indexOf('dash') + at));
}

/** Letters stand under Roman numerals where the numerals come first. */
function orderLetters(ranks: readonly Ranked[], order: Map<Rank, number>): void {
  const firstLetter = ranks.findIndex(({ rank }) => rank === 'letter');
  const firstRoman = ranks.findIndex(({ rank }) => rank === 'roman');
  if (firstLetter < 0 || firstRoman < 0 || firstRoman > firstLetter) return;
  order.set('letter', USUAL.indexOf('roman'));
  order.set('roman', USUAL.indexOf('letter'));
}

/** A heading stands over the numbers that begin anew below it, and over numbers that run on when it has no figures. */
function orderHeadings(rows: readonly TreeRow[], ranks: readonly Ranked[], order: Map<Rank, number>): void {
  for (const rank of ['letter', 'roman', 'arabic'] as const) {
    let over = 0;
    let under = 0;
    for (const [at, row] of rows.entries()) {
      if (ranks[at]?.rank !== 'heading') continue;
      const next = ranks.slice(at + 1, at + 400).find((other) => other.rank === rank);
      if (!next) continue;
      if (next.number === 1 || (rank === 'arabic' && !row.hasData)) over++;
      else under++;
    }
    if (over + under === 0) continue;
    const at = order.get(rank) ?? 0;
    const own = order.get('heading') ?? 0;
    if (over >= under && own > at) order.set('heading', at - 0.5);
    if (under > over && rank === 'arabic') order.set('heading', at);
  }
}
