import type { TableColumn, TableRow } from '../reading/indicatorTable';
import type { CheckedTable } from './check';
import { comparedPair } from './comparedPair';
import { compare, statedIn, type Outcome, type Pair, type Stated } from './comparison';
import type { ShownFigure } from './shownFigure';

/** A comparison that does not follow from its two cells. */
export interface WrongComparison {
  readonly row: TableRow;
  readonly stated: Stated;
  readonly outcome: Outcome;
}

/** What a comparison column compares, and the rows that state something else. */
export interface StatedComparisons {
  readonly pair: Pair;
  readonly wrong: readonly WrongComparison[];
}

function look(checked: CheckedTable, column: TableColumn): StatedComparisons | null {
  const pair = column.role === 'ratio' ? comparedPair(checked, column) : null;
  if (!pair) return null;
  const wrong: WrongComparison[] = [];
  for (const row of checked.rows) {
    const stated = statedIn(row, column, pair.form);
    if (!stated) continue;
    const outcome = compare(checked, row, pair, stated, column.of === 'plan');
    if (outcome && outcome !== 'right') wrong.push({ row, stated, outcome });
  }
  return { pair, wrong };
}

/** Comparisons by the figures they compare. */
export function byFigure(comparisons: readonly WrongComparison[]): Map<ShownFigure, WrongComparison[]> {
  const figures = new Map<ShownFigure, WrongComparison[]>();
  for (const comparison of comparisons) {
    for (const figure of [comparison.outcome.numerator, comparison.outcome.denominator]) {
      const known = figures.get(figure);
      if (known) known.push(comparison);
      else figures.set(figure, [comparison]);
    }
  }
  return figures;
}

/** Several rules ask; a column is gone through once in a check. */
const known = new WeakMap<CheckedTable, Map<TableColumn, StatedComparisons | null>>();

/** The comparisons of a column that its cells do not give; null where it is not known what it compares. */
export function statedComparisons(checked: CheckedTable, column: TableColumn): StatedComparisons | null {
  const columns = known.get(checked) ?? new Map<TableColumn, StatedComparisons | null>();
  known.set(checked, columns);
  const before = columns.get(column);
  if (before !== undefined) return before;
  const found = look(checked, column);
  columns.set(column, found);
  return found;
}
