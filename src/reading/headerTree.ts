import { mergeAt } from './page';
import type { Page } from './page';
import type { Term } from './term';
import { cellAt } from './page';
import { ownDecimals } from './numberFormat';
import type { TableFrame } from './findTables';

/** One text of a column's header, with where it stands. */
export interface HeaderPart {
  readonly text: string;
  /** Folded without diacritics. */
  readonly key: string;
  readonly row: number;
  /** The columns it stands over, first and last. */
  readonly left: number;
  readonly right: number;
}

/** The header texts over a column, from top to bottom, without repeats. */
export type HeaderPath = readonly HeaderPart[];

/** What stands over every column of a table that holds anything. Columns that are blank from top to bottom are left out. */
export function readHeader(frame: TableFrame): ReadonlyMap<number, HeaderPath> {
  const { strip, headerRows } = frame;
  const top = headerRows[0] ?? strip.top;
  const bottom = headerRows.at(-1) ?? top;
  const rows = headerRows.map((row) => rowParts(strip.page, row, top, bottom, strip.left, strip.right));
  spreadCaptions(rows, strip.page, headerRows);
  const paths = new Map<number, HeaderPath>();
  for (const column of columnsOf(frame, rows)) {
    const path: HeaderPart[] = [];
    for (const row of rows) {
      const part = row.get(column);
      if (part && path.at(-1) !== part && path.at(-1)?.text !== part.text) path.push(part);
    }
    paths.set(column, path);
  }
  return paths;
}

type RowParts = Map<number, HeaderPart>;

/** The texts of one header row by column; the text of a merged area counts in every cell of the area. */
function rowParts(
  page: Page,
  row: number,
  top: number,
  bottom: number,
  left: number,
  right: number,
): RowParts {
  const parts: RowParts = new Map();
  const shared = new Map<string, HeaderPart>();
  for (let column = left; column <= right; column++) {
    const merge = mergeAt(page, row, column);
    const own = merge ?? { top: row, left: column, bottom: row, right: column };
    if (own.top < top || own.bottom > bottom + 1) continue;
    const id = `${own.top}:${own.left}`;
    const known = shared.get(id);
    if (known) {
      parts.set(column, known);
      continue;
    }
    const text = headerText(page, own.top, own.left);
    if (!text) continue;
    const part: HeaderPart = { ...text, row: own.top, left: own.left, right: own.right };
    shared.set(id, part);
    parts.set(column, part);
  }
  return parts;
}

function headerText(page: Page, row: number, column: number): { text: string; key: string } | null {
  if (!page.filled[row]?.includes(column)) return null;
  const term: Term | null = page.term(row, column);
  if (term) return term.kind === 'blank' ? null : { text: term.text, key: term.key };
  const value = cellAt(page, row, column)?.value;
  if (typeof value !== 'number') return null;
  const text = value.toFixed(ownDecimals(value));
  return { text, key: text };
}

/**
 * A caption typed over the first of its columns without merging ("So sánh (%)" over three) counts for the columns right
 * of it that have a text below but none beside it.
 */
function spreadCaptions(rows: readonly RowParts[], page: Page, headerRows: readonly number[]): void {
  for (let at = 0; at < rows.length - 1; at++) {
    const row = rows[at];
    const below = rows[at + 1];
    const number = headerRows[at] ?? 0;
    if (!row || !below) continue;
    let caption: HeaderPart | null = null;
    for (const column of [...below.keys()].sort((a, b) => a - b)) {
      const own = row.get(column);
      if (own) {
        const lower = below.get(column);
        caption =
          own.left === own.right && !mergeAt(page, number, column) && lower && lower !== own ? own : null;
      } else if (
        caption &&
        below.get(column)?.row === headerRows[at + 1] &&
        joins(rows, at, caption.left, column)
      ) {
        row.set(column, caption);
      }
    }
  }
}

/** A caption never reaches out of the caption above it. */
function joins(rows: readonly RowParts[], at: number, from: number, to: number): boolean {
  const above = rows[at - 1];
  return !above || above.get(from) === above.get(to);
}

/** How many of the rows are filled, by column. */
function countFilled({ filled, columnCount }: Page, rows: readonly number[]): Uint32Array {
  const counts = new Uint32Array(columnCount + 1);
  for (let at = 0; at < rows.length;) {
    const columns = filled[rows[at] ?? 0] ?? [];
    // Rows that fill the same columns share a list.
    const start = at++;
    while (at < rows.length && filled[rows[at] ?? 0] === columns) at++;
    for (const column of columns) counts[column] = (counts[column] ?? 0) + at - start;
  }
  return counts;
}

const FILLED_SHARE = 0.3;

/** Columns under the header, and columns without a header that stand inside it or beside it and hold data. */
function columnsOf({ strip, bodyRows }: TableFrame, rows: readonly RowParts[]): readonly number[] {
  const headed = new Set<number>();
  for (const row of rows) for (const column of row.keys()) headed.add(column);
  const counts = countFilled(strip.page, bodyRows);
  const first = Math.min(...headed);
  const last = Math.max(...headed);
  const columns: number[] = [];
  for (let column = Math.max(strip.left, first - 1); column <= Math.min(strip.right, last + 1); column++) {
    const filled = counts[column] ?? 0;
    const inside = column >= first && column <= last;
    const own = headed.has(column) && rows.some((row) => row.get(column)?.left === column);
    if (own || filled >= FILLED_SHARE * bodyRows.length || (inside && filled > 0)) columns.push(column);
  }
  return columns;
}
