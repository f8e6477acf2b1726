import type { Figure, RowTarget } from '../assessing/assessment';
import { columnName } from '../grid/address';

/** A cell's number in the row's unit, in any row: its own row's number is written `#`. */
export interface Operand {
  readonly text: string;
  readonly cells: readonly string[];
}

/** Gives figures and targets as formula text; null where their cells hold no plain numbers. */
export interface Operands {
  readonly ofFigure: (figure: Pick<Figure, 'column' | 'live' | 'factor' | 'addends'>) => Operand | null;
  readonly ofTarget: (target: RowTarget) => Operand | null;
}

/** `G#`: the cell of a column in the formula's own row. */
const cellOf = (column: number): string => `${columnName(column)}#`;

/** Makes each operand of a table once: its rows take their figures from the same columns. */
export function operands(): Operands {
  const known = new Map<number | readonly number[], Map<number, Operand>>();
  const operandOf = (columns: number | readonly number[], factor: number): Operand => {
    const byFactor = known.get(columns) ?? new Map<number, Operand>();
    const before = byFactor.get(factor);
    if (before) return before;
    const cells = typeof columns === 'number' ? [cellOf(columns)] : columns.map(cellOf);
    const sum = cells.length === 1 ? (cells[0] ?? '') : `SUM(${cells.join(',')})`;
    const operand = { text: factor === 1 ? sum : `${sum}*${factor}`, cells };
    known.set(columns, byFactor.set(factor, operand));
    return operand;
  };
  return {
    ofFigure: ({ column, live, factor, addends }) => (live ? operandOf(addends ?? column, factor) : null),
    ofTarget: ({ column, live, factor }) => (live && column !== null ? operandOf(column, factor) : null),
  };
}
