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
  const filled = filledColumns(sheet, own);
  return {
    sheet,
    date1904: workbook.date1904,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    filled,
    merges: mergesByRow(sheet),
    term: termReader(sheet, filled),
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

function filledColumns(sheet: Sheet, own: readonly Area[]): number[][] {
  const filled: number[][] = [[]];
  for (let row = 1; row <= sheet.rowCount; row++) {
    const columns: number[] = [];
    const cells = sheet.cells[row] ?? [];
    for (let column = 1; column < cells.length; column++) {
      const value = cells[column]?.value;
      if (value === undefined || value === null) continue;
      if (typeof value === 'string' && value.trim() === '') continue;
      if (own.length > 0 && own.some((area) => contains(area, row, column))) continue;
      columns.push(column);
    }
    filled.push(columns);
  }
  return filled;
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
function termReader(sheet: Sheet, filled: readonly (readonly number[])[]): Page['term'] {
  const samples: { text: string; font: string }[] = [];
  const fonts = new Set<string>();
  const texts: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly font: string;
  }[] = [];
  for (let row = 1; row <= sheet.rowCount; row++) {
    for (const column of filled[row] ?? []) {
      const cell = sheet.cells[row]?.[column];
      if (typeof cell?.value !== 'string') continue;
      const { font } = cell.style;
      fonts.add(font);
      texts.push({ row, column, text: cell.value, font });
      if (samples.length < SAMPLES) samples.push({ text: cell.value, font });
    }
  }
  const legacy = [...fonts].some((font) => LEGACY_FONT.test(font));
  const decode = detectEncodings(samples);
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
