import type { NewStyle } from '../../edits/edit';
import { amountFormat, percentFormat } from '../numberFormats';
import { LOOKS } from './looks';

/** Room as wide as a bracket between a number and its cell's line. */
const ROOM = '_)';

/** Looks by number format: the cells of a large table share a few. */
const known = new Map<string, NewStyle>();

function numberLook(numberFormat: string): NewStyle {
  const before = known.get(numberFormat);
  if (before) return before;
  const look = { ...LOOKS.number, numberFormat };
  known.set(numberFormat, look);
  return look;
}

/** The look of an amount with so many decimals. */
export const amountLook = (decimals: number): NewStyle => numberLook(amountFormat(decimals) + ROOM);

/** The look of a percentage with so many decimals. */
export const percentLook = (decimals: number): NewStyle => numberLook(percentFormat(decimals) + ROOM);

const bolder = new Map<NewStyle, NewStyle>();

/** The same look in bold. */
export function bold(look: NewStyle): NewStyle {
  const before = bolder.get(look);
  if (before) return before;
  const strong = { ...look, bold: true };
  bolder.set(look, strong);
  return strong;
}
