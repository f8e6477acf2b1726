import { convertUnit } from '../language/convertUnit';
import { parseUnit } from '../language/parseUnit';
import { ownDecimals } from '../reading/numberFormat';
import type { DataCell, TableColumn, TableRow } from '../reading/indicatorTable';
import { exactly, rounded, times, type Interval } from './interval';
import type { TypedPrecision } from './typedPrecision';

/** A figure of a table as the rules reckon with it, in the unit of its row. */
export interface ShownFigure {
  readonly row: TableRow;
  readonly column: TableColumn;
  readonly value: number;
  readonly decimals: number;
  /** Everything the figure can stand for. */
  readonly interval: Interval;
  /** The cell's own number times this is the value; null when the cell holds no number. */
  readonly factor: number | null;
  readonly computed: boolean;
}

/** What is measured or lasts, not counted: its figures are rounded. */
const MEASURES: readonly string[] = [
  ...['money', 'usd', 'share', 'share point', 'area', 'volume', 'mass', 'CO2', 'length', 'energy', 'power'],
  ...[
    'freight',
    'passenger traffic',
    'tuổi',
    'năm',
    'quý',
    'tháng',
    'tuần',
    'ngày',
    'ngày công',
    'giờ',
    'phút',
  ],
  ...['°C', 'độ', 'kcal', 'công'],
];

/** Whether a unit counts whole things, so that its figures are exact; an unknown unit is a noun. */
export function isCount(unit: string | null): boolean {
  const parsed = unit === null ? null : parseUnit(unit);
  if (!parsed || parsed.per.length > 0) return false;
  const { dimension, exponent, name } = parsed.amount;
  return dimension === null ? !/[\d%‰]/.test(name) : exponent === 0 && !MEASURES.includes(dimension);
}

/** From here on figures may be rounded to tens, hundreds or thousands. */
export const LARGE = 10_000;
const HALF_A_THOUSAND = 500;

/** A count given in full thousands is as good as rounded to them: "372.000 lượt". */
function countInterval(value: number): Interval {
  if (Math.abs(value) < LARGE || value % 1000 !== 0) return exactly(value);
  return { low: value - HALF_A_THOUSAND, high: value + HALF_A_THOUSAND };
}

/** What a typed number stands for: as it shows, or with the digits that its format hides. */
function typedInterval(value: number, decimals: number): Interval {
  const shown = rounded(value, decimals);
  if (decimals < 0 || Math.abs(shown.low + shown.high - 2 * value) < 1e-9 * Math.abs(value)) return shown;
  const own = rounded(value, ownDecimals(value));
  return { low: Math.min(shown.low, own.low), high: Math.max(shown.high, own.high) };
}

interface Reading {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  readonly interval: Interval | null;
}

/** The number a cell gives, a target's number and a range's bounds included. Null for words and blanks. */
function readingOf({ quantity }: DataCell, isRate: boolean): Reading | null {
  switch (quantity.kind) {
    case 'number':
      return { value: quantity.value, decimals: quantity.decimals, unit: quantity.unit, interval: null };
    case 'fraction': {
      const { numerator, denominator, unit } = quantity;
      if (!isRate) return { value: numerator, decimals: 0, unit, interval: exactly(numerator) };
      if (denominator === 0) return null;
      const value = (numerator / denominator) * 100;
      return { value, decimals: 2, unit: null, interval: exactly(value) };
    }
    case 'target': {
      const { value, low, high, decimals, unit } = quantity.target;
      if (value !== null) return { value, decimals, unit, interval: null };
      if (low === null || high === null) return null;
      const interval = { low: rounded(low, decimals).low, high: rounded(high, decimals).high };
      return { value: low, decimals, unit, interval };
    }
    default:
      return null;
  }
}

/** A figure needs no conversion into a unit of its own kind, nor where one of the two is not known. */
const isInUnit = ({ unit: own }: TableRow, unit: string | null): boolean =>
  unit === null || own === null || unit === own;

/** The number of a cell that stands in the unit of its row, as most do; NaN for whatever else a cell may say. */
export function plainValue({ quantity, stored }: DataCell, row: TableRow, column: TableColumn): number {
  if (quantity.kind !== 'number' || stored === 'blank') return NaN;
  return isInUnit(row, quantity.unit ?? column.unit) ? quantity.value : NaN;
}

/** How far off a number at most lies that such a one, typed, can stand for; a zero may stand among large figures. */
export const mostRounded = (value: number): number =>
  value !== 0 && Math.abs(value) < LARGE ? 1 : HALF_A_THOUSAND;

/**
 * The figure in a cell, or null where it gives none or none in the unit of its row. Zeros that only the format adds
 * say nothing of how exact it is.
 */
export function shownFigure(
  row: TableRow,
  column: TableColumn,
  precision: TypedPrecision,
): ShownFigure | null {
  const cell = row.cells.get(column.column);
  if (cell === undefined || cell.stored === 'blank') return null;
  const reading = readingOf(cell, row.unit === '%');
  if (!reading) return null;
  const unit = reading.unit ?? column.unit;
  const factor =
    unit === null || row.unit === null || isInUnit(row, unit) ? 1 : convertUnit(1, unit, row.unit);
  if (factor === null) return null;
  const { value } = reading;
  const exact = cell.computed ? reading.decimals : Math.min(reading.decimals, precision(column, row.unit));
  const decimals = Math.max(0, exact);
  const own =
    reading.interval ??
    (isCount(row.unit) && factor === 1 && Number.isInteger(value)
      ? countInterval(value)
      : cell.computed
        ? rounded(value, exact)
        : typedInterval(value, exact));
  const isPercentFormat = cell.stored === 'number' && reading.unit === '%';
  return {
    row,
    column,
    value: factor === 1 ? value : Number((value * factor).toPrecision(15)),
    decimals: factor === 1 ? decimals : Math.max(0, decimals - Math.round(Math.log10(factor))),
    interval: factor === 1 ? own : times(own, factor),
    factor:
      cell.stored === 'number' && cell.quantity.kind === 'number'
        ? factor * (isPercentFormat ? 100 : 1)
        : null,
    computed: cell.computed,
  };
}
