import { detectSeparators } from '../language/detectSeparators';
import type { Separators } from '../language/quantity';
import { readDataCell } from './dataCell';
import type { TableFrame } from './findTables';
import { parseIndexMark } from './indexRow';
import type { IndexMark } from './indexRow';
import { cellAt } from './page';

/** Figures and formulas of some rows of a column, to see what is computed from what. */
export interface ColumnSample {
  /** Null where there is no number; percentages as shown. */
  readonly figures: readonly (number | null)[];
  readonly formulas: readonly (string | null)[];
}

const SAMPLE_ROWS = 40;
const SAMPLED = 10 * SAMPLE_ROWS;

/** Rows for a look at the figures: a screen or two, from all over the upper body. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(Math.min(rows.length, SAMPLED) / SAMPLE_ROWS);
  return rows.slice(0, SAMPLED).filter((_, at) => at % step === 0);
}

/** Separators by column; a column whose texts read both ways follows the table's other columns. */
export function readSeparators(
  { strip: { page }, bodyRows }: TableFrame,
  columns: readonly number[],
): ReadonlyMap<number, Separators> {
  const texts = new Map<number, string[]>();
  for (const column of columns) {
    const figures: string[] = [];
    const terms = page.terms[column] ?? [];
    for (const row of bodyRows) {
      if (row >= terms.length) break;
      const text = terms[row]?.text;
      if (text !== undefined && SEPARATED.test(text)) figures.push(text);
    }
    texts.set(column, figures);
  }
  const common = detectSeparators([...texts.values()].flat());
  return new Map(
    [...texts].map(([column, figures]) => [
      column,
      detectSeparators(common === 'en' ? [...figures, '0.5'] : figures),
    ]),
  );
}

const SEPARATED = /^[^\p{L}]{0,6}\d[\d\s]*[.,]\d|^(?:khoảng|trên|dưới|từ|tăng|giảm|đạt) [^\p{L}]*\d[.,]\d/iu;

/** What the index row says of a column, or null. */
export function indexMark({ strip: { page }, indexRow }: TableFrame, column: number): IndexMark | null {
  if (indexRow === null) return null;
  const value = cellAt(page, indexRow, column)?.value;
  const text = page.term(indexRow, column)?.text ?? (typeof value === 'number' ? String(value) : null);
  return text === null ? null : parseIndexMark(text);
}

/** Looks at a column in the given rows. */
export function sampleColumn(
  { strip: { page } }: TableFrame,
  column: number,
  rows: readonly number[],
  separators: Separators,
): ColumnSample {
  const figures: (number | null)[] = [];
  const formulas: (string | null)[] = [];
  for (const row of rows) {
    const cell = cellAt(page, row, column);
    const { quantity } = readDataCell(cell, page.term(row, column), separators, page.date1904);
    figures.push(quantity.kind === 'number' || quantity.kind === 'ratio' ? quantity.value : null);
    formulas.push(cell?.formula ?? null);
  }
  return { figures, formulas };
}
