import type { Separators } from '../language/quantity';
import { readDataCell } from './dataCell';
import type { DataCell } from './indicatorTable';
import { cellAt } from './page';
import type { Page } from './page';

/** A data column: where it stands and how its text numbers are written. */
export interface DataColumn {
  readonly column: number;
  readonly separators: Separators;
}

/** The data columns of a table, with their places in a row of cells. */
export class DataColumns {
  readonly places: ReadonlyMap<number, number>;

  constructor(readonly columns: readonly DataColumn[]) {
    this.places = new Map(columns.map(({ column }, place) => [column, place]));
  }
}

/** The data cells of one row by column. A cell is read when it is first asked for: wide sheets hold many that nobody asks. */
export class RowCells implements ReadonlyMap<number, DataCell> {
  // Hidden from comparisons, which look at the cells alone.
  readonly #page: Page;
  readonly #row: number;
  readonly #data: DataColumns;
  #read: (DataCell | undefined)[] | null = null;

  constructor(page: Page, row: number, data: DataColumns) {
    this.#page = page;
    this.#row = row;
    this.#data = data;
  }

  get size(): number {
    return this.#data.columns.length;
  }

  has(column: number): boolean {
    return this.#data.places.has(column);
  }

  get(column: number): DataCell | undefined {
    const place = this.#data.places.get(column);
    const data = place === undefined ? undefined : this.#data.columns[place];
    if (place === undefined || !data) return undefined;
    this.#read ??= new Array<DataCell | undefined>(this.size);
    return (this.#read[place] ??= readDataCell(
      cellAt(this.#page, this.#row, column),
      this.#page.term(this.#row, column),
      data.separators,
      this.#page.date1904,
    ));
  }

  *entries(): MapIterator<[number, DataCell]> {
    for (const { column } of this.#data.columns) {
      const cell = this.get(column);
      if (cell) yield [column, cell];
    }
  }

  keys(): MapIterator<number> {
    return this.#data.places.keys();
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
