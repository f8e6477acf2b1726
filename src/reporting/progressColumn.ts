import type { RowFormula } from '../edits/edit';

/** What a cell of an inserted column says: a value, or a formula with the value it has now. */
export interface ProgressEntry {
  readonly value: number | string;
  readonly formula?: RowFormula;
  readonly numberFormat: string;
}

/** What one inserted column says, before it has a place on the sheet. */
export interface ProgressColumn {
  readonly id: 'progress' | 'same-period' | 'remaining' | 'status' | 'forecast' | 'warnings';
  /** The words of its header. */
  readonly title: string;
  /** Width in characters. */
  readonly width: number;
  readonly horizontal: 'left' | 'center' | 'right';
  /** The content of its cell in a row (counted from 1); null where the cell stays blank. */
  readonly entryIn: (row: number) => ProgressEntry | null;
}
