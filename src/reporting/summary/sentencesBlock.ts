import type { Bilingual } from '../../language/bilingual';
import { LOOKS } from './looks';
import type { SheetDraft } from './sheetDraft';
import type { SummaryColumns } from './summaryColumns';

/** More sentences than this nobody reads on a sheet. */
const MOST = 60;

/**
 * The report's sentences, one a row, so that they can be copied. Gives the row left for the line that tells when the
 * figures have changed since.
 */
export function sentencesBlock(
  draft: SheetDraft,
  columns: SummaryColumns,
  sentences: readonly Bilingual[],
): number {
  for (const { vi } of sentences.slice(0, MOST)) {
    draft.span(
      { top: draft.row, bottom: draft.row, left: 1, right: columns.last },
      { value: vi, style: LOOKS.paragraph },
    );
    draft.row++;
  }
  return draft.row++;
}
