import type { Edit } from '../../edits/edit';
import type { Bilingual } from '../../language/bilingual';
import type { ListedRow } from './listedRows';
import type { StatusCounts } from './summaryCounts';
import type { IndicatorRow, SummaryRow } from './summaryRows';

/** A row of the summary's table and where it stands. */
export interface PlacedRow {
  readonly row: SummaryRow;
  /** Its row on the summary sheet, counted from 1. */
  readonly at: number;
}

/** A summary as it was built: the edits, and what they say for those who do not read the sheet. */
export interface Summary {
  readonly edits: readonly Edit[];
  /** The sheet's name. */
  readonly sheet: string;
  /** Whether a summary of the period stood there before. */
  readonly isRenewed: boolean;
  readonly rows: readonly PlacedRow[];
  readonly counts: StatusCounts;
  /** How many are judged at all. */
  readonly judged: number;
  /** The indicators that need a reason, with the reason the officer gave. */
  readonly listed: readonly (ListedRow & { readonly reason: string })[];
  /** The whole in one sentence, and each indicator in one. */
  readonly overall: Bilingual;
  readonly sentences: readonly { readonly row: IndicatorRow; readonly text: Bilingual }[];
  readonly openFindings: number;
  readonly dismissals: number;
}
