import { XmlError } from '../xml/tagScanner';

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/**
 * The number of a row, counted from 1: what its `r` says, or else the one after `previous`.
 * @throws XmlError for a number no sheet has.
 */
export function rowNumber(place: string | null, previous: number): number {
  const number = place === null ? previous + 1 : Number(place);
  if (number >= 1 && number <= LAST_ROW) return number;
  throw new XmlError(`no row ${number}`);
}

/**
 * The column of a cell, counted from 1: that of its `r` (`AB12` → 28), or else the one after `previous`.
 * @throws XmlError for a column no sheet has.
 */
export function columnPlace(place: string | null, previous: number): number {
  const column = place === null ? previous + 1 : columnOf(place);
  if (column >= 1 && column <= LAST_COLUMN) return column;
  throw new XmlError(`no column ${column}`);
}

function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; ; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) return column;
    column = column * 26 + letter - 64;
  }
}
