import { columnName, columnNumber } from '../../../grid/address';

/** A formula taken apart: pieces of text, and the references between them. */
export type FormulaPattern = readonly (string | Reference)[];

/** A cell; or one end of whole columns (row 0) or whole rows (column 0). */
interface Reference {
  readonly column: number;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/**
 * What can stand in a formula and look like a reference: texts, quoted sheet names, the inside of brackets, and
 * words (functions, names, sheet names before `!`). Then references; then whole columns and rows.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\\?])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?/gu;

const LAST_COLUMN = 16384;
const LAST_ROW = 1048576;

/** Takes a shared formula apart once, so that each of its cells can be written out quickly. */
export function parsePattern(formula: string): FormulaPattern {
  const pattern: (string | Reference)[] = [];
  let end = 0;
  const literal = (until: number): void => {
    if (until > end) pattern.push(formula.slice(end, until));
  };
  for (const match of formula.matchAll(TOKEN)) {
    const references = referencesOf(match);
    if (!references) continue;
    literal(match.index);
    pattern.push(...references);
    end = match.index + match[0].length;
  }
  literal(formula.length);
  return pattern;
}

function referencesOf(match: RegExpExecArray): (string | Reference)[] | null {
  const [, fixedColumn, column, fixedRow, row, fixedFirst, first, fixedLast, last, ...rows] = match;
  if (column !== undefined) return [reference(fixedColumn, column, fixedRow, row)];
  if (first !== undefined) {
    return [reference(fixedFirst, first), ':', reference(fixedLast, last)];
  }
  const [fixedTop, top, fixedBottom, bottom] = rows;
  if (top === undefined) return null;
  return [reference('', '', fixedTop, top), ':', reference('', '', fixedBottom, bottom)];
}

function reference(fixedColumn = '', column = '', fixedRow = '', row = ''): Reference {
  return {
    column: columnNumber(column),
    row: Number(row),
    fixedColumn: fixedColumn === '$',
    fixedRow: fixedRow === '$',
  };
}

/** The formula as it reads in a cell so many rows below and columns right of the one it was written for. */
export function shiftPattern(pattern: FormulaPattern, rows: number, columns: number): string {
  let formula = '';
  for (const piece of pattern) {
    formula += typeof piece === 'string' ? piece : shifted(piece, rows, columns);
  }
  return formula;
}

/** A reference out of the sheet's bounds comes in again at the other end, as in Excel. */
function shifted(reference: Reference, rows: number, columns: number): string {
  const { column, row, fixedColumn, fixedRow } = reference;
  let address = '';
  if (column > 0) {
    address += fixedColumn ? `$${columnName(column)}` : columnName(wrapped(column + columns, LAST_COLUMN));
  }
  if (row > 0) address += fixedRow ? `$${row}` : String(wrapped(row + rows, LAST_ROW));
  return address;
}

function wrapped(place: number, last: number): number {
  return ((((place - 1) % last) + last) % last) + 1;
}
