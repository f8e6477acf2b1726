import type { ColumnSpec } from '../../support/tables';

/** What a column holds of an indicator: a plan, or what was done in some months of a year. */
export interface Measure {
  readonly column: ColumnSpec;
  readonly of: 'result' | 'plan' | 'province';
  readonly year: number;
  /** From the end of one month to the end of another; 0 is the start of the year. */
  readonly from: number;
  readonly to: number;
  /** Which commune it is of; undefined for the whole. */
  readonly place?: number;
}
