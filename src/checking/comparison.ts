import { roundHalfUp } from '../language/roundHalfUp';
import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { CheckedTable } from './check';
import { exactly, meet, minus, quotient, rounded, times, truncated, type Interval } from './interval';
import type { ShownFigure } from './shownFigure';

export type Form = NonNullable<TableColumn['form']>;

/** The columns a comparison column compares, and how it writes 50%: as 50, as 0.5, or as −50. */
export interface Pair {
  readonly numerator: TableColumn;
  readonly denominator: TableColumn;
  readonly form: Form;
}

/** A comparison as stated, in percent or as the column's form writes it. */
export interface Stated {
  readonly value: number;
  readonly decimals: number;
  readonly form: Form;
  readonly computed: boolean;
}

type Verdict = 'right' | 'truncated' | 'wrong';

/** How a stated comparison that is not right stands to the figures it compares. */
export interface Outcome {
  readonly verdict: Exclude<Verdict, 'right'>;
  /** What the cells give, written as the column writes it, with at least one decimal of a percent. */
  readonly expected: number;
  readonly decimals: number;
  readonly numerator: ShownFigure;
  readonly denominator: ShownFigure;
}

/** The comparison a cell states; null where it states none. Words ("tăng 3,9%") say their form themselves. */
export function statedIn(row: TableRow, column: TableColumn, form: Form): Stated | null {
  const cell = row.cells.get(column.column);
  if (!cell) return null;
  const { quantity, computed } = cell;
  switch (quantity.kind) {
    case 'number': {
      const { value, decimals, unit } = quantity;
      return { value, decimals, form: unit === '%' && form === 'factor' ? 'percent' : form, computed };
    }
    case 'change':
      return quantity.unit === '%' ? { ...quantity, form: 'growth', computed } : null;
    case 'ratio':
      return { ...quantity, form: 'percent', computed };
    default:
      return null;
  }
}

/** What two figures give when they are compared, in the given form. */
export function compared(numerator: Interval, denominator: Interval, form: Form): Interval {
  const ratio = quotient(numerator, denominator);
  if (form === 'factor') return ratio;
  const percent = times(ratio, 100);
  return form === 'growth' ? minus(percent, exactly(100)) : percent;
}

const holds = (stated: Stated, given: Interval): Verdict =>
  meet(rounded(stated.value, stated.decimals), given)
    ? 'right'
    : meet(truncated(stated.value, stated.decimals), given)
      ? 'truncated'
      : 'wrong';

/** Whether a stated comparison follows, rounded or cut off, from two given figures. */
export const follows = (stated: Stated, numerator: Interval, denominator: Interval): boolean =>
  holds(stated, compared(numerator, denominator, stated.form)) !== 'wrong';

const isPoints = (unit: string | null): boolean => unit === '%' || unit === '‰';

/** The decimals of a comparison that is put right: those stated, but at least one of a percent. */
const decimalsOf = ({ decimals, form }: Stated): number => Math.max(decimals, form === 'factor' ? 3 : 1);

/** What two values as they stand give in the given form. */
export function exactRatio(above: number, below: number, form: Form): number {
  const ratio = above / below;
  return form === 'factor' ? ratio : form === 'growth' ? ratio * 100 - 100 : ratio * 100;
}

/** What a comparison should read. */
export function expectedOf(
  numerator: ShownFigure,
  denominator: ShownFigure,
  form: Form,
  decimals: number,
): number {
  return roundHalfUp(Number(exactRatio(numerator.value, denominator.value, form).toPrecision(15)), decimals);
}

/** Without a look at the figures: what the values give as they stand rounds to what is stated. Most comparisons do. */
function isRightAsShown({ value, decimals, form }: Stated, above: number, below: number): boolean {
  const exact = exactRatio(above, below, form);
  return Math.abs(exact - value) < 0.49 * 10 ** -decimals || meet(rounded(value, decimals), exactly(exact));
}

function outcomeOf(
  verdict: Outcome['verdict'],
  stated: Stated,
  numerator: ShownFigure,
  denominator: ShownFigure,
): Outcome {
  const decimals = decimalsOf(stated);
  return {
    verdict,
    decimals,
    numerator,
    denominator,
    expected: expectedOf(numerator, denominator, stated.form, decimals),
  };
}

const BEST_FIRST: readonly Verdict[] = ['right', 'truncated', 'wrong'];

/**
 * Whether a stated comparison follows from its two cells; null where one of them gives no figure to compare. Rates
 * may be compared by their difference, and less of a bad thing by target ÷ result, as offices do.
 * @param isOfPlan whether it may be target ÷ result
 */
export function compare(
  checked: CheckedTable,
  row: TableRow,
  pair: Pair,
  stated: Stated,
  isOfPlan: boolean,
): Outcome | 'right' | null {
  const above = checked.soundValueAt(row, pair.numerator);
  const below = checked.soundValueAt(row, pair.denominator);
  if (above === null || below === null || !(below > 0)) return null;
  if (isRightAsShown(stated, above, below)) return 'right';
  const numerator = checked.soundFigureAt(row, pair.numerator);
  const denominator = checked.soundFigureAt(row, pair.denominator);
  if (!numerator || !denominator) return null;
  const verdict = holds(stated, compared(numerator.interval, denominator.interval, stated.form));
  const others = [
    ...(isPoints(row.unit) ? [minus(numerator.interval, denominator.interval)] : []),
    ...(isOfPlan && checked.sortOf(row).direction === 'lower'
      ? [compared(denominator.interval, numerator.interval, stated.form)]
      : []),
  ];
  const verdicts = [verdict, ...others.map((other) => holds(stated, other))];
  const best = BEST_FIRST.find((each) => verdicts.includes(each)) ?? verdict;
  return best === 'right' ? 'right' : outcomeOf(best, stated, numerator, denominator);
}
