import type { RowEvidence } from './rowEvidence';

/** What a row is to the table around it. */
export type RowState = 'outside' | 'unit' | 'header' | 'index' | 'body' | 'repeat' | 'footer';

/** How well a row fits each state, in log-odds against "nothing special". */
export type RowFit = Readonly<Record<RowState, number>>;

/** What decides a row's state besides the row itself. */
export interface RowContext {
  /** Header words in the row right below, for a caption that stands above a header. */
  readonly headsBelow: number;
  /** Whether the row's texts repeat a header further up, or only tell the page before one. */
  readonly repeats: boolean;
  /** Whether a cell of a header row above is merged down into this row. */
  readonly covered: boolean;
  /** Whether a cell of this row is merged down into the next. */
  readonly reachesDown: boolean;
}

/** Less likely than anything evidence can make up for. */
export const NEVER = -1e6;

const BLANK = { outside: 0.3, unit: -1, header: -3, index: NEVER, body: -0.2, repeat: -1, footer: 0.1 };
/** Before any evidence. Index rows and repeated headers need proof. */
const PRIOR = { outside: 0, unit: -3, header: 0, index: NEVER, body: 1, repeat: NEVER, footer: 0 };

/** One thing a row can show: how much of it there is, and what that weighs for each state. */
interface Feature {
  readonly amount: (row: RowEvidence, context: RowContext) => number;
  readonly weights: Partial<RowFit>;
}

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** A text over some columns right above a header: "Năm 2024", "Thực hiện". */
function isCaption({ rightOfNames, line, cornerUnit }: RowEvidence, { headsBelow }: RowContext): boolean {
  return rightOfNames && headsBelow >= 3 && (line === null || line === 'period') && cornerUnit === null;
}

const FEATURES: readonly Feature[] = [
  { amount: ({ heads }) => Math.min(heads, 7), weights: { header: 2 } },
  // Short words beside header words belong to the header too.
  {
    amount: ({ heads, words }, { covered }) =>
      heads >= 1 || covered ? Math.max(0, Math.min(words, 8) - heads) : 0,
    weights: { header: 0.8 },
  },
  // A name may hold a header's word; more than that belongs to a header.
  { amount: ({ heads, named }) => Math.max(0, Math.min(heads, 6) - (named ? 2 : 1)), weights: { body: -2 } },
  { amount: (_, { covered }) => yes(covered), weights: { header: 4 } },
  { amount: ({ figures }, { covered }) => yes(covered && figures === 0), weights: { body: -3 } },
  { amount: ({ spans }) => Math.min(spans, 4), weights: { header: 1.2 } },
  // Captions side by side above a header it is merged with are its upper row, whatever they are of: "Diện tích lúa (ha)".
  {
    amount: ({ spans, figures }, { headsBelow, reachesDown }) =>
      yes(spans >= 2 && headsBelow >= 3 && reachesDown && figures === 0),
    weights: { header: 4 },
  },
  { amount: ({ bold }) => yes(bold), weights: { header: 0.5 } },
  { amount: ({ centred }) => yes(centred), weights: { header: 0.5 } },
  { amount: ({ figures }) => figures, weights: { header: -2.5 } },
  { amount: ({ figures }) => yes(figures > 0), weights: { body: 1, footer: -2 } },
  { amount: ({ figures }) => yes(figures > 1), weights: { outside: -2 } },
  { amount: ({ long }) => long, weights: { header: -3 } },
  { amount: ({ marked }) => yes(marked), weights: { header: -4, body: 1.5 } },
  { amount: ({ named }) => yes(named), weights: { body: 1.5 } },
  {
    amount: ({ named, heads }, { covered }) => yes(named && !covered && heads <= 2),
    weights: { header: -4 },
  },
  {
    amount: ({ named, heads }, { covered }) => yes(named && (covered || heads > 2)),
    weights: { header: -1 },
  },
  { amount: ({ marked, named }) => yes(marked && named), weights: { outside: -1, footer: -1 } },
  {
    amount: ({ named, marked, figures }) => yes(!named && !marked && figures === 0),
    weights: { body: -1.5 },
  },
  { amount: ({ fullSpan }) => yes(fullSpan), weights: { outside: 1.5, header: -6 } },
  { amount: ({ cells }) => yes(cells === 1), weights: { outside: 1, footer: 0.5 } },
  {
    amount: (row, context) => yes(row.cells === 1 && !context.covered && !isCaption(row, context)),
    weights: { header: -6 },
  },
  { amount: (row, context) => yes(isCaption(row, context)), weights: { header: 2 } },
  { amount: ({ cornerUnit, heads }) => yes(cornerUnit !== null && heads < 3), weights: { unit: 8 } },
  { amount: ({ cornerUnit }) => yes(cornerUnit !== null), weights: { body: -3 } },
  { amount: ({ cornerUnit, cells }) => yes(cornerUnit !== null && cells === 1), weights: { header: -6 } },
  {
    amount: (row, context) => yes(row.line !== null && row.heads < 3 && !isCaption(row, context)),
    weights: { header: -4 },
  },
  { amount: ({ line }) => yes(line === 'title'), weights: { outside: 3 } },
  {
    amount: (row, context) => yes(row.line === 'period' && !isCaption(row, context)),
    weights: { outside: 2 },
  },
  { amount: ({ line, marked }) => yes(line === 'title' && !marked), weights: { body: -1.5 } },
  { amount: ({ line }) => yes(line === 'signature'), weights: { body: -7, footer: 5 } },
  { amount: ({ line }) => yes(line === 'note'), weights: { body: -5, footer: 4 } },
  { amount: ({ line }) => yes(line === 'page'), weights: { outside: 1, body: -3, footer: 1 } },
  { amount: ({ index }) => yes(index > 0.6), weights: { index: 10 - NEVER, body: -4 } },
  { amount: (_, { repeats }) => yes(repeats), weights: { repeat: 12 - NEVER } },
];

const STATES = Object.keys(PRIOR) as RowState[];

/** Weighs all that a row shows. */
export function rowFit(row: RowEvidence, context: RowContext): RowFit {
  if (row.cells === 0) return context.covered ? { ...BLANK, header: 1 } : BLANK;
  const fit: Record<RowState, number> = { ...PRIOR };
  for (const { amount, weights } of FEATURES) {
    const much = amount(row, context);
    if (much === 0) continue;
    for (const state of STATES) fit[state] += much * (weights[state] ?? 0);
  }
  return fit;
}
