import type { Addition } from './additions';
import { wrongAdditions } from './additions';
import type { CheckedTable } from './check';
import { follows } from './comparison';
import { EVERYTHING, minus, overlap, sum, type Interval } from './interval';
import { wrongPeriodSums } from './periodSums';
import type { ShownFigure } from './shownFigure';
import { byFigure, statedComparisons, type WrongComparison } from './statedComparisons';

/** A figure that is at fault itself: with what its sum gives in its place, all that speaks against it would be right. */
export interface Culprit {
  readonly figure: ShownFigure;
  /** What the sums give for it. */
  readonly right: Interval;
  /** What speaks against it besides one sum: the percentages typed beside it, or further sums. */
  readonly by: 'percentages' | 'sums';
  /** The sums it breaks. */
  readonly additions: readonly Addition[];
}

interface Candidate {
  readonly figure: ShownFigure;
  readonly right: Interval;
  readonly addition: Addition;
}

/** The whole, or any part, may be the one that is wrong. */
function candidatesOf(addition: Addition): Candidate[] {
  const { whole, parts } = addition;
  const total = sum(parts.map(({ interval }) => interval));
  return [
    { figure: whole, right: total, addition },
    ...parts.map((part) => {
      const { low, high } = part.interval;
      const others = { low: total.low - low, high: total.high - high };
      return { figure: part, right: minus(whole.interval, others), addition };
    }),
  ];
}

/** Whether every wrong comparison with a figure would be right with the sum's figure in its place. */
function isConfirmed(
  { figure, right }: Candidate,
  wrong: ReadonlyMap<ShownFigure, readonly WrongComparison[]>,
): boolean {
  return (
    wrong
      .get(figure)
      ?.every(({ stated, outcome: { numerator, denominator } }) =>
        follows(
          stated,
          numerator === figure ? right : numerator.interval,
          denominator === figure ? right : denominator.interval,
        ),
      ) ?? false
  );
}

/** Figures in which several wrong sums cross, and which all of them put right in the same way. */
function crossings(candidates: readonly Candidate[]): Culprit[] {
  const figures = new Map<ShownFigure, Candidate[]>();
  for (const candidate of candidates) {
    const alike = figures.get(candidate.figure);
    if (alike) alike.push(candidate);
    else figures.set(candidate.figure, [candidate]);
  }
  return [...figures].flatMap(([figure, crossing]): Culprit[] => {
    const right = crossing.reduce<Interval>((all, each) => overlap(all, each.right), EVERYTHING);
    if (crossing.length < 2 || right.low > right.high) return [];
    return [{ figure, right, by: 'sums', additions: crossing.map(({ addition }) => addition) }];
  });
}

/** Those that break the most sums first; where two break the same sums, neither can be told to be at fault. */
function soleOnes(culprits: readonly Culprit[]): Culprit[] {
  const isSame = (a: Culprit, b: Culprit): boolean =>
    a.additions.length === b.additions.length &&
    a.additions.every((addition) => b.additions.includes(addition));
  return culprits
    .filter((culprit) => culprits.every((other) => other === culprit || !isSame(culprit, other)))
    .sort((a, b) => b.additions.length - a.additions.length);
}

/** What the comparisons typed in a table state wrongly. */
const wrongComparisons = (checked: CheckedTable): WrongComparison[] =>
  checked.ratios.flatMap((column) =>
    (statedComparisons(checked, column)?.wrong ?? []).filter(
      ({ stated, outcome }) => !stated.computed && outcome.verdict === 'wrong',
    ),
  );

function find(checked: CheckedTable): Map<Addition, Culprit> {
  const additions = [...wrongAdditions(checked), ...wrongPeriodSums(checked)];
  const found = new Map<Addition, Culprit>();
  if (additions.length === 0) return found;
  const candidates = new Map(additions.map((addition) => [addition, candidatesOf(addition)]));
  for (const culprit of soleOnes(crossings([...candidates.values()].flat()))) {
    if (culprit.additions.some((addition) => found.has(addition))) continue;
    for (const addition of culprit.additions) found.set(addition, culprit);
  }
  const wrong = byFigure(wrongComparisons(checked));
  if (wrong.size === 0) return found;
  for (const [addition, own] of candidates) {
    if (found.has(addition)) continue;
    const [culprit, other] = own.filter((candidate) => isConfirmed(candidate, wrong));
    if (culprit && !other) found.set(addition, { ...culprit, by: 'percentages', additions: [addition] });
  }
  return found;
}

const known = new WeakMap<CheckedTable, ReadonlyMap<Addition, Culprit>>();

/**
 * For sums that do not fit: the one figure that several sums, or the sum and the percentages typed beside it, speak
 * against. The percentages are right then, and must not be told as wrong.
 */
export function culpritsIn(checked: CheckedTable): ReadonlyMap<Addition, Culprit> {
  const before = known.get(checked);
  if (before) return before;
  const found = find(checked);
  known.set(checked, found);
  return found;
}
