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

type Operand = Pick<RowTarget, 'operator' | 'value' | 'low' | 'high' | 'approx' | 'decimals'> & {
  /** The unit written inside the cell. */
  readonly unit: string | null;
  readonly outOf: number | null;
};

const plain = (
  value: number,
  decimals: number,
  unit: string | null,
  outOf: number | null = null,
): Operand => ({
  operator: '=',
  value,
  low: null,
  high: null,
  approx: false,
  decimals,
  unit,
  outOf,
});

const isRate = ({ unit, kind }: Reader): boolean => unit === '%' || (unit === null && kind === 'ratio');

/** What a cell says as an amount of its row's indicator. Null when it says no such amount. */
function operandOf({ quantity }: DataCell, reader: Reader): Operand | null {
  const { kind } = reader;
  switch (quantity.kind) {
    case 'number':
      return plain(quantity.value, quantity.decimals, quantity.unit);
    case 'target':
      return { ...quantity.target, outOf: null };
    case 'fraction': {
      const { numerator, denominator } = quantity;
      if (!isRate(reader)) return plain(numerator, 0, quantity.unit, denominator);
      if (denominator === 0) return null;
      return plain(roundHalfUp((numerator / denominator) * 100, FRACTION_DECIMALS), FRACTION_DECIMALS, null);
    }
    case 'change':
      if (kind === 'growth') return plain(quantity.value, quantity.decimals, quantity.unit);
      // "Giảm 5%" under "Giảm tai nạn giao thông" is a reduction of 5.
      if (kind === 'reduction-pct' || kind === 'reduction-pp')
        return plain(-quantity.value, quantity.decimals, quantity.unit);
      return null;
    case 'ratio':
      return kind === 'growth'
        ? plain(roundHalfUp(quantity.value - 100, quantity.decimals), quantity.decimals, null)
        : null;
    default:
      return null;
  }
}

/** The factor from one unit to another; 1 where either is not known; null when they cannot be converted. */
function factorBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null || from === to ? 1 : convertUnit(1, from, to);
}

const moved = (decimals: number, factor: number): number =>
  Math.max(0, decimals - Math.round(Math.log10(factor)));

function scaled<T extends Operand>(operand: T, factor: number): T {
  if (factor === 1) return operand;
  const decimals = moved(operand.decimals, factor);
  const by = (value: number | null): number | null =>
    value === null ? null : withoutNoise(value * factor, DIGITS);
  return { ...operand, value: by(operand.value), low: by(operand.low), high: by(operand.high), decimals };
}

/** A percent format shows the cell's number a hundred times larger. */
const shownFactor = ({ quantity, stored }: DataCell): number =>
  stored === 'number' && quantity.kind === 'number' && quantity.unit === '%' ? 100 : 1;

interface CellOperand {
  readonly operand: Operand;
  readonly live: boolean;
  readonly factor: number;
}

/** A cell's amount in the unit of its row. Null when it says none or its unit cannot be converted. */
function cellOperand(row: TableRow, column: TableColumn, reader: Reader): CellOperand | null {
  const cell = row.cells.get(column.column);
  const operand = cell && operandOf(cell, reader);
  if (!operand) return null;
  const converted = factorBetween(operand.unit ?? column.unit, reader.unit);
  if (converted === null) return null;
  return {
    operand: scaled(operand, converted),
    live: cell.stored === 'number' && cell.quantity.kind === 'number',
    factor: converted * shownFactor(cell),
  };
}

/** The figure in a result column, in the unit of its row; null when the cell holds no number (see `isMissing`). */
export function readFigure(
  row: TableRow,
  column: TableColumn,
  reader: Reader,
  period: Period | null,
): Figure | null {
  const found = cellOperand(row, column, reader);
  const value = found && (found.operand.value ?? found.operand.low);
  if (found === null || value === null) return null;
  return {
    value,
    decimals: found.operand.decimals,
    unit: reader.unit ?? found.operand.unit ?? column.unit,
    column: column.column,
    period: column.period ?? period,
    estimate: column.role === 'estimate',
    live: found.live,
    factor: found.factor,
    addends: null,
    outOf: found.operand.outOf,
  };
}

/** The target in a plan column, in the unit of its row; null when the cell gives no number to reach. */
export function readTarget(
  row: TableRow,
  column: TableColumn,
  reader: Reader,
  planTarget: string | null,
): RowTarget | null {
  const found = cellOperand(row, column, reader);
  if (!found) return null;
  const { operator, value, low, high, approx, decimals, unit } = found.operand;
  return {
    operator,
    value,
    low,
    high,
    approx,
    unit: reader.unit ?? unit ?? column.unit,
    decimals,
    authority: column.authority,
    source: 'sheet',
    column: column.column,
    planTarget,
    live: found.live,
    factor: found.factor,
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
  const operand = scaled({ ...plain(0, decimals, null), operator, value, low, high }, factor);
  return {
    operator,
    value: operand.value,
    low: operand.low,
    high: operand.high,
    approx: target.approx,
    unit: unit ?? target.unit,
    decimals: operand.decimals,
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
