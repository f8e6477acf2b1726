import type { RowFormula } from '../../../edits/edit';
import { formulaText } from '../../../edits/formulaText';
import { areaAddress } from '../../../grid/address';
import { parsePattern, shiftPattern } from '../read/sharedFormula';
import type { CellPlan } from '../../cellPlan';

/** From so many cells on, what a column shares is written once, as Excel does: the file is then half the size. */
const FROM = 1000;

/** The `f` element's attributes for a cell, and whether the formula itself stands in it. */
export interface SharedFormula {
  readonly attributes: string;
  readonly holdsText: boolean;
}

/** How a cell takes part in a shared formula; null for one that carries its own. */
export type SharedColumns = (formula: RowFormula, row: number, column: number) => SharedFormula | null;

/** The cells of a column that have the same formula. */
interface Stretch {
  readonly formula: RowFormula;
  readonly first: number;
  last: number;
  count: number;
  /** How its next cell shares the formula, once the first one is written. */
  next: SharedFormula | null;
}

/** Where the formulas of the plan stand, by formula and column. */
function stretchesOf({ rows }: CellPlan): Map<RowFormula, Map<number, Stretch>> {
  const stretches = new Map<RowFormula, Map<number, Stretch>>();
  const latest: Stretch[] = [];
  rows.forEach((planned, row) => {
    planned?.cells.forEach((cell, index) => {
      const formula = cell?.formula;
      if (formula === undefined || typeof formula === 'string') return;
      const column = planned.left + index;
      let stretch = latest[column];
      if (stretch?.formula !== formula) {
        const columns = stretches.get(formula) ?? new Map<number, Stretch>();
        stretches.set(formula, columns);
        stretch = columns.get(column) ?? { formula, first: row, last: row, count: 0, next: null };
        columns.set(column, stretch);
        latest[column] = stretch;
      }
      stretch.last = row;
      stretch.count += 1;
    });
  });
  return stretches;
}

/** Whether sharing gives every row the formula it is to have: what moves with the row are its references alone. */
function isShareable({ formula, first, last, count }: Stretch): boolean {
  if (count < FROM) return false;
  const pattern = parsePattern(formulaText(formula, first));
  return shiftPattern(pattern, last - first, 0) === formulaText(formula, last);
}

/** The first number by which the sheet's own cells share no formula. */
function freeGroup(source: string): number {
  if (!source.includes('shared')) return 0;
  return [...source.matchAll(/\ssi\s*=\s*["'](\d+)/g)].reduce(
    (free, [, group]) => Math.max(free, Number(group) + 1),
    0,
  );
}

/**
 * Shares the formulas of long columns (ECMA-376 part 1, 18.3.1.40). The first cell that asks holds the formula, so
 * cells must come from top to bottom.
 */
export function sharedColumns(plan: CellPlan, source: string): SharedColumns {
  const stretches = stretchesOf(plan);
  for (const [formula, columns] of stretches) {
    for (const [column, stretch] of columns) if (!isShareable(stretch)) columns.delete(column);
    if (columns.size === 0) stretches.delete(formula);
  }
  if (stretches.size === 0) return () => null;
  let free = freeGroup(source);
  const latest: (Stretch | undefined)[] = [];
  return (formula, row, column) => {
    if (latest[column]?.formula !== formula) latest[column] = stretches.get(formula)?.get(column);
    const stretch = latest[column];
    if (!stretch) return null;
    if (stretch.next) return stretch.next;
    const group = free++;
    const area = areaAddress({ top: row, left: column, bottom: stretch.last, right: column });
    stretch.next = { attributes: ` t="shared" si="${group}"`, holdsText: false };
    return { attributes: ` t="shared" ref="${area}" si="${group}"`, holdsText: true };
  };
}
