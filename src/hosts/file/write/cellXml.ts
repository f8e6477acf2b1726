import { cellAddress } from '../../../grid/address';
import type { NewCell } from '../../../edits/edit';
import { encodeXstring, escapeText } from '../xml/text';

/**
 * The source of a new cell. Texts stand in the cell itself, so that the shared strings keep their bytes; formulas
 * carry their present value, so that the workbook shows it without being recalculated.
 * @param prefix the prefix of the sheet's elements, with its colon.
 */
export function cellXml(prefix: string, row: number, column: number, style: number, cell: NewCell): string {
  const { value, formula } = cell;
  const p = prefix;
  const place = `<${p}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${cellAddress(row, column)} cannot hold ${value}`);
  }
  if (formula !== undefined) {
    const result =
      value === null ? '' : `<${p}v>${typeof value === 'string' ? written(value) : value}</${p}v>`;
    const type = typeof value === 'string' ? ' t="str"' : '';
    return `${place}${type}><${p}f>${escapeText(formula)}</${p}f>${result}</${p}c>`;
  }
  if (value === null) return `${place}/>`;
  if (typeof value === 'number') return `${place}><${p}v>${value}</${p}v></${p}c>`;
  return `${place} t="inlineStr"><${p}is><${p}t xml:space="preserve">${written(value)}</${p}t></${p}is></${p}c>`;
}

function written(text: string): string {
  return escapeText(encodeXstring(text));
}
