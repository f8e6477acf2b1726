const AMPERSAND = 38;
const CARRIAGE_RETURN = 13;
const LESS = 60;
const GREATER = 62;
const ZERO = 48;
const NINE = 57;
const UPPER_A = 65;
const UPPER_Z = 90;
const LOWER_C = 99;
const LOWER_S = 115;
const LOWER_T = 116;

const LAST_COLUMN = 16384;
/** So many digits, and no more, always make a number that is exact. */
const EXACT_DIGITS = 15;

/**
 * Reads a cell in one go that is written the way nearly all cells of nearly all programs are: `<c r="B7" s="3" t="s">
 * <v>12</v></c>`, with or without `s`, `t` and content. From such a cell `TagScanner` would read the same, several
 * times slower; every other cell is left to it.
 */
export class PlainCell {
  /** Counted from 1. */
  column = 0;
  /** The look it points to; null when it does not say. */
  style: number | null = null;
  /** Whether its value is the place of a shared string. */
  isShared = false;
  /** Where the start tag ends, and the whole cell: the same place for `<c/>`. */
  contentStart = 0;
  end = 0;
  /** The value if it is written in digits alone; -1 for any other. */
  whole = -1;
  private valueEnd = 0;

  constructor(private readonly xml: string) {}

  /** The value as it is written, which holds neither tags nor entities. */
  get text(): string {
    return this.xml.slice(this.contentStart + '<v>'.length, this.valueEnd);
  }

  /** Whether such a cell starts at this place; the rest tells of it then. */
  read(start: number): boolean {
    const { xml } = this;
    if (xml.charCodeAt(start + 1) !== LOWER_C || !xml.startsWith('<c r="', start)) return false;
    let at = start + '<c r="'.length;
    let column = 0;
    let code = xml.charCodeAt(at);
    for (; code >= UPPER_A && code <= UPPER_Z && column <= LAST_COLUMN; code = xml.charCodeAt(++at)) {
      column = column * 26 + code - UPPER_A + 1;
    }
    if (column === 0 || column > LAST_COLUMN) return false;
    at = this.readDigits(at);
    this.column = column;
    this.style = null;
    this.isShared = false;
    if (xml.charCodeAt(at + 2) === LOWER_S && xml.startsWith('" s="', at)) {
      at = this.readDigits(at + '" s="'.length);
      if (this.whole < 0) return false;
      this.style = this.whole;
    }
    if (xml.charCodeAt(at + 2) === LOWER_T && xml.startsWith('" t="s', at)) {
      at += '" t="s'.length;
      this.isShared = true;
    }
    if (xml.charCodeAt(at + 1) === GREATER) return this.readValue(at);
    this.contentStart = this.end = at + '"/>'.length;
    return xml.startsWith('"/>', at);
  }

  private readValue(at: number): boolean {
    const { xml } = this;
    if (!xml.startsWith('"><v>', at)) return false;
    this.contentStart = at + '">'.length;
    let end = this.readDigits(at + '"><v>'.length);
    let code = xml.charCodeAt(end);
    if (code !== LESS) {
      this.whole = -1;
      while (code !== LESS && code !== AMPERSAND && code !== CARRIAGE_RETURN && end < xml.length) {
        code = xml.charCodeAt(++end);
      }
    }
    this.valueEnd = end;
    this.end = end + '</v></c>'.length;
    return xml.startsWith('</v></c>', end);
  }

  /** Reads the number from this place on as `whole`, and gives the place behind it. */
  private readDigits(start: number): number {
    const { xml } = this;
    let at = start;
    let number = 0;
    for (let code = xml.charCodeAt(at); code >= ZERO && code <= NINE; code = xml.charCodeAt(++at)) {
      number = number * 10 + code - ZERO;
    }
    this.whole = at > start && at - start <= EXACT_DIGITS ? number : -1;
    return at;
  }
}
