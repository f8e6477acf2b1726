import type { RowEvidence } from './rowEvidence';

/** What a row is to the table around it. */
export type RowState = 'outside' | 'unit' | 'header' | 'index' | 'body' | 'repeat' | 'footer';

const STATES: readonly RowState[] = ['outside', 'unit', 'header', 'index', 'body', 'repeat', 'footer'];

const NEVER = -1e6;

/**
 * Log-odds of one state following another. A table is title → unit → header → index → body → footer; a header is never
 * left without a body, and a new table may follow at once.
 */
const FOLLOWS: Readonly<Record<RowState, Readonly<Record<RowState, number>>>> = {
  outside: { outside: 0, unit: 0, header: -4, index: NEVER, body: NEVER, repeat: NEVER, footer: NEVER },
  unit: { outside: -0.5, unit: -0.5, header: -3, index: NEVER, body: NEVER, repeat: NEVER, footer: NEVER },
  header: { outside: NEVER, unit: NEVER, header: 0, index: 0, body: 0, repeat: NEVER, footer: NEVER },
  index: { outside: NEVER, unit: NEVER, header: NEVER, index: NEVER, body: 0, repeat: NEVER, footer: NEVER },
  body: { outside: -3, unit: -3, header: -7, index: NEVER, body: 0, repeat: 0, footer: -1 },
  repeat: { outside: NEVER, unit: NEVER, header: NEVER, index: 0, body: 0, repeat: 0, footer: NEVER },
  footer: { outside: -0.5, unit: -1, header: -5, index: NEVER, body: NEVER, repeat: NEVER, footer: 0 },
};

/** What decides a row's state besides the row itself. */
export interface RowContext {
  /** Header words in the next filled row, for a caption that stands alone above a header. */
  readonly headsBelow: number;
  /** Whether the row's texts repeat a header further up. */
  readonly repeats: boolean;
  /** Whether a cell of a header row above is merged down into this row. */
  readonly covered: boolean;
}

export type RowFit = Readonly<Record<RowState, number>>;

/** How well a row fits each state, in log-odds against "nothing special". */
export function rowFit(row: RowEvidence, { headsBelow, repeats, covered }: RowContext): RowFit {
  if (row.cells === 0) {
    return {
      outside: 0.3,
      unit: -1,
      header: covered ? 1 : -3,
      index: NEVER,
      body: -0.2,
      repeat: -1,
      footer: 0.1,
    };
  }
  const lone = row.cells === 1;
  const said = row.line !== null;
  const words = Math.min(row.words, 8);
  return {
    outside:
      (lone ? 1 : 0) +
      (row.line === 'title' ? 3 : 0) +
      (row.fullSpan ? 1.5 : 0) -
      (row.figures > 1 ? 2 : 0) -
      (row.marked && row.named ? 1 : 0),
    unit: row.cornerUnit !== null && row.heads < 3 ? 5 : -3,
    header:
      2 * Math.min(row.heads, 7) +
      (row.heads >= 1 || covered ? 0.8 * (words - Math.min(row.heads, words)) : 0) +
      (covered ? 4 : 0) +
      1.2 * Math.min(row.spans, 4) +
      (row.bold ? 0.5 : 0) +
      (row.centred ? 0.5 : 0) -
      2.5 * row.figures -
      3 * row.long -
      (row.marked ? 4 : 0) -
      (row.named ? (covered || row.heads > 2 ? 1 : 4) : 0) -
      (row.cornerUnit !== null && lone ? 6 : 0) -
      (row.fullSpan ? 6 : 0) -
      (said && row.heads < 3 ? 4 : 0) -
      (lone && !covered ? (headsBelow >= 3 && row.rightOfNames && !said ? 0 : 6) : 0),
    index: row.index > 0.6 ? 4 + 6 * row.index : NEVER,
    body:
      1 +
      (row.figures > 0 ? 1 : 0) +
      (row.named ? 1.5 : 0) +
      (row.marked ? 1.5 : 0) -
      2 * Math.max(0, Math.min(row.heads, 6) - (row.named ? 2 : 1)) -
      (covered && row.figures === 0 ? 3 : 0) -
      (row.line === 'signature'
        ? 7
        : row.line === 'note'
          ? 5
          : row.line === 'title' && !row.marked
            ? 1.5
            : 0) -
      (row.cornerUnit !== null ? 3 : 0) -
      (!row.named && !row.marked && row.figures === 0 ? 1.5 : 0) -
      (row.index > 0.6 ? 4 : 0),
    repeat: repeats ? 12 : NEVER,
    footer:
      (row.line === 'signature' ? 5 : row.line === 'note' ? 4 : 0) +
      (lone ? 0.5 : 0) -
      (row.figures > 0 ? 2 : 0) -
      (row.named && row.marked ? 1 : 0),
  };
}

const COUNT = STATES.length;
/** The costs of following as a flat table: `from * COUNT + to`. */
const STEPS = Float64Array.from(STATES.flatMap((from) => STATES.map((to) => FOLLOWS[from][to])));

/** The most likely sequence of states over all rows (Viterbi). */
export function decodeStates(fits: readonly RowFit[]): readonly RowState[] {
  let scores = Float64Array.from(STATES, (state) => FIRST[state] ?? NEVER);
  let next = new Float64Array(COUNT);
  const origins = new Int8Array(fits.length * COUNT);
  for (const [at, fit] of fits.entries()) {
    for (let to = 0; to < COUNT; to++) {
      let best = at === 0 ? (scores[to] ?? NEVER) : -Infinity;
      for (let from = 0; at > 0 && from < COUNT; from++) {
        const score = (scores[from] ?? NEVER) + (STEPS[from * COUNT + to] ?? NEVER);
        if (score <= best) continue;
        best = score;
        origins[at * COUNT + to] = from;
      }
      next[to] = best + fit[STATES[to] ?? 'outside'];
    }
    [scores, next] = [next, scores];
  }
  // A sheet does not end in the middle of a header.
  let last = 0;
  for (let state = 1; state < COUNT; state++) {
    if (STATES[state] !== 'header' && (scores[state] ?? NEVER) > (scores[last] ?? NEVER)) last = state;
  }
  const states = new Array<RowState>(fits.length);
  for (let at = fits.length - 1; at >= 0; at--) {
    states[at] = STATES[last] ?? 'outside';
    last = origins[at * COUNT + last] ?? 0;
  }
  return states;
}

/** What the first row of a sheet can be. */
const FIRST: Partial<Record<RowState, number>> = { outside: 0, unit: 0, header: -3 };
