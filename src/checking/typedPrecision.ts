import type { TableColumn, TableRow } from '../reading/indicatorTable';
import { ownDecimals } from '../reading/numberFormat';
import { LARGE } from './shownFigure';

/** So many large numbers that all end in zeros are rounded to them, at most to thousands. */
const ENOUGH = 3;

/** Digits after the decimal sign that a number is exact to, below 0 for trailing zeros: 2.300.200 is exact to −2. */
function exactness(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < LARGE) return ownDecimals(value);
  return value % 10 !== 0 ? 0 : value % 100 !== 0 ? -1 : value % 1000 !== 0 ? -2 : -3;
}

/** The numbers typed in a column among rows of one unit. */
interface Typed {
  count: number;
  /** How exact the finest of them is. */
  finest: number;
}

function typedIn(rows: readonly TableRow[], column: number): Map<string | null, Typed> {
  const units = new Map<string | null, Typed>();
  for (const { cells, unit } of rows) {
    const cell = cells.get(column);
    if (cell?.quantity.kind !== 'number' || cell.computed || cell.quantity.value === 0) continue;
    const decimals = exactness(cell.quantity.value);
    const known = units.get(unit);
    if (!known) units.set(unit, { count: 1, finest: decimals });
    else {
      known.count++;
      if (decimals > known.finest) known.finest = decimals;
    }
  }
  return units;
}

/**
 * The finest precision typed in a column among rows of one unit, in decimals; below 0 when all figures there end in
 * zeros.
 */
export type TypedPrecision = (column: TableColumn, unit: string | null) => number;

/** Finds the precision typed in columns of figures; one is gone through when it is first asked for, others are not. */
export function typedPrecision(rows: readonly TableRow[], columns: readonly TableColumn[]): TypedPrecision {
  const known: Map<string | null, Typed>[] = [];
  return (column, unit) => {
    if (!columns.includes(column)) return 0;
    const typed = (known[column.column] ??= typedIn(rows, column.column)).get(unit);
    if (!typed) return 0;
    return typed.count < ENOUGH ? Math.max(typed.finest, 0) : typed.finest;
  };
}
