import { areaAddress, parseArea } from '../../grid/address';
import type { Area } from '../../grid/workbook';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Longest list of addresses Excel takes for one `getRanges`. */
const LONGEST_ADDRESS = 8000;

/** Sheet names may hold commas and exclamation marks, but then they are quoted. */
const SHEET_NAME = /(?:'(?:[^']|'')*'|[^'!,]+)!/g;

/** The areas an address of Excel names: `'Biểu 01'!A1:B4, 'Biểu 01'!D1`, whole rows and columns included. */
export function areasOfAddress(address: string): Area[] {
  return address
    .replace(SHEET_NAME, '')
    .split(',')
    .flatMap((part) => areaOf(part.trim().replaceAll('$', '')) ?? []);
}

function areaOf(address: string): Area | null {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: LAST_COLUMN };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
  if (columns) return parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW}`);
  return parseArea(address);
}

/** Lists of addresses that together name all areas, each short enough for one `getRanges`. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (list.length + address.length >= LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  return list === '' ? lists : [...lists, list];
}
