import type { Addition } from './additions';
import { wrongAdditions } from './additions';
import type { CheckedTable } from './check';
import { follows } from './comparison';
import { minus, sum, type Interval } from './interval';
import type { ShownFigure } from './shownFigure';
import { statedComparisons, type WrongComparison } from './statedComparisons';

/** A figure that is at fault itself: its sum does not fit, and with the sum's figure its typed percentages would. */
export interface Culprit {
  readonly figure: ShownFigure;
  /** What the sum gives for it. */
  readonly right: Interval;
}

interface Candidate extends Culprit {
  readonly addition: Addition;
}

/** The whole, or any part, may be the one that is wrong. */
function candidatesOf(addition: Addition): Candidate[] {
  const { whole, parts } = addition;
  const total = sum(parts.map(({ interval }) => interval));
  return [
    { figure: whole, right: total, addition },
    ...parts.map((part) => {
      const others = sum(parts.filter((other) => other !== part).map(({ interval }) => interval));
      return { figure: part, right: minus(whole.interval, others), addition };
    }),
  ];
}

/** Whether every wrong comparison with a figure would be right with the sum's figure in its place. */
function isConfirmed({ figure, right }: Candidate, wrong: readonly WrongComparison[]): boolean {
  const own = wrong.filter(({ outcome }) => outcome.numerator === figure || outcome.denominator === figure);
  return (
    own.length > 0 &&
    own.every(({ stated, outcome: { numerator, denominator } }) =>
      follows(
        stated,
        numerator === figure ? right : numerator.interval,
        denominator === figure ? right : denominator.interval,
      ),
    )
  );
}

const known = new WeakMap<CheckedTable, ReadonlyMap<Addition, Culprit>>();

/**
 * For sums that do not fit: the one figure that both the sum and the percentages typed beside it speak against. The
 * percentages are right then, and must not be told as wrong.
 */
export function culpritsIn(checked: CheckedTable): ReadonlyMap<Addition, Culprit> {
  const before = known.get(checked);
  if (before) return before;
  const additions = wrongAdditions(checked);
  const wrong =
    additions.length === 0
      ? []
      : checked.ratios.flatMap((column) =>
          (statedComparisons(checked, column)?.wrong ?? []).filter(
            ({ stated, outcome }) => !stated.computed && outcome.verdict === 'wrong',
          ),
        );
  const found = new Map<Addition, Culprit>();
  if (wrong.length > 0) {
    for (const addition of additions) {
      const [culprit, other] = candidatesOf(addition).filter((candidate) => isConfirmed(candidate, wrong));
      if (culprit && !other) found.set(addition, culprit);
    }
  }
  known.set(checked, found);
  return found;
}
