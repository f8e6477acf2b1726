import type { NewCell } from '../edits/edit';

/** One column to insert, before it has a place on the sheet. */
export interface ProgressColumn {
  readonly id: 'progress' | 'same-period' | 'remaining' | 'status' | 'forecast' | 'warnings';
  /** The words of its header. */
  readonly title: string;
  /** Width in characters. */
  readonly width: number;
}

/** The columns to insert beside a table. */
export interface ProgressColumns {
  readonly columns: readonly ProgressColumn[];
  /** Their cells in a row of the table's body (counted from 1), in the style of the row they stand in. */
  readonly cellsIn: (row: number) => NewCell[];
}
