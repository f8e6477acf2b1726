import type { Area } from '../grid/workbook';
import { canonicalUnit } from '../language/canonicalUnit';
import { unitDimension } from '../language/unitDimension';
import { cornerUnit } from './cornerUnit';
import { conceptsOf, headerShare } from './headerLexicon';
import type { Concept } from './headerLexicon';
import { indexShare } from './indexRow';
import { isOutlineMark } from './outlineMark';
import { cellAt, mergeAt } from './page';
import { isNoteLine, isSignatureLine, isTitleLine } from './rowWords';
import { filledIn } from './strip';
import type { Strip } from './strip';
import type { Term } from './term';

/** What a row shows by itself, before its neighbours are looked at. */
export interface RowEvidence {
  readonly row: number;
  /** Cells that hold something. */
  readonly cells: number;
  readonly words: number;
  /** Numbers and numbers written as text, years left out. */
  readonly figures: number;
  /** Cells whose text speaks of a table's columns ("STT", "Kế hoạch"). */
  readonly heads: number;
  /** Texts too long for a header. */
  readonly long: number;
  /** Whether the first cell holds an outline mark (I, 1, 1.1, a, -). */
  readonly marked: boolean;
  /** Whether a column that holds names elsewhere holds words here that no header would. */
  readonly named: boolean;
  /** Whether all content stands right of the name column. */
  readonly rightOfNames: boolean;
  /** Whether a cell merged downwards from a header cell above reaches this row. */
  readonly covered: boolean;
  /** Cells merged over several columns, but not over the whole width. */
  readonly spans: number;
  /** Whether one cell is merged over most of the width. */
  readonly fullSpan: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly index: number;
  readonly cornerUnit: string | null;
  readonly line: 'title' | 'signature' | 'note' | null;
  /** The folded texts with their columns, to recognise a repeated header; empty for rows with figures. */
  readonly signature: string;
}

/** Concepts whose words make up the whole text, so that they are certain. */
const WHOLE_TEXT: ReadonlySet<Concept> = new Set(['ordinal', 'name', 'unit', 'code', 'note']);
const COLUMN_CONCEPTS: ReadonlySet<Concept> = new Set([
  'plan',
  'actual',
  'estimate',
  'same-period',
  'previous',
  'next',
  'comparison',
  'growth',
  'difference',
  'verdict',
  'reason',
  'owner',
  'deadline',
]);
const LONGEST_HEADER = 90;

/**
 * How strongly a text speaks of a column: 1 for its vocabulary, 0.5 for words that mean other things too, 0 for a
 * sentence that merely holds such words.
 */
export function headWeight(term: Term): number {
  if (term.kind !== 'words' || term.text.length > LONGEST_HEADER) return 0;
  const concepts = conceptsOf(term.key);
  if (concepts.size === 0) return 0;
  for (const concept of concepts) if (WHOLE_TEXT.has(concept)) return 1;
  const share = headerShare(term.key);
  const speaks = [...concepts].some((concept) => COLUMN_CONCEPTS.has(concept));
  if (share < 0.5 || isUnitText(term.text)) return 0;
  return speaks && share >= 0.7 ? 1 : 0.5;
}

function isUnitText(text: string): boolean {
  if (text.length > 20) return false;
  const unit = canonicalUnit(text);
  return unit !== null && unitDimension(unit) !== null;
}

/** A year as a header cell holds it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** Looks at one row of a strip. `nameColumns` are the columns that hold names somewhere in the strip. */
export function readRow(strip: Strip, row: number, nameColumns: ReadonlySet<number>): RowEvidence {
  const { page } = strip;
  const columns = filledIn(strip, row);
  let words = 0;
  let figures = 0;
  let years = 0;
  const terms: (Term | null)[] = [];
  for (const column of columns) {
    const term = page.term(row, column);
    terms.push(term);
    if (term) {
      if (term.kind === 'words') words++;
      else if (term.kind === 'figure') {
        if (/^(?:19|20)\d\d$/.test(term.text)) years++;
        else figures++;
      }
      continue;
    }
    const value = cellAt(page, row, column)?.value;
    if (typeof value === 'number') {
      if (isYear(value)) years++;
      else figures++;
    }
  }
  const first = terms[0] ?? null;
  const firstColumn = columns[0] ?? 0;
  const ordinary = figures > 1 + words / 3;
  const spans = ordinary ? 0 : countSpans(strip, row, columns);
  const index = words <= 3 ? indexOf(strip, row, columns, terms) : 0;
  const few = !ordinary && columns.length <= 4;
  const heads = ordinary ? 0 : headCount(terms, words, years);
  return {
    row,
    cells: columns.length,
    words,
    figures,
    heads,
    long: terms.filter((term) => term?.kind === 'words' && term.text.length > LONGEST_HEADER).length,
    marked: columns.length > 1 && startsMarked(strip, row, firstColumn, first),
    named: columns.some((column, at) => {
      const term = terms[at];
      return nameColumns.has(column) && term?.wordy === true && headWeight(term) < 1;
    }),
    rightOfNames: columns.length > 0 && [...nameColumns].every((column) => firstColumn > column),
    covered: isCovered(strip, row),
    spans,
    fullSpan: columns.length === 1 && spansMost(strip, row, firstColumn),
    bold: columns.length > 0 && columns.every((column) => cellAt(page, row, column)?.style.bold === true),
    centred:
      columns.length > 0 &&
      columns.every((column) => cellAt(page, row, column)?.style.horizontal === 'center'),
    index,
    cornerUnit: few ? cornerOf(terms) : null,
    line: few && !(columns.length > 1 && heads >= 2) ? lineOf(terms) : null,
    signature: ordinary ? '' : columns.map((column, at) => `${column}:${terms[at]?.key ?? ''}`).join('|'),
  };
}

/** Header words in a row; years count with them ("2021", "2022" under "Thực hiện"). */
function headCount(terms: readonly (Term | null)[], words: number, years: number): number {
  const spoken = terms.reduce((sum, term) => sum + (term ? headWeight(term) : 0), 0);
  return spoken + (words + years > 1 ? years / 2 : 0);
}

function startsMarked(strip: Strip, row: number, column: number, first: Term | null): boolean {
  if (first) return isOutlineMark(first.text);
  const value = cellAt(strip.page, row, column)?.value;
  return typeof value === 'number' && value > 0 && value < 1000 && !isYear(value);
}

function indexOf(
  strip: Strip,
  row: number,
  columns: readonly number[],
  terms: readonly (Term | null)[],
): number {
  if (columns.length < 3) return 0;
  const texts: string[] = [];
  for (const [at, column] of columns.entries()) {
    const value = cellAt(strip.page, row, column)?.value;
    texts.push(terms[at]?.text ?? (typeof value === 'number' ? String(value) : '?'));
  }
  return indexShare(texts);
}

function cornerOf(terms: readonly (Term | null)[]): string | null {
  for (const [at, term] of terms.entries()) {
    if (!term) continue;
    const unit = cornerUnit(term.text) ?? cornerUnit(`${term.text} ${terms[at + 1]?.text ?? ''}`);
    if (unit) return unit;
  }
  return null;
}

function lineOf(terms: readonly (Term | null)[]): RowEvidence['line'] {
  for (const term of terms) {
    if (term?.kind !== 'words') continue;
    if (isSignatureLine(term.key)) return 'signature';
    if (isNoteLine(term.key)) return 'note';
    if (isTitleLine(term.key)) return 'title';
  }
  return null;
}

function isCovered({ page, left, right }: Strip, row: number): boolean {
  for (const merge of page.merges.get(row) ?? []) {
    if (merge.top === row || merge.left < left || merge.right > right) continue;
    const anchor = page.term(merge.top, merge.left);
    if (anchor && merge.bottom - merge.top < 8 && (headWeight(anchor) > 0 || merge.left > left + 2))
      return true;
  }
  return false;
}

function countSpans(strip: Strip, row: number, columns: readonly number[]): number {
  let spans = 0;
  for (const column of columns) {
    const merge = mergeAt(strip.page, row, column);
    const opens = merge?.left === column && merge.top === row;
    if (opens && merge.right > column && !isMost(strip, merge)) spans++;
  }
  return spans;
}

function spansMost(strip: Strip, row: number, column: number): boolean {
  const merge = mergeAt(strip.page, row, column);
  return merge !== null && isMost(strip, merge);
}

function isMost({ left, right }: Strip, merge: Area): boolean {
  return merge.right - merge.left + 1 > 0.7 * (right - left + 1);
}
