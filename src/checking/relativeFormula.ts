import { columnName, columnNumber } from '../grid/address';

/** A cell a formula points at, as far as it moves with the formula. */
export interface Reference {
  readonly column: number;
  readonly row: number;
  /** Whether the row stays the same wherever the formula is copied to ($). */
  readonly isFixed: boolean;
}

/** A formula taken apart: the same text for all formulas that differ only in the cells they point at. */
export interface RelativeFormula {
  readonly shape: string;
  readonly references: readonly Reference[];
}

/** Strings stay as they are; so do names, functions and cells of other sheets. */
const PIECES = /"[^"]*"|'[^']*'!|(?<![\p{L}\p{N}_.!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Takes a formula apart into its shape and the cells of its own sheet that it points at. */
export function relativeFormula(formula: string): RelativeFormula {
  const references: Reference[] = [];
  const shape = formula.replace(
    PIECES,
    (piece: string, _fixedColumn: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return piece;
      references.push({ column: columnNumber(column), row: Number(row), isFixed: fixedRow === '$' });
      return '#';
    },
  );
  return { shape, references };
}

/** The formula as it reads when it is copied so many rows down. */
export function movedDown(formula: string, rows: number): string {
  return formula.replace(
    PIECES,
    (piece: string, fixedColumn: string, column?: string, fixedRow?: string, row?: string) =>
      column === undefined || row === undefined || fixedRow === '$'
        ? piece
        : `${fixedColumn}${columnName(columnNumber(column))}${Number(row) + rows}`,
  );
}
