import { columnName } from '../../../src/grid/address';
import { roundHalfUp } from '../../../src/language/roundHalfUp';
import type { Random } from '../../corpus/random';
import {
  aim,
  blank,
  change,
  dash,
  FIRST_COLUMN,
  formula,
  typed,
  verdict,
  type ColumnSpec,
  type Content,
} from '../../support/tables';
import type { TrueRow } from './indicators';
import type { Comparison, LaidOut } from './layouts';
import type { Measure } from './measure';

/** A figure as it stands in its cell: what was typed, and with how many decimals it shows. */
export interface Shown {
  readonly value: number;
  readonly digits: number;
  readonly isFormula: boolean;
}

const FORMS = ['percent', 'factor', 'growth'] as const;
type Form = (typeof FORMS)[number];

/** How a column writes its comparisons. */
export interface RatioStyle {
  readonly comparison: Comparison;
  readonly form: Form;
  readonly digits: number;
  readonly way: 'typed' | 'cut off' | 'formulas';
  readonly isPercentFormat: boolean;
}

export function ratioStyles(
  { comparisons }: LaidOut,
  way: 'typed' | 'formulas' | 'none' | 'any',
  random: Random,
): RatioStyle[] {
  const own = way === 'any' ? random.pick(['typed', 'typed', 'cut off', 'formulas', 'none'] as const) : way;
  if (own === 'none') return [];
  return comparisons.map((comparison) => {
    const form = random.pick(FORMS);
    const isPercentFormat = form !== 'factor' && own !== 'formulas' && random.next() < 0.2;
    const digits = random.whole(1, 2) + (form === 'factor' ? 2 : 0);
    return { comparison, form, digits, way: own, isPercentFormat };
  });
}

/** The column of a comparison; what it compares is known where its columns are in the table. */
export function ratioColumn({ comparison, form }: RatioStyle, measures: readonly Measure[]): ColumnSpec {
  const at = (measure: Measure): number | null =>
    measures.includes(measure) ? FIRST_COLUMN + measures.indexOf(measure) : null;
  const { above, below, of } = comparison;
  const block = above.column.block ?? null;
  return {
    role: 'ratio',
    header: 'So sánh (%)',
    of,
    form,
    numerator: at(above),
    denominator: at(below),
    block,
  };
}

const written = (ratio: number, form: Form): number =>
  form === 'factor' ? ratio : form === 'growth' ? (ratio - 1) * 100 : ratio * 100;

function cutOff(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.trunc(Number((value * factor).toPrecision(12))) / factor;
}

/** The comparison of two shown figures (or of what they were rounded from), as its column writes it. */
export function ratioCell(
  row: TrueRow,
  number: number,
  style: RatioStyle,
  shownAt: (measure: Measure) => Shown | null,
  measures: readonly Measure[],
  random: Random,
): Content {
  const { comparison, form, digits, way, isPercentFormat } = style;
  const { above, below, of } = comparison;
  const [one, two] = [shownAt(above), shownAt(below)];
  const isExact = way !== 'formulas' && random.next() < 0.5 && !one?.isFormula && !two?.isFormula;
  const [part, whole] =
    isExact && row.amounts ? [row.amounts(above), row.amounts(below)] : [one?.value, two?.value];
  if (!one || !two || part === undefined || whole === undefined) return dash;
  if (!(whole > 0) || !(two.value > 0) || part < 0) return random.pick([dash, blank]);
  if (way === 'formulas') {
    const [top, bottom] = [above, below].map(
      (measure) => `${columnName(FIRST_COLUMN + measures.indexOf(measure))}${number}`,
    );
    const value = written(one.value / two.value, form);
    const text = `${top ?? ''}/${bottom ?? ''}`;
    const way = form === 'factor' ? text : form === 'growth' ? `(${text}-1)*100` : `${text}*100`;
    return formula(way, value, digits);
  }
  // Offices compare rates by their difference, and less of a bad thing the other way round.
  const isInverse = of === 'plan' && row.better === 'lower' && part > 0 && random.next() < 0.3;
  const ratio = isInverse ? whole / part : part / whole;
  const value = (way === 'cut off' ? cutOff : roundHalfUp)(written(ratio, form), digits);
  if (form === 'growth' && random.next() < 0.2 && !isPercentFormat) return change(value);
  return typed(value, digits, isPercentFormat ? '%' : null);
}

/** How the table rounds its amounts: by unit and column, for parts as for their whole. */
export function rounding(random: Random): (row: TrueRow, measure: Measure) => Shown | null {
  const known = new Map<string, { readonly digits: number; readonly more: number }>();
  return ({ unit, isCounted, amounts }, measure) => {
    if (!amounts) return null;
    const key = `${unit ?? ''} ${measure.column.role} ${measure.column.period ?? ''}`;
    const way = known.get(key) ?? {
      digits: unit === 'đồng' ? -3 : random.whole(unit === '%' ? 1 : 0, 2),
      // Digits that are there but not shown.
      more: unit !== 'đồng' && random.next() < 0.15 ? 2 : 0,
    };
    known.set(key, way);
    const amount = amounts(measure);
    if (isCounted) return { value: amount, digits: 0, isFormula: false };
    const { digits, more } = way;
    const value = digits < 0 ? Math.round(amount / 1000) * 1000 : roundHalfUp(amount, digits + more);
    return { value, digits: Math.max(digits, 0), isFormula: false };
  };
}

/** An amount in its cell. Some targets are written with their sign. */
export function amountCell(
  { better, unit }: TrueRow,
  measure: Measure,
  shown: Shown | null,
  random: Random,
): Content {
  if (!shown) return blank;
  const { value, digits } = shown;
  const isSigned =
    measure.of === 'plan' && unit === '%' && better !== null && value > 0 && random.next() < 0.2;
  return isSigned ? aim(better === 'lower' ? '<=' : '>=', roundHalfUp(value, digits)) : typed(value, digits);
}

export const verdictCell = ({ better }: TrueRow, target: Shown | null, result: Shown | null): Content => {
  if (!target || !result || better === null) return blank;
  const [aimed, reached] = [target, result].map(({ value, digits }) => roundHalfUp(value, digits));
  const gap = (reached ?? 0) - (aimed ?? 0);
  return (better === 'lower' ? gap > 0 : gap < 0) ? verdict('missed', 'Không đạt') : verdict('met', 'Đạt');
};
