import { contains } from '../grid/address';
import type { Area, Cell, Sheet, Workbook } from '../grid/workbook';
import { detectEncodings } from '../language/detectEncodings';
import type { TextSample } from '../language/detectEncodings';
import { ownColumns } from './ownColumns';
import { makeTerm } from './term';
import type { Term } from './term';

/** A sheet prepared for reading: texts decoded and looked at once, merges by row, the product's own columns left out. */
export interface Page {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The columns that hold something, ascending, by row. */
  readonly filled: readonly (readonly number[])[];
  /** How many cells hold a number or a number written as text, by row. */
  readonly figures: readonly number[];
  /** The merged areas that touch a row. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  /** The texts by column, then by row. */
  readonly terms: readonly (ColumnTerms | undefined)[];
  /** The text of a cell; null when it holds no text. */
  readonly term: (row: number, column: number) => Term | null;
}

/** The texts of a column by row. */
export type ColumnTerms = readonly (Term | undefined)[];

/** Prepares one sheet of a workbook for reading. Linear in its cells. */
export function openPage(workbook: Workbook, sheet: Sheet): Page {
  const own = ownColumns(workbook.names, sheet);
  const { terms, ...scanned } = scan(sheet, own);
  return {
    sheet,
    date1904: workbook.date1904,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    ...scanned,
    merges: mergesByRow(sheet),
    terms,
    term: (row, column) => terms[column]?.[row] ?? null,
  };
}

/** The cell at a place, or undefined. */
export function cellAt(page: Page, row: number, column: number): Cell | undefined {
  return page.sheet.cells[row]?.[column];
}

/** The merged area that covers a cell, or null. */
export function mergeAt(page: Page, row: number, column: number): Area | null {
  const merges = page.merges.get(row);
  if (!merges) return null;
  for (const merge of merges) if (column >= merge.left && column <= merge.right) return merge;
  return null;
}

/** Looks at every cell once. */
function scan(sheet: Sheet, own: readonly Area[]): Pick<Page, 'filled' | 'figures' | 'terms'> {
  const intern = termsOf(sheet, own);
  let before: readonly number[] = [];
  const filled = [before];
  const figures = [0];
  const terms: (Term | undefined)[][] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = sheet.cells[row] ?? [];
    // Rows mostly fill the columns that the row above fills: they share its list as far as it holds for them.
    let alike = 0;
    let columns: number[] | null = null;
    let count = 0;
    for (let column = 1; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || isBlank(cell) || isOwn(own, row, column)) continue;
      const { value } = cell;
      if (typeof value === 'number') count++;
      else if (typeof value === 'string') {
        const term = intern(value, cell.style.font);
        if (term.kind === 'figure') count++;
        (terms[column] ??= [])[row] = term;
      }
      if (columns) columns.push(column);
      else if (before[alike] === column) alike++;
      else columns = [...before.slice(0, alike), column];
    }
    before = columns ?? (alike === before.length ? before : before.slice(0, alike));
    filled.push(before);
    figures.push(count);
  }
  return { filled, figures, terms };
}

/** Most texts begin with a letter or figure: only others are looked at to the end. */
function isBlank({ value }: Cell): boolean {
  if (typeof value !== 'string') return value === null;
  const first = value.charCodeAt(0);
  return (value === '' || first <= 0x20 || first >= 0xa0) && value.trim() === '';
}

function isOwn(own: readonly Area[], row: number, column: number): boolean {
  return own.length > 0 && own.some((area) => contains(area, row, column));
}

/** What a text in a font says: texts are interned by their font and what stands in the cell. */
function termsOf(sheet: Sheet, own: readonly Area[]): (text: string, font: string) => Term {
  const decode = detectEncodings(firstTexts(sheet, own));
  const fonts = new Map<string, Map<string, Term>>();
  return (text, font) => {
    let known = fonts.get(font);
    if (!known) fonts.set(font, (known = new Map<string, Term>()));
    let term = known.get(text);
    if (!term) known.set(text, (term = makeTerm(text, decode(text, font))));
    return term;
  };
}

const SAMPLES = 2_000;

/** The texts at the top of a sheet, from which its encodings are told. */
function firstTexts(sheet: Sheet, own: readonly Area[]): readonly TextSample[] {
  const texts: TextSample[] = [];
  for (let row = 1; row <= sheet.rowCount && texts.length < SAMPLES; row++) {
    sheet.cells[row]?.forEach((cell, column) => {
      if (typeof cell?.value !== 'string' || isBlank(cell) || isOwn(own, row, column)) return;
      if (texts.length < SAMPLES) texts.push({ text: cell.value, font: cell.style.font });
    });
  }
  return texts;
}

function mergesByRow(sheet: Sheet): Map<number, Area[]> {
  const rows = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rowCount); row++) {
      const list = rows.get(row);
      if (list) list.push(merge);
      else rows.set(row, [merge]);
    }
  }
  return rows;
}
