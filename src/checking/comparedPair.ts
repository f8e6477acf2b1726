import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { CheckedTable } from './check';
import { compare, statedIn, type Form, type Pair } from './comparison';

/** Below this many comparisons the header is believed; above, the figures may say that it was misread. */
const ENOUGH = 3;
/** The share of rows that must agree before the figures speak for a pair of columns. */
const MOST = 0.75;
const FORMS: readonly Form[] = ['percent', 'factor', 'growth'];

/** So many rows of a long table tell enough. */
const SAMPLE = 400;

function sampled(rows: readonly TableRow[]): readonly TableRow[] {
  const step = Math.ceil(rows.length / SAMPLE);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}

/** How many rows state what a pair of columns gives, and how many state something else. */
function agreement(checked: CheckedTable, column: TableColumn, pair: Pair): { right: number; all: number } {
  let right = 0;
  let all = 0;
  for (const row of sampled(checked.rows)) {
    const stated = statedIn(row, column, pair.form);
    const outcome = stated && compare(checked, row, pair, stated, false);
    if (!outcome) continue;
    all++;
    if (outcome === 'right' || outcome.verdict === 'truncated') right++;
  }
  return { right, all };
}

const isBase = ({ of }: TableColumn, { role }: TableColumn): boolean =>
  of === 'plan'
    ? role === 'plan' || role === 'target'
    : of === 'same-period'
      ? role === 'same-period' || role === 'previous'
      : role === 'previous' ||
        role === 'same-period' ||
        role === 'plan' ||
        role === 'actual' ||
        role === 'estimate';

const isResult = ({ role }: TableColumn): boolean =>
  role === 'actual' || role === 'estimate' || role === 'plan';

/** The pair of columns, of those that could be meant, that most rows agree with. */
function pairByFigures(checked: CheckedTable, column: TableColumn): Pair | null {
  const amounts = checked.amounts.filter(({ block }) => block === column.block);
  const pairs = amounts
    .filter(isResult)
    .flatMap((numerator) =>
      amounts
        .filter((denominator) => denominator !== numerator && isBase(column, denominator))
        .flatMap((denominator) => FORMS.map((form): Pair => ({ numerator, denominator, form }))),
    );
  let best: { readonly pair: Pair; readonly share: number } | null = null;
  for (const pair of pairs) {
    const { right, all } = agreement(checked, column, pair);
    const share = all < ENOUGH ? 0 : right / all;
    if (share >= MOST && share > (best?.share ?? 0)) best = { pair, share };
  }
  return best?.pair ?? null;
}

/**
 * The pair of columns a comparison column compares, and its form. As read from the header, unless most rows say
 * otherwise; null when it is not known or most rows fit no pair at all, so that no row can be called wrong.
 */
export function comparedPair(checked: CheckedTable, column: TableColumn): Pair | null {
  const at = (number: number | null): TableColumn | undefined =>
    checked.table.columns.find((other) => other.column === number);
  const [numerator, denominator] = [at(column.numerator), at(column.denominator)];
  if (!numerator || !denominator) return null;
  const pair: Pair = { numerator, denominator, form: column.form ?? 'percent' };
  const { right, all } = agreement(checked, column, pair);
  if (all < ENOUGH || right * 2 >= all) return pair;
  return pairByFigures(checked, column);
}
