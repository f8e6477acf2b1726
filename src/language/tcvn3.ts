/** TCVN 5712:1993 VN3 (ABC): first code of a run, and the letters from there on. Capitals with tones do not exist. */
const RUNS: readonly (readonly [code: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

/** Every letter of TCVN3 by the Latin-1 character that stands for it; ư is the soft hyphen U+00AD. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  RUNS.flatMap(([code, letters]) =>
    Array.from(letters, (letter, index): [string, string] => [String.fromCharCode(code + index), letter]),
  ),
);

/** Decodes TCVN3 text; characters outside the table stay. The fonts `.Vn…H` show all letters as capitals: see `isCapitalFont`. */
export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, (character) => TCVN3.get(character) ?? character);
}

/** Whether a TCVN3 font shows small letters as capitals (`.VnTimeH`, `.VnArialH`). */
export function isCapitalFont(font: string): boolean {
  return /^\.vn.*h$/i.test(font.trim());
}
