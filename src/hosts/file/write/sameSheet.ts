/** Whether two names are those of one sheet: Excel does not tell capitals from small letters. */
export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
