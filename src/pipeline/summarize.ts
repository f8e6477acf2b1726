import type { Edit } from '../edits/edit';
import type { Workbook } from '../grid/workbook';
import { insertedAreas } from '../reporting/ourNames';
import { buildSummary } from '../reporting/summary/buildSummary';
import type { Summary } from '../reporting/summary/summary';
import { ALL_PARTS, type SummaryParts } from '../reporting/summary/summaryContext';
import { summaryRemoval } from '../reporting/summary/summaryRemoval';
import type { Examination } from './examine';
import { removeAll } from './removeAll';

/** Which parts the summary sheet has; all of them unless said otherwise. */
export interface SummarizeOptions {
  readonly parts?: Partial<SummaryParts>;
}

/**
 * The summary sheet of the period a workbook was examined for: the edits that build it, or renew the one that stands
 * there, and what it says. `workbook` is the workbook as it stands now, with what was inserted before.
 * Throws a UserError when the summary sheet is protected.
 */
export function summarize(
  workbook: Workbook,
  examination: Examination,
  options: SummarizeOptions = {},
): Summary {
  const { period, plan, checked, assessments, findings, settings, expectedShare, memory } = examination;
  return buildSummary({
    workbook,
    period,
    plan,
    readings: checked,
    assessments,
    findings,
    dismissals: memory.dismissals,
    settings,
    expectedShare,
    letterhead: memory.letterhead,
    parts: { ...ALL_PARTS, ...options.parts },
  });
}

/**
 * The edits that take the summary sheets out of a workbook, with the thresholds where no inserted columns read them;
 * none where there are no summaries.
 */
export function summaryRemovalEdits(workbook: Workbook): readonly Edit[] {
  const edits = summaryRemoval(workbook);
  return edits.length === 0 || insertedAreas(workbook).length > 0 ? edits : removeAll(workbook);
}
