import type { Separators } from '../language/quantity';
import { readDataCell } from './dataCell';
import type { DataCell } from './indicatorTable';
import type { ColumnTerms, Page } from './page';

/** How the cells of a data column are read. */
interface DataColumn {
  readonly separators: Separators;
  readonly terms: ColumnTerms;
}

const NO_TERMS: ColumnTerms = [];

/** The data columns of a table, whose cells are read by row. */
export class DataColumns {
  /** Column numbers, ascending as in the table. */
  readonly numbers: readonly number[];
  // Only what cells are read with: the rest of the page is let go when the sheet has been read.
  readonly #cells: Page['sheet']['cells'];
  readonly #date1904: boolean;
  readonly #columns: (DataColumn | undefined)[] = [];

  constructor(page: Page, columns: readonly { readonly column: number; readonly separators: Separators }[]) {
    this.numbers = columns.map(({ column }) => column);
    this.#cells = page.sheet.cells;
    this.#date1904 = page.date1904;
    for (const { column, separators } of columns)
      this.#columns[column] = { separators, terms: page.terms[column] ?? NO_TERMS };
  }

  has(column: number): boolean {
    return this.#columns[column] !== undefined;
  }

  /** What a cell says; undefined outside the data columns. */
  cell(row: number, column: number): DataCell | undefined {
    const data = this.#columns[column];
    if (!data) return undefined;
    const cell = this.#cells[row]?.[column];
    const term = typeof cell?.value === 'string' ? (data.terms[row] ?? null) : null;
    return readDataCell(cell, term, data.separators, this.#date1904);
  }
}

/**
 * The data cells of one row by column. They are read when asked for and not kept: a long sheet would hold far more of
 * them than of anything else.
 */
export class RowCells implements ReadonlyMap<number, DataCell> {
  // Hidden from comparisons, which look at the cells alone.
  readonly #columns: DataColumns;
  readonly #row: number;

  constructor(columns: DataColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get size(): number {
    return this.#columns.numbers.length;
  }

  has(column: number): boolean {
    return this.#columns.has(column);
  }

  get(column: number): DataCell | undefined {
    return this.#columns.cell(this.#row, column);
  }

  *entries(): MapIterator<[number, DataCell]> {
    for (const column of this.#columns.numbers) {
      const cell = this.get(column);
      if (cell) yield [column, cell];
    }
  }

  keys(): MapIterator<number> {
    return this.#columns.numbers.values();
  }

  *values(): MapIterator<DataCell> {
    for (const [, cell] of this.entries()) yield cell;
  }

  [Symbol.iterator](): MapIterator<[number, DataCell]> {
    return this.entries();
  }

  forEach(visit: (cell: DataCell, column: number, cells: ReadonlyMap<number, DataCell>) => void): void {
    for (const [column, cell] of this) visit(cell, column, this);
  }
}
