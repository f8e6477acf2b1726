import type { Bilingual } from '../language/bilingual';
import type { Edit } from '../edits/edit';

export type Severity = 'error' | 'warning' | 'info';

/** The rules by their public identifiers. */
export const RULES = [
  'target-missed',
  'forecast-missed',
  'stated-ratio',
  'stated-verdict',
  'part-sum',
  'cumulative-decrease',
  'quarter-sum',
  'plan-mismatch',
  'plan-unreported',
  'row-unplanned',
  'no-data',
  'text-number',
  'date-number',
  'scale',
  'percent-scale',
  'unit-conflict',
  'share-range',
  'duplicate',
  'restated',
  'formula-error',
  'formula-drift',
  'non-additive-sum',
  'outlier',
  'period-conflict',
  'plan-conflict',
  'implied-base',
] as const;

export type RuleId = (typeof RULES)[number];

/** One thing to look at. All rules give findings of this one shape. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Null for findings on the whole workbook. */
  readonly sheet: string | null;
  /** Counted from 1; null for findings on a whole row, sheet or workbook. */
  readonly row: number | null;
  readonly column: number | null;
  readonly block: string | null;
  /** What is wrong, in one sentence that names what stands there and what its cells give. */
  readonly message: Bilingual;
  /** What stands there, and what was expected: numbers as shown (percentages in percent), or texts. */
  readonly stated: number | string | null;
  readonly expected: number | string | null;
  /** The id of the official target the finding is about. */
  readonly target: string | null;
  /** The other cells that take part, as A1 addresses with sheet where it is another one. */
  readonly cells: readonly string[];
  /** A safe repair the officer may choose to apply; it is never applied by itself. */
  readonly fix: { readonly label: Bilingual; readonly edits: readonly Edit[] } | null;
}
