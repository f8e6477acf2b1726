import type { NewCell } from '../edits/edit';

/** What one inserted column says, before it has a place on the sheet. */
export interface ProgressColumn {
  readonly id: 'progress' | 'same-period' | 'remaining' | 'status' | 'forecast' | 'warnings';
  /** The words of its header. */
  readonly title: string;
  /** Width in characters. */
  readonly width: number;
  readonly horizontal: 'left' | 'center' | 'right';
  /** By row (counted from 1): the cell's content; rows without an entry stay blank. */
  readonly cells: ReadonlyMap<number, Pick<NewCell, 'value' | 'formula'> & { readonly numberFormat: string }>;
}
