import { rowNumber } from '../read/cellPlace';
import { isTrue } from '../xml/parseXml';
import { TagScanner, XmlError } from '../xml/tagScanner';
import { CellScanner, type CellSource } from './cellScanner';

/** A row in the source of `sheetData`. */
export interface RowSource {
  readonly number: number;
  /** Whether it says its number itself; otherwise it follows the row before it. */
  readonly placed: boolean;
  /** The look it gives to cells that are not there; null when it gives none. */
  readonly style: number | null;
  /** Source places: of `<`, behind the start tag, of the end tag, behind it. Equal last three for `<row/>`. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** The rows in their order in the source. */
export function scanRows(source: string): RowSource[] {
  const rows: RowSource[] = [];
  const tags = new TagScanner(source);
  // Only comments and CDATA could hold an end tag that is none; without them it is found at once.
  const searchable = !source.includes('<!');
  let number = 0;
  while (tags.next()) {
    if (!tags.opens('row')) {
      if (!tags.closing) tags.skipElement();
      continue;
    }
    const place = tags.attribute('r');
    number = rowNumber(place, number);
    const style = isTrue(tags.attribute('customFormat')) ? Number(tags.attribute('s') ?? 0) : null;
    const { start, end: contentStart } = tags;
    if (!tags.empty) {
      if (searchable) tags.jumpTo(endTag(source, tags));
      else tags.skipElement();
    }
    const contentEnd = contentStart === tags.end ? contentStart : tags.start;
    rows.push({ number, placed: place !== null, style, start, contentStart, contentEnd, end: tags.end });
  }
  return rows;
}

function endTag(source: string, { start, end, nameEnd }: TagScanner): number {
  const place = source.indexOf(`</${source.slice(start + 1, nameEnd)}`, end);
  if (place < 0) throw new XmlError('a row is not closed');
  return place;
}

/** The cells of a row in their order in the source. */
export function scanCells(source: string, row: RowSource): CellSource[] {
  const cells: CellSource[] = [];
  const scanner = new CellScanner(source);
  scanner.enter(row.contentStart, row.contentEnd);
  while (scanner.next()) {
    const { column, placed, style, start, contentStart, end } = scanner;
    cells.push({ column, placed, style, start, contentStart, end });
  }
  return cells;
}

/** A cell's part in a shared formula: its group, the formula if this cell holds it, and the element's place. */
export interface SharedSource {
  readonly group: string;
  readonly master: string;
  readonly start: number;
  readonly end: number;
}

/** What a cell holds, as far as overwriting it must know. */
export interface CellContent {
  readonly filled: boolean;
  readonly formula: boolean;
  /** The shared formula it takes part in. */
  readonly shared: SharedSource | null;
}

const EMPTY: CellContent = { filled: false, formula: false, shared: null };

/** Looks into a cell. It is filled exactly when reading the workbook shows a cell there. */
export function cellContent(source: string, cell: CellSource): CellContent {
  if (cell.contentStart === cell.end) return EMPTY;
  const tags = new TagScanner(source, cell.start, cell.end);
  tags.next();
  const isText = ['str', 'inlineStr'].includes(tags.attribute('t') ?? '');
  let { filled, formula, shared } = EMPTY;
  while (tags.next() && !tags.closing) {
    const name = tags.is('f') ? 'f' : tags.is('v') ? 'v' : tags.is('is') ? 'is' : '';
    const group = tags.attribute('t') === 'shared' ? tags.attribute('si') : null;
    const { start, end: contentStart } = tags;
    tags.skipElement();
    const text = contentStart < tags.end ? source.slice(contentStart, tags.start) : '';
    if (name === 'f') {
      formula = true;
      if (group !== null) shared = { group, master: text, start, end: tags.end };
    }
    if (name === 'f' || name === 'is' || (name === 'v' && (isText || text !== ''))) filled = true;
  }
  return { filled, formula, shared };
}

const ATTRIBUTE_NAME = /\s([^\s=]+)\s*=/g;
const PLACING = new Set(['r', 'spans', 'x14ac:dyDescent']);

/** Whether a row says nothing but where it is, so that without cells it need not be there. */
export function isBareRow(source: string, { start, contentStart }: RowSource): boolean {
  return bareRow(source.slice(start, contentStart));
}

/** The same of a row's start tag. */
export function bareRow(tag: string): boolean {
  return [...tag.matchAll(ATTRIBUTE_NAME)].every(([, name]) => PLACING.has(name ?? ''));
}
