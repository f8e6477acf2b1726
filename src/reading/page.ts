import { contains } from '../grid/address';
import type { Area, Cell, Sheet, Workbook } from '../grid/workbook';
import { detectEncodings } from '../language/detectEncodings';
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
  /** The merged areas that touch a row. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  /** The text of a cell; null when it holds no text. */
  readonly term: (row: number, column: number) => Term | null;
}

const SAMPLES = 2_000;
const LEGACY_FONT = /^(?:\.Vn|VNI)/i;

/** Prepares one sheet of a workbook for reading. Linear in its cells. */
export function openPage(workbook: Workbook, sheet: Sheet): Page {
  const own = ownColumns(workbook.names, sheet);
  const { filled, texts } = scan(sheet, own);
  return {
    sheet,
    date1904: workbook.date1904,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    filled,
    merges: mergesByRow(sheet),
    term: termReader(texts),
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

/** A cell with a text. */
interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly font: string;
}

/** The columns that hold something, by row, and the cells with texts. */
function scan(
  sheet: Sheet,
  own: readonly Area[],
): { readonly filled: readonly (readonly number[])[]; readonly texts: readonly TextCell[] } {
  let before: readonly number[] = [];
  const filled = [before];
  const texts: TextCell[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const cells = sheet.cells[row] ?? [];
    // Rows mostly fill the columns that the row above fills: they share its list as far as it holds for them.
    let alike = 0;
    let columns: number[] | null = null;
    for (let column = 1; column < cells.length; column++) {
      const cell = cells[column];
      if (cell?.value === undefined || cell.value === null) continue;
      const { value, style } = cell;
      const text = typeof value === 'string';
      if (text && isBlank(value)) continue;
      if (own.length > 0 && own.some((area) => contains(area, row, column))) continue;
      if (text) texts.push({ row, column, text: value, font: style.font });
      if (columns) columns.push(column);
      else if (before[alike] === column) alike++;
      else columns = [...before.slice(0, alike), column];
    }
    before = columns ?? (alike === before.length ? before : before.slice(0, alike));
    filled.push(before);
  }
  return { filled, texts };
}

/** Most texts begin with a letter or figure: only others are looked at to the end. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (text === '' || first <= 0x20 || first >= 0xa0) && text.trim() === '';
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

/** Texts are interned by what stands in the cell and, on a sheet with legacy fonts, by the font. */
function termReader(texts: readonly TextCell[]): Page['term'] {
  const legacy = texts.some(({ font }) => LEGACY_FONT.test(font));
  const decode = detectEncodings(texts.slice(0, SAMPLES));
  const known = new Map<string, Term>();
  const terms: (Term | undefined)[][] = [];
  for (const { row, column, text, font } of texts) {
    const key = legacy ? `${font}\n${text}` : text;
    let term = known.get(key);
    if (!term) known.set(key, (term = makeTerm(text, decode(text, font))));
    (terms[row] ??= [])[column] = term;
  }
  return (row, column) => terms[row]?.[column] ?? null;
}
