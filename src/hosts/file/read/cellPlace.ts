/** The column of a cell address, counted from 1, quickly: `AB12` → 28. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; ; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (!(letter >= 65 && letter <= 90)) return column;
    column = column * 26 + letter - 64;
  }
}
