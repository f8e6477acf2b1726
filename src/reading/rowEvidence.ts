import type { Area, CellStyle } from '../grid/workbook';
import { cornerUnit } from './cornerUnit';
import { headWeight, LONGEST_HEADER } from './headWeight';
import { indexShare } from './indexRow';
import { isOutlineMark } from './outlineMark';
import { cellAt, mergeAt } from './page';
import { isNoteLine, isPageLine, isPeriodLine, isSignatureLine, isTitleLine } from './rowWords';
import { filledIn } from './strip';
import type { Strip } from './strip';
import type { Term } from './term';

/** What a row shows by itself, before its neighbours are looked at. */
export interface RowEvidence {
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
  /** The first row of a cell merged downwards from above into this row; null when there is none. */
  readonly coveredFrom: number | null;
  /** Cells merged over several columns, but not over the whole width. */
  readonly spans: number;
  /** Whether one cell is merged over most of the width. */
  readonly fullSpan: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
  /** How far it reads like an index row, 0…1. */
  readonly index: number;
  readonly cornerUnit: string | null;
  readonly line: 'title' | 'period' | 'signature' | 'note' | 'page' | null;
  /** The folded texts with their columns, to recognise a repeated header; empty for rows with figures. */
  readonly signature: string;
}

/** A year as a header cell holds it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/**
 * Looks at one row of a strip. `nameColumns` are the columns that hold names somewhere in the strip. A row of figures that
 * shows the same as the row above shares its evidence.
 */
export function readRow(
  strip: Strip,
  row: number,
  nameColumns: readonly number[],
  above: RowEvidence | undefined,
): RowEvidence {
  const { page } = strip;
  const columns = filledIn(strip, row);
  const { words, figures, years, long } = countKinds(strip, row, columns);
  // A row of figures is looked at no further: long bodies cost little that way.
  const plain = figures <= 1 + words / 3;
  const first = columns[0] ?? 0;
  const shown = {
    cells: columns.length,
    words,
    figures,
    long,
    marked: columns.length > 1 && startsMarked(strip, row, first, page.term(row, first)),
    named: isNamed(strip, row, nameColumns, plain),
    rightOfNames: columns.length > 0 && isLeftOf(nameColumns, first),
    coveredFrom: coverOf(strip, row),
    fullSpan: columns.length === 1 && isMost(strip, mergeAt(page, row, first)),
    index: indexOf(strip, row, columns),
  };
  if (!plain) return above && showsTheSame(above, shown) ? above : { ...shown, ...OF_FIGURES };
  const few = columns.length <= 4;
  const terms = columns.map((column) => page.term(row, column));
  const heads = headCount(terms, words, years);
  return {
    ...shown,
    heads,
    spans: countSpans(strip, row, columns),
    bold: everyStyle(strip, row, columns, ({ bold }) => bold),
    centred: everyStyle(strip, row, columns, ({ horizontal }) => horizontal === 'center'),
    cornerUnit: few ? cornerOf(terms) : null,
    line: few && !(columns.length > 1 && heads >= 2) ? lineOf(terms) : null,
    signature: columns.map((column, at) => `${column}:${terms[at]?.key ?? ''}`).join('|'),
  };
}

/** What a row of figures is not looked at for. */
const OF_FIGURES = {
  heads: 0,
  spans: 0,
  bold: false,
  centred: false,
  cornerUnit: null,
  line: null,
  signature: '',
} as const;

function showsTheSame(above: RowEvidence, row: Omit<RowEvidence, keyof typeof OF_FIGURES>): boolean {
  return (
    above.cells === row.cells &&
    above.words === row.words &&
    above.figures === row.figures &&
    above.long === row.long &&
    above.marked === row.marked &&
    above.named === row.named &&
    above.rightOfNames === row.rightOfNames &&
    above.coveredFrom === row.coveredFrom &&
    above.fullSpan === row.fullSpan &&
    above.index === row.index
  );
}

function isLeftOf(names: readonly number[], first: number): boolean {
  return names.every((column) => column < first);
}

function isNamed(
  { page, left, right }: Strip,
  row: number,
  names: readonly number[],
  plain: boolean,
): boolean {
  for (const column of names) {
    if (column < left || column > right) continue;
    const term = page.term(row, column);
    if (term?.wordy === true && (!plain || headWeight(term) < 1)) return true;
  }
  return false;
}

function countKinds(
  { page }: Strip,
  row: number,
  columns: readonly number[],
): Pick<RowEvidence, 'words' | 'figures' | 'long'> & { readonly years: number } {
  let words = 0;
  let figures = 0;
  let years = 0;
  let long = 0;
  for (const column of columns) {
    let value = cellAt(page, row, column)?.value;
    if (typeof value === 'string') {
      const term = page.term(row, column);
      if (term?.kind === 'words') {
        words++;
        if (term.text.length > LONGEST_HEADER) long++;
      }
      if (term?.kind !== 'figure') continue;
      value = Number(term.text);
    }
    if (typeof value !== 'number') continue;
    if (isYear(value)) years++;
    else figures++;
  }
  return { words, figures, years, long };
}

/** Header words in a row; years count with them ("2021", "2022" under "Thực hiện"). */
function headCount(terms: readonly (Term | null)[], words: number, years: number): number {
  const spoken = terms.reduce((sum, term) => sum + (term ? headWeight(term) : 0), 0);
  return spoken + (words + years > 1 ? years / 2 : 0);
}

function startsMarked({ page }: Strip, row: number, column: number, first: Term | null): boolean {
  if (first) return isOutlineMark(first.text);
  const value = cellAt(page, row, column)?.value;
  return typeof value === 'number' && value > 0 && value < 1000 && !isYear(value);
}

const LAST_INDEX = 200;
/** `(9=7/4x100)` and the like are short: names end the look at once. */
const LONGEST_INDEX = 24;

/** How far a row reads like an index row; a number that no column can have ends the look. */
function indexOf({ page }: Strip, row: number, columns: readonly number[]): number {
  const texts: string[] = [];
  for (const column of columns) {
    const value = cellAt(page, row, column)?.value;
    if (typeof value === 'string') {
      const text = page.term(row, column)?.text ?? '';
      if (text.length > LONGEST_INDEX) return 0;
      texts.push(text);
    } else if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value < LAST_INDEX) {
      texts.push(value.toFixed());
    } else return 0;
  }
  return indexShare(texts);
}

function everyStyle(
  { page }: Strip,
  row: number,
  columns: readonly number[],
  test: (style: CellStyle) => boolean,
): boolean {
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const style = cellAt(page, row, column)?.style;
      return style !== undefined && test(style);
    })
  );
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
    if (isPageLine(term.key)) return 'page';
    if (isSignatureLine(term.key)) return 'signature';
    if (isNoteLine(term.key)) return 'note';
    if (isTitleLine(term.key)) return 'title';
    if (isPeriodLine(term.key)) return 'period';
  }
  return null;
}

const TALLEST_HEADER = 8;

function coverOf({ page, left, right }: Strip, row: number): number | null {
  const merges = page.merges.get(row);
  if (!merges) return null;
  let from: number | null = null;
  for (const merge of merges) {
    if (merge.top === row || merge.left < left || merge.right > right) continue;
    if (merge.bottom - merge.top >= TALLEST_HEADER || !page.filled[merge.top]?.includes(merge.left)) continue;
    from = Math.min(from ?? merge.top, merge.top);
  }
  return from;
}

function countSpans(strip: Strip, row: number, columns: readonly number[]): number {
  let spans = 0;
  for (const column of columns) {
    const merge = mergeAt(strip.page, row, column);
    const opens = merge?.left === column && merge.top === row && merge.right > column;
    if (opens && !isMost(strip, merge)) spans++;
  }
  return spans;
}

function isMost({ left, right }: Strip, merge: Area | null): boolean {
  return merge !== null && merge.right - merge.left + 1 > 0.7 * (right - left + 1);
}
