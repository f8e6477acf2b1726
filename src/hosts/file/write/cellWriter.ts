import type { NewCell, RowFormula } from '../../../edits/edit';
import { cellAddress, columnName } from '../../../grid/address';
import { escapeText, escapeXstring } from '../xml/text';
import type { SharedColumns, SharedFormula } from './sharedColumns';

/** Where source text goes, piece by piece. */
export type Write = (text: string) => void;

/** Writes the source of new cells: their place, the id of their look and what they hold. */
export type CellWriter = (row: number, column: number, style: number, cell: NewCell) => void;

/** What stands between a cell's row number and its value: the cells of a column mostly have it in common. */
interface Middle {
  readonly style: number;
  readonly type: string;
  readonly share: SharedFormula | null;
  readonly text: string;
}

/**
 * A writer of new cells. Texts stand in the cell itself, so that the shared strings keep their bytes; formulas carry
 * their present value, so that the workbook shows it without being recalculated.
 * @param p the prefix of the sheet's elements, with its colon.
 * @param shared the formulas that long columns share.
 */
export function cellWriter(p: string, shared: SharedColumns, write: Write): CellWriter {
  const blank = '/>';
  const number = `><${p}v>`;
  const text = ` t="inlineStr"><${p}is><${p}t xml:space="preserve">`;
  const textEnd = `</${p}t></${p}is></${p}c>`;
  const formulaOfNumber = `><${p}f`;
  const formulaOfText = ` t="str"><${p}f`;
  const formulaEnd = `</${p}f>`;
  const valueStart = `<${p}v>`;
  const valueEnd = `</${p}v></${p}c>`;
  const cellEnd = `</${p}c>`;
  const starts: string[] = [];
  const middles: Middle[] = [];
  const escaped = new Map<RowFormula, RowFormula>();

  const formulaAttributes = (share: SharedFormula | null): string =>
    share ? `${share.attributes}${share.holdsText ? '>' : '/>'}` : '>';
  const writeStart = (
    row: number,
    column: number,
    style: number,
    type: string,
    share: SharedFormula | null,
  ): void => {
    let middle = middles[column];
    if (middle?.style !== style || middle.type !== type || middle.share !== share) {
      const look = style === 0 ? '' : ` s="${style}"`;
      const isFormula = type === formulaOfNumber || type === formulaOfText;
      middle = { style, type, share, text: `"${look}${type}${isFormula ? formulaAttributes(share) : ''}` };
      middles[column] = middle;
    }
    write((starts[column] ??= `<${p}c r="${columnName(column)}`));
    write(String(row));
    write(middle.text);
  };
  const textOf = (formula: string | RowFormula, row: number): string => {
    if (typeof formula === 'string') return escapeText(formula);
    let pieces = escaped.get(formula);
    if (!pieces) {
      pieces = formula.map(escapeText);
      escaped.set(formula, pieces);
    }
    return pieces.join(String(row));
  };

  return (row, column, style, { value, formula }) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`${cellAddress(row, column)} cannot hold ${value}`);
    }
    if (formula !== undefined) {
      const share = typeof formula === 'string' ? null : shared(formula, row, column);
      writeStart(row, column, style, typeof value === 'string' ? formulaOfText : formulaOfNumber, share);
      if (share?.holdsText !== false) {
        write(textOf(formula, row));
        write(formulaEnd);
      }
      if (value === null) {
        write(cellEnd);
        return;
      }
      write(valueStart);
      write(typeof value === 'string' ? escapeXstring(value) : String(value));
      write(valueEnd);
    } else if (value === null || value === '') {
      // Excel has no empty texts to enter: a cell is empty then.
      writeStart(row, column, style, blank, null);
    } else if (typeof value === 'number') {
      writeStart(row, column, style, number, null);
      write(String(value));
      write(valueEnd);
    } else {
      writeStart(row, column, style, text, null);
      write(escapeXstring(value));
      write(textEnd);
    }
  };
}
