import { NEVER } from './rowFit';
import type { RowFit, RowState } from './rowFit';

const STATES: readonly RowState[] = ['outside', 'unit', 'header', 'index', 'body', 'repeat', 'footer'];

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

const COUNT = STATES.length;
/** The costs of following as a flat table: `from * COUNT + to`. */
const STEPS = Float64Array.from(STATES.flatMap((from) => STATES.map((to) => FOLLOWS[from][to])));

/** What the first row of a sheet can be. */
const FIRST = Float64Array.from(STATES, (state) =>
  state === 'header' ? -3 : state === 'outside' || state === 'unit' ? 0 : NEVER,
);

/** The most likely sequence of states over all rows (Viterbi). */
export function decodeStates(fits: readonly RowFit[]): readonly RowState[] {
  const [first] = fits;
  if (!first) return [];
  let before = first;
  let weights = weightsOf(before);
  let scores = Float64Array.from(weights, (weight, state) => (FIRST[state] ?? NEVER) + weight);
  let next = new Float64Array(COUNT);
  const origins = new Int8Array(fits.length * COUNT);
  for (let at = 1; at < fits.length; at++) {
    const fit = fits[at] ?? before;
    if (fit !== before) weights = weightsOf(fit);
    before = fit;
    for (let to = 0; to < COUNT; to++) {
      let best = -Infinity;
      let origin = 0;
      for (let from = 0; from < COUNT; from++) {
        const score = (scores[from] ?? NEVER) + (STEPS[from * COUNT + to] ?? NEVER);
        if (score <= best) continue;
        best = score;
        origin = from;
      }
      origins[at * COUNT + to] = origin;
      next[to] = best + (weights[to] ?? NEVER);
    }
    [scores, next] = [next, scores];
  }
  // A sheet does not end in the middle of a header.
  let last = 0;
  for (let state = 1; state < COUNT; state++) {
    if (STATES[state] !== 'header' && (scores[state] ?? NEVER) > (scores[last] ?? NEVER)) last = state;
  }
  const backwards: RowState[] = [];
  for (let at = fits.length - 1; at >= 0; at--) {
    backwards.push(STATES[last] ?? 'outside');
    last = origins[at * COUNT + last] ?? 0;
  }
  return backwards.reverse();
}

function weightsOf(fit: RowFit): Float64Array {
  return Float64Array.from(STATES, (state) => fit[state]);
}
