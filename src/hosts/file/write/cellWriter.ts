import type { NewCell, RowFormula } from '../../../edits/edit';
import { cellAddress, columnName } from '../../../grid/address';
import { escapeText, escapeXstring } from '../xml/text';
import type { SharedColumns } from './sharedColumns';

/** Where source text goes, piece by piece. */
export type Write = (text: string) => void;

/** Writes the source of new cells: their place, the id of their look and what they hold. */
export type CellWriter = (row: number, column: number, style: number, cell: NewCell) => void;

/**
 * A writer of new cells. Texts stand in the cell itself, so that the shared strings keep their bytes; formulas carry
 * their present value, so that the workbook shows it without being recalculated.
 * @param p the prefix of the sheet's elements, with its colon.
 * @param shared the formulas that long columns share.
 */
export function cellWriter(p: string, shared: SharedColumns, write: Write): CellWriter {
  const [cellStart, cellEnd] = [`<${p}c r="`, `</${p}c>`];
  const [formulaStart, formulaEnd] = [`<${p}f`, `</${p}f>`];
  const [valueStart, valueEnd] = [`<${p}v>`, `</${p}v>`];
  const [textStart, textEnd] = [` t="inlineStr"><${p}is><${p}t xml:space="preserve">`, `</${p}t></${p}is>`];
  const names: string[] = [];
  const escaped = new Map<RowFormula, RowFormula>();
  const textOf = (formula: string | RowFormula, row: number): string => {
    if (typeof formula === 'string') return escapeText(formula);
    let pieces = escaped.get(formula);
    if (!pieces) {
      pieces = formula.map(escapeText);
      escaped.set(formula, pieces);
    }
    return pieces.join(String(row));
  };
  const writeFormula = (formula: string | RowFormula, row: number, column: number): void => {
    const share = typeof formula === 'string' ? null : shared(formula, row, column);
    write(formulaStart);
    if (share) write(share.attributes);
    if (share?.holdsText === false) {
      write('/>');
    } else {
      write('>');
      write(textOf(formula, row));
      write(formulaEnd);
    }
  };
  const writePlace = (row: number, column: number, style: number): void => {
    write(cellStart);
    write((names[column] ??= columnName(column)));
    write(String(row));
    if (style !== 0) {
      write('" s="');
      write(String(style));
    }
    write('"');
  };
  return (row, column, style, { value, formula }) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`${cellAddress(row, column)} cannot hold ${value}`);
    }
    writePlace(row, column, style);
    if (formula !== undefined) {
      write(typeof value === 'string' ? ' t="str">' : '>');
      writeFormula(formula, row, column);
      if (value !== null) {
        write(valueStart);
        write(typeof value === 'string' ? escapeXstring(value) : String(value));
        write(valueEnd);
      }
      write(cellEnd);
    } else if (value === null || value === '') {
      // Excel has no empty texts to enter: a cell is empty then.
      write('/>');
    } else if (typeof value === 'number') {
      write('>');
      write(valueStart);
      write(String(value));
      write(valueEnd);
      write(cellEnd);
    } else {
      write(textStart);
      write(escapeXstring(value));
      write(textEnd);
      write(cellEnd);
    }
  };
}
