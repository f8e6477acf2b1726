import { quoteSheet } from '../../../grid/address';

const NEEDS_NO_QUOTES = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Whether a formula names a sheet; texts in it that look so count, too. */
export function refersToSheet(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  return occurs(text, `${quoteSheet(name)}!`) || (NEEDS_NO_QUOTES.test(name) && occurs(text, `${name}!`));
}

/** Whether a name with its mark stands in a text, and not as the end of a longer one. */
function occurs(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}_.']/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
