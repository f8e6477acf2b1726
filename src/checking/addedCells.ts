import { relativeFormula } from './relativeFormula';

/** A cell of the formula's own sheet, row and column counted from 1. */
export interface AddedCell {
  readonly row: number;
  readonly column: number;
}

/** A plain sum, rounded or not: SUM of areas and cells, or cells joined by plus signs. */
const SUM =
  /^(?:ROUND\()?(?:SUM|SUBTOTAL)\(\s*(?:9\s*,\s*)?(#(?::#)?(?:\s*,\s*#(?::#)?)*)\s*\)(?:,\s*-?\d+\))?$/iu;
const ADDITION = /^(?:ROUND\()?\(?(#(?:\+#)+)\)?(?:,\s*-?\d+\))?$/u;

/** The cells of a row or a column from one to another; null for a wider area. */
function line(from: AddedCell, to: AddedCell): AddedCell[] | null {
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  if (rows !== 0 && columns !== 0) return null;
  return Array.from({ length: Math.max(0, rows + columns + 1) }, (_, index) => ({
    row: from.row + (rows === 0 ? 0 : index),
    column: from.column + (columns === 0 ? 0 : index),
  }));
}

/** The cells that a formula adds up; null for any other formula. */
export function addedCells(formula: string): readonly AddedCell[] | null {
  const { shape, references } = relativeFormula(formula.replace(/\s+/g, ''));
  const terms = SUM.exec(shape)?.[1]?.split(',') ?? ADDITION.exec(shape)?.[1]?.split('+');
  if (!terms) return null;
  const cells: AddedCell[] = [];
  let next = 0;
  for (const term of terms) {
    const from = references[next++];
    const to = term.includes(':') ? references[next++] : from;
    const added = from && to ? line(from, to) : null;
    if (!added) return null;
    for (const cell of added) cells.push(cell);
  }
  return cells;
}

/** The rows of its own column (counted from 1) that a formula adds up; null for any other formula. */
export function addedRows(formula: string, column: number): readonly number[] | null {
  const cells = addedCells(formula);
  return cells?.every((cell) => cell.column === column) ? cells.map(({ row }) => row) : null;
}
