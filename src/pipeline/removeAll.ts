import type { Edit } from '../edits/edit';
import type { Workbook } from '../grid/workbook';
import { summaryPlaces } from '../reporting/summary/summaryNames';
import { summaryRemoval } from '../reporting/summary/summaryRemoval';
import { columnRemoval } from './columnEdits';

/** The edits that take out everything of ours, columns and summary sheets; the officer's decisions stay. */
export function removeAll(workbook: Workbook): readonly Edit[] {
  const summaries = summaryRemoval(workbook);
  const gone = new Set(summaries.flatMap((edit) => (edit.kind === 'remove-names' ? edit.names : [])));
  const keepsSummary = summaryPlaces(workbook).some(({ name }) => !gone.has(name));
  return [...columnRemoval(workbook, keepsSummary), ...summaries];
}
