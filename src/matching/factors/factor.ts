import type { Bilingual } from '../../language/bilingual';
import type { Prepared } from '../compare/prepared';

/** One reason for or against a row's standing for a target. */
export interface Factor {
  /** What the score is multiplied by: 1 says nothing, less speaks against. */
  readonly weigh: (row: Prepared, target: Prepared) => number;
  /** The reason in words, or null when it says nothing. */
  readonly explain: (row: Prepared, target: Prepared) => Bilingual | null;
}
