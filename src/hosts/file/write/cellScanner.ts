import { columnPlace } from '../read/cellPlace';
import { PlainCell } from '../xml/plainCell';
import { TagScanner } from '../xml/tagScanner';

/** A cell in the source of `sheetData`. */
export interface CellSource {
  readonly column: number;
  readonly placed: boolean;
  /** The look it points to; null when it does not say. */
  readonly style: number | null;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/** Steps from cell to cell of a row, in their order in the source; what it tells is that of the present cell. */
export class CellScanner implements CellSource {
  column = 0;
  placed = true;
  style: number | null = null;
  start = 0;
  contentStart = 0;
  end = 0;
  private readonly plain: PlainCell;
  /** Reads the cells that are not plain. */
  private tags: TagScanner | null = null;
  private limit = 0;

  constructor(private readonly source: string) {
    this.plain = new PlainCell(source);
  }

  /** Goes before the first cell of a row whose content stands between these places. */
  enter(contentStart: number, contentEnd: number): void {
    this.column = 0;
    this.end = contentStart;
    this.limit = contentEnd;
    this.tags = null;
  }

  /** Moves to the next cell. False when there is none. */
  next(): boolean {
    const { plain, end } = this;
    if (end >= this.limit) return false;
    if (!plain.read(end)) return this.nextOther();
    this.column = plain.column;
    this.placed = true;
    this.style = plain.style;
    this.start = end;
    this.contentStart = plain.contentStart;
    this.end = plain.end;
    return true;
  }

  private nextOther(): boolean {
    const tags = (this.tags ??= new TagScanner(this.source, this.end, this.limit));
    tags.end = this.end;
    while (tags.next()) {
      if (!tags.opens('c')) {
        if (!tags.closing) tags.skipElement();
        continue;
      }
      const place = tags.attribute('r');
      const style = tags.attribute('s');
      this.column = columnPlace(place, this.column);
      this.placed = place !== null;
      this.style = style === null ? null : Number(style);
      this.start = tags.start;
      this.contentStart = tags.end;
      tags.skipElement();
      this.end = tags.end;
      return true;
    }
    this.end = this.limit;
    return false;
  }
}
