import type { OutlineClass, OutlineMark } from './outlineClass';

/**
 * What tells at which level a row stands: the kind of its mark, or what it is without one. Bullets before capitals, and
 * numbers before names where the ordinal column has numbers too, are kinds of their own.
 */
export type Rank =
  OutlineClass | `${OutlineClass} in capitals` | 'arabic in names' | 'total' | 'heading' | 'plain' | 'nested';

/** A row as far as the order of ranks needs it. */
export interface RankedRow {
  readonly rank: Rank;
  readonly mark: OutlineMark | null;
  readonly hasData: boolean;
}

const IN_CAPITALS: readonly Rank[] = [
  'dash in capitals',
  'plus in capitals',
  'star in capitals',
  'bullet in capitals',
];
const BULLETS: readonly Rank[] = ['dash', 'plus', 'star', 'bullet'];

const USUAL: readonly Rank[] = [
  'total',
  'letter',
  'roman',
  'heading',
  'arabic',
  'dotted',
  'small-letter',
  'plain',
  ...IN_CAPITALS,
  'arabic in names',
  ...BULLETS,
  'nested',
];

/** Whether a rank is that of a bullet. */
export function isBullet(rank: Rank): boolean {
  return BULLETS.includes(rank) || IN_CAPITALS.includes(rank);
}

/** Which rank stands over which in a table: the usual order, corrected by what the table itself shows. Lower is higher up. */
export function orderRanks(rows: readonly RankedRow[]): ReadonlyMap<Rank, number> {
  const order = new Map<Rank, number>(USUAL.map((rank, at) => [rank, at]));
  // The place where each rank first stands: what a table does not have needs no order.
  const firsts = new Map<Rank, number>();
  for (let at = 0; at < rows.length; at++) {
    const rank = rows[at]?.rank ?? 'plain';
    if (!firsts.has(rank)) firsts.set(rank, at);
  }
  for (const bullets of [IN_CAPITALS, BULLETS]) {
    if (bullets.filter((rank) => firsts.has(rank)).length > 1) orderBullets(rows, bullets, order);
  }
  if ((firsts.get('letter') ?? 0) > (firsts.get('roman') ?? Infinity)) {
    order.set('letter', USUAL.indexOf('roman'));
    order.set('roman', USUAL.indexOf('letter'));
  }
  if (firsts.has('heading')) orderHeadings(rows, order);
  return order;
}

/** Within a run of bullets, the kind that comes first stands over those that follow; the majority of runs decides. */
function orderBullets(rows: readonly RankedRow[], bullets: readonly Rank[], order: Map<Rank, number>): void {
  const leads = new Map<string, number>();
  let run: Rank[] = [];
  for (const { rank } of rows) {
    if (bullets.includes(rank)) {
      if (run.includes(rank)) continue;
      for (const before of run) leads.set(`${before}>${rank}`, (leads.get(`${before}>${rank}`) ?? 0) + 1);
      run.push(rank);
    } else if (rank !== 'plain') run = [];
  }
  const lead = (a: Rank, b: Rank): number => (leads.get(`${a}>${b}`) ?? 0) - (leads.get(`${b}>${a}`) ?? 0);
  const wins = (rank: Rank): number => bullets.filter((other) => lead(rank, other) > 0).length;
  const sorted = [...bullets].sort((a, b) => wins(b) - wins(a) || bullets.indexOf(a) - bullets.indexOf(b));
  const first = Math.min(...bullets.map((rank) => USUAL.indexOf(rank)));
  sorted.forEach((rank, at) => order.set(rank, first + at));
}

/** A heading stands over the numbers that begin anew below it, and over numbers that run on when it has no figures. */
function orderHeadings(rows: readonly RankedRow[], order: Map<Rank, number>): void {
  for (const rank of ['letter', 'roman', 'arabic'] as const) {
    let over = 0;
    let under = 0;
    let next: OutlineMark | null = null;
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = rows[at];
      if (row?.rank === rank) next = row.mark;
      else if (row?.rank === 'heading' && next) {
        if (next.number === 1 || (rank === 'arabic' && !row.hasData)) over++;
        else under++;
      }
    }
    if (over + under === 0) continue;
    const own = order.get(rank) ?? 0;
    if (over >= under && (order.get('heading') ?? 0) > own) order.set('heading', own - 0.5);
    if (under > over && rank === 'arabic') order.set('heading', own);
  }
}
