/** The XML cannot be read: it is cut short, not well-formed, or carries a document type. */
export class XmlError extends Error {}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const EQUALS = 61;
const COLON = 58;
const SPACE = 32;

/**
 * Steps from tag to tag through XML text.
 *
 * Sheets and shared strings are read with this instead of an XML library for two reasons: rows are patched as
 * text, so the exact place of every tag in the source is needed; and a sheet of 600,000 cells must flow through in
 * a fraction of a second, which event parsers miss by the objects they make for every tag. Everything else in a
 * workbook is read by `parseXml`. Names are compared without their prefix: sheets may be written `x:row`, and no
 * foreign element of the same name can stand inside rows or shared strings.
 */
export class TagScanner {
  /** Where the current tag starts (at `<`) and ends (behind `>`). */
  start = 0;
  end: number;
  /** Whether the current tag is an end tag, or an element without content. */
  closing = false;
  empty = false;
  private nameStart = 0;
  /** Where the attributes stand of the tag at `placesOf`, found once one of them is asked for. */
  private readonly places: number[] = [];
  private placeCount = 0;
  private placesOf = -1;
  /** Where the name of the current tag ends. */
  nameEnd = 0;

  constructor(
    readonly xml: string,
    from = 0,
    private readonly limit = xml.length,
  ) {
    this.end = from;
  }

  /**
   * Moves to the next tag, past text, comments, CDATA and processing instructions. False when there is none.
   * @throws XmlError when the text breaks off inside a tag or holds a document type.
   */
  next(): boolean {
    let start = this.end;
    for (;;) {
      start = this.xml.indexOf('<', start);
      if (start < 0 || start >= this.limit) return false;
      const sign = this.xml.charCodeAt(start + 1);
      if (sign !== BANG && sign !== QUESTION) break;
      start = this.skipMarkup(start, sign);
    }
    this.readTag(start);
    return true;
  }

  /** Moves to the tag that starts at this place. */
  jumpTo(start: number): void {
    this.readTag(start);
  }

  /** Whether the current tag, start or end, has this name, whatever its prefix. */
  is(localName: string): boolean {
    return (
      this.nameEnd - this.nameStart === localName.length && this.xml.startsWith(localName, this.nameStart)
    );
  }

  /** Whether the current tag starts the element of this name. */
  opens(localName: string): boolean {
    return !this.closing && this.is(localName);
  }

  /** The source of an attribute's value, entities unresolved; null when the tag has none of that (unprefixed) name. */
  attribute(name: string): string | null {
    const { xml, places } = this;
    if (this.placesOf !== this.start) this.findAttributes();
    for (let at = 0; at < this.placeCount; at += 4) {
      const start = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - start === name.length && xml.startsWith(name, start)) {
        return xml.slice(places[at + 2], places[at + 3]);
      }
    }
    return null;
  }

  /** Notes where the attributes of the current tag stand: the start and end of each one's name and value. */
  private findAttributes(): void {
    const { xml, places } = this;
    const last = this.end - 1;
    this.placesOf = this.start;
    this.placeCount = 0;
    let at = this.nameEnd;
    while (at < last) {
      while (at < last && xml.charCodeAt(at) <= SPACE) at++;
      const nameStart = at;
      while (at < last && xml.charCodeAt(at) !== EQUALS) at++;
      let nameEnd = at;
      while (nameEnd > nameStart && xml.charCodeAt(nameEnd - 1) <= SPACE) nameEnd--;
      at++;
      while (at < last && xml.charCodeAt(at) <= SPACE) at++;
      const quote = xml.charCodeAt(at);
      const valueStart = at + 1;
      at = valueStart;
      while (at < last && xml.charCodeAt(at) !== quote) at++;
      places[this.placeCount++] = nameStart;
      places[this.placeCount++] = nameEnd;
      places[this.placeCount++] = valueStart;
      places[this.placeCount++] = at;
      at++;
    }
  }

  /**
   * Moves to the end tag of the element the current tag starts, over everything inside it.
   * @throws XmlError when it is never closed.
   */
  skipElement(): void {
    let depth = this.empty ? 0 : 1;
    while (depth > 0) {
      if (!this.next()) throw new XmlError('an element is not closed');
      if (this.closing) depth -= 1;
      else if (!this.empty) depth += 1;
    }
  }

  private skipMarkup(start: number, sign: number): number {
    const { xml } = this;
    if (sign === BANG && xml.startsWith('DOCTYPE', start + 2)) throw new XmlError('document type');
    const close = sign === QUESTION ? '?>' : xml.startsWith('<!--', start) ? '-->' : ']]>';
    const end = xml.indexOf(close, start + 2);
    if (end < 0) throw new XmlError('markup is cut short');
    return end + close.length;
  }

  private readTag(start: number): void {
    const { xml, limit } = this;
    this.start = start;
    this.closing = xml.charCodeAt(start + 1) === SLASH;
    let at = this.closing ? start + 2 : start + 1;
    this.nameStart = at;
    let code = xml.charCodeAt(at);
    while (at < limit && code > SPACE && code !== GREATER && code !== SLASH && code !== LESS) {
      if (code === COLON) this.nameStart = at + 1;
      code = xml.charCodeAt(++at);
    }
    this.nameEnd = at;
    for (; at < limit && code !== GREATER; code = xml.charCodeAt(++at)) {
      if (code === LESS) throw new XmlError('a tag is not closed');
      if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
      at = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (at < 0) throw new XmlError('an attribute is cut short');
    }
    if (at >= limit) throw new XmlError('a tag is cut short');
    this.empty = xml.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
  }
}
