import type { Area } from '../../../grid/workbook';

/** Blank cells of one look side by side, and row by row below each other while they stay the same. */
export interface BlankRun extends Area {
  readonly style: number;
}

type Growing = { -readonly [Key in keyof BlankRun]: BlankRun[Key] };

/** Collects styled blank cells, which come row by row and from left to right, into few rectangles. */
export class BlankRuns {
  readonly runs: BlankRun[] = [];
  /** The rectangles that end in the row before, by their columns and look. */
  private above = new Map<string, Growing>();
  private inRow: Growing[] = [];

  add(row: number, column: number, style: number): void {
    const last = this.inRow.at(-1);
    if (last?.top === row && last.right === column - 1 && last.style === style) {
      last.right = column;
      return;
    }
    if (last && last.top !== row) this.endRow();
    this.inRow.push({ top: row, bottom: row, left: column, right: column, style });
  }

  /** All rectangles, once every cell has been added. */
  finish(): readonly BlankRun[] {
    this.endRow();
    return this.runs;
  }

  private endRow(): void {
    const open = new Map<string, Growing>();
    for (const run of this.inRow) {
      const key = `${run.left}:${run.right}:${run.style}`;
      const above = this.above.get(key);
      if (above?.bottom === run.top - 1) {
        above.bottom = run.top;
        open.set(key, above);
      } else {
        this.runs.push(run);
        open.set(key, run);
      }
    }
    this.above = open;
    this.inRow = [];
  }
}
