import { CellScanner } from './cellScanner';
import type { RowSource } from './rowSource';

/** Where the cells of a row stand, and their looks. Made once and read row after row: most rows are asked no more. */
export class RowCells {
  /** The outermost columns with cells: Infinity and 0 when there are none. */
  first = Infinity;
  last = 0;
  /** Where the last cell in the source ends; where the first would stand when there is none. */
  end = 0;
  private readonly scanner: CellScanner;
  private readonly columns: number[] = [];
  private readonly styles: (number | null)[] = [];
  private count = 0;

  constructor(source: string) {
    this.scanner = new CellScanner(source);
  }

  read(row: RowSource): void {
    const { scanner } = this;
    let count = 0;
    let first = Infinity;
    let last = 0;
    this.end = row.contentStart;
    scanner.enter(row.contentStart, row.contentEnd);
    while (scanner.next()) {
      const { column } = scanner;
      this.columns[count] = column;
      this.styles[count++] = scanner.style;
      if (column < first) first = column;
      if (column > last) last = column;
      this.end = scanner.end;
    }
    this.count = count;
    this.first = first;
    this.last = last;
  }

  /** The look the cell of a column points to; null when there is no such cell or it does not say. */
  style(column: number): number | null {
    for (let index = 0; index < this.count; index++) {
      if (this.columns[index] === column) return this.styles[index] ?? null;
    }
    return null;
  }
}
