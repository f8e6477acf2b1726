import type { NewCell, RowFormula } from '../../../edits/edit';
import { cellAddress } from '../../../grid/address';
import { encodeXstring, escapeText } from '../xml/text';
import type { SharedColumns } from './sharedColumns';

/** Writes the source of new cells: their place, the id of their look and what they hold. */
export type CellWriter = (row: number, column: number, style: number, cell: NewCell) => string;

/**
 * A writer of new cells. Texts stand in the cell itself, so that the shared strings keep their bytes; formulas carry
 * their present value, so that the workbook shows it without being recalculated.
 * @param p the prefix of the sheet's elements, with its colon.
 * @param shared the formulas that long columns share.
 */
export function cellWriter(p: string, shared: SharedColumns): CellWriter {
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
  const formulaXml = (formula: string | RowFormula, row: number, column: number): string => {
    const share = typeof formula === 'string' ? null : shared(formula, row, column);
    if (share?.holdsText === false) return `<${p}f${share.attributes}/>`;
    return `<${p}f${share?.attributes ?? ''}>${textOf(formula, row)}</${p}f>`;
  };
  return (row, column, style, { value, formula }) => {
    const address = cellAddress(row, column);
    const place = `<${p}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new Error(`${address} cannot hold ${value}`);
    }
    if (formula !== undefined) {
      const type = typeof value === 'string' ? ' t="str"' : '';
      const result =
        value === null ? '' : `<${p}v>${typeof value === 'string' ? written(value) : value}</${p}v>`;
      return `${place}${type}>${formulaXml(formula, row, column)}${result}</${p}c>`;
    }
    // Excel has no empty texts to enter: a cell is empty then.
    if (value === null || value === '') return `${place}/>`;
    if (typeof value === 'number') return `${place}><${p}v>${value}</${p}v></${p}c>`;
    return `${place} t="inlineStr"><${p}is><${p}t xml:space="preserve">${written(value)}</${p}t></${p}is></${p}c>`;
  };
}

function written(text: string): string {
  return escapeText(encodeXstring(text));
}
