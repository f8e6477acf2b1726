import { convertUnit } from '../language/convertUnit';
import type { Period } from '../period/period';
import { roundHalfUp } from '../language/roundHalfUp';
import type { IndicatorKind, Target } from '../plans/plan';
import type { DataCell, TableColumn, TableRow } from '../reading/indicatorTable';
import type { Figure, RowTarget } from './assessment';
import { withoutNoise } from './withoutNoise';

/** What a cell's number means in its row. */
export interface Reader {
  readonly unit: string | null;
  readonly kind: IndicatorKind;
}

/** Shown decimals of the percentage that a fraction such as 42/87 stands for. */
const FRACTION_DECIMALS = 2;

const DIGITS = 15;

/** An amount that a cell states; what is left out does not apply to a plain number. */
type Amount = Pick<RowTarget, 'value' | 'decimals'> &
  Partial<Pick<RowTarget, 'operator' | 'low' | 'high' | 'approx'>> & {
    /** The unit written inside the cell. */
    readonly unit: string | null;
    readonly outOf?: number;
  };

const isRate = ({ unit, kind }: Reader): boolean => unit === '%' || (unit === null && kind === 'ratio');

/** What a cell says as an amount of its row's indicator. Null when it says no such amount. */
function amountOf({ quantity }: DataCell, reader: Reader): Amount | null {
  const { kind } = reader;
  switch (quantity.kind) {
    case 'number':
      return quantity;
    case 'target':
      return quantity.target;
    case 'fraction': {
      const { numerator, denominator, unit } = quantity;
      if (!isRate(reader)) return { value: numerator, decimals: 0, unit, outOf: denominator };
      if (denominator === 0) return null;
      const value = roundHalfUp((numerator / denominator) * 100, FRACTION_DECIMALS);
      return { value, decimals: FRACTION_DECIMALS, unit: null };
    }
    case 'change':
      if (kind === 'growth') return quantity;
      // "Giảm 5%" under "Giảm tai nạn giao thông" is a reduction of 5.
      if (kind === 'reduction-pct' || kind === 'reduction-pp')
        return { value: -quantity.value, decimals: quantity.decimals, unit: quantity.unit };
      return null;
    case 'ratio': {
      if (kind !== 'growth') return null;
      const { value, decimals } = quantity;
      return { value: roundHalfUp(value - 100, decimals), decimals, unit: null };
    }
    default:
      return null;
  }
}

/** The factor from one unit to another; 1 where either is not known; null when they cannot be converted. */
function factorBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null || from === to ? 1 : convertUnit(1, from, to);
}

/** The decimals that show as much of a number once it is converted. */
const moved = (decimals: number, factor: number): number =>
  factor === 1 ? decimals : Math.max(0, decimals - Math.round(Math.log10(factor)));

const converted = (value: number, factor: number): number =>
  factor === 1 ? value : withoutNoise(value * factor, DIGITS);

const convertedBound = (value: number | null | undefined, factor: number): number | null =>
  value == null ? null : converted(value, factor);

/** A percent format shows the cell's number a hundred times larger. */
const shownFactor = ({ quantity, stored }: DataCell): number =>
  stored === 'number' && quantity.kind === 'number' && quantity.unit === '%' ? 100 : 1;

/** Whether the cell holds a plain number that a formula can use. */
const isLive = ({ quantity, stored }: DataCell): boolean => stored === 'number' && quantity.kind === 'number';

/** The figure in a result column, in the unit of its row; null when the cell holds no number (see `isMissing`). */
export function readFigure(
  row: TableRow,
  column: TableColumn,
  reader: Reader,
  period: Period | null,
): Figure | null {
  const cell = row.cells.get(column.column);
  const amount = cell && amountOf(cell, reader);
  const value = amount?.value ?? amount?.low;
  if (!cell || !amount || value == null) return null;
  const factor = factorBetween(amount.unit ?? column.unit, reader.unit);
  if (factor === null) return null;
  return {
    value: converted(value, factor),
    decimals: moved(amount.decimals, factor),
    unit: reader.unit ?? amount.unit ?? column.unit,
    column: column.column,
    period: column.period ?? period,
    estimate: column.role === 'estimate',
    live: isLive(cell),
    factor: factor * shownFactor(cell),
    addends: null,
    outOf: amount.outOf ?? null,
  };
}

/** The target in a plan column, in the unit of its row; null when the cell gives no number to reach. */
export function readTarget(
  row: TableRow,
  column: TableColumn,
  reader: Reader,
  planTarget: string | null,
): RowTarget | null {
  const cell = row.cells.get(column.column);
  const amount = cell && amountOf(cell, reader);
  if (!cell || !amount) return null;
  const factor = factorBetween(amount.unit ?? column.unit, reader.unit);
  if (factor === null) return null;
  return {
    operator: amount.operator ?? '=',
    value: convertedBound(amount.value, factor),
    low: convertedBound(amount.low, factor),
    high: convertedBound(amount.high, factor),
    approx: amount.approx ?? false,
    unit: reader.unit ?? amount.unit ?? column.unit,
    decimals: moved(amount.decimals, factor),
    authority: column.authority,
    source: 'sheet',
    column: column.column,
    planTarget,
    live: isLive(cell),
    factor: factor * shownFactor(cell),
  };
}

const decimalsOf = (value: number): number => {
  const [, fraction = ''] = value.toString().split('.');
  return fraction.length;
};

/** An official target in the unit of the row; null without a number or when the units cannot be converted. */
export function officialTarget(target: Target, unit: string | null): RowTarget | null {
  const { operator, value, low, high } = target;
  const factor = factorBetween(target.unit, unit);
  if (operator === null || (value ?? low) === null || factor === null) return null;
  const decimals = Math.max(
    ...[value, low, high].map((number) => (number === null ? 0 : decimalsOf(number))),
  );
  return {
    operator,
    value: convertedBound(value, factor),
    low: convertedBound(low, factor),
    high: convertedBound(high, factor),
    approx: target.approx,
    unit: unit ?? target.unit,
    decimals: moved(decimals, factor),
    authority: null,
    source: 'plan',
    column: null,
    planTarget: target.id,
    live: false,
    factor: 1,
  };
}

/** Whether nothing stands where a number is due: blank, a dash, dots, x, or a formula's error. */
export function isMissing(row: TableRow, column: TableColumn): boolean {
  const quantity = row.cells.get(column.column)?.quantity;
  return quantity === undefined || quantity.kind === 'missing' || quantity.kind === 'error';
}
