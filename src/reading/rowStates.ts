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

/** How well a row fits each state, in log-odds against "nothing special". */
export function rowFit(
  row: RowEvidence,
  { headsBelow, repeats, covered }: RowContext,
): Readonly<Record<RowState, number>> {
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

/** The most likely sequence of states over all rows (Viterbi), and how much better it is at each row than its second best. */
export function decodeStates(fits: readonly Readonly<Record<RowState, number>>[]): {
  states: RowState[];
  margins: number[];
} {
  const count = STATES.length;
  let scores: number[] = STATES.map((state) =>
    state === 'outside' || state === 'unit' ? 0 : state === 'header' ? -3 : NEVER,
  );
  const origins: Int8Array[] = [];
  for (const [at, fit] of fits.entries()) {
    const origin = new Int8Array(count);
    const next = new Array<number>(count).fill(0);
    for (let to = 0; to < count; to++) {
      const state = STATES[to] ?? 'outside';
      let best = NEVER * 10;
      let from = 0;
      if (at === 0) {
        best = scores[to] ?? NEVER;
      } else {
        for (let before = 0; before < count; before++) {
          const score = (scores[before] ?? NEVER) + FOLLOWS[STATES[before] ?? 'outside'][state];
          if (score > best) {
            best = score;
            from = before;
          }
        }
      }
      next[to] = best + fit[state];
      origin[to] = from;
    }
    scores = next;
    origins.push(origin);
  }
  // A sheet does not end in the middle of a header.
  let last = 0;
  for (let state = 1; state < count; state++) {
    if (STATES[state] !== 'header' && (scores[state] ?? NEVER) > (scores[last] ?? NEVER)) last = state;
  }
  const states = new Array<RowState>(fits.length);
  const margins = new Array<number>(fits.length);
  for (let at = fits.length - 1; at >= 0; at--) {
    const state = STATES[last] ?? 'outside';
    const fit = fits[at];
    states[at] = state;
    margins[at] = fit
      ? fit[state] - Math.max(...STATES.filter((other) => other !== state).map((other) => fit[other]))
      : 0;
    last = origins[at]?.[last] ?? 0;
  }
  return { states, margins };
}
