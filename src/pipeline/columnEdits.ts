import { parseMemory, writeMemory } from '../decisions/memory';
import type { Edit } from '../edits/edit';
import type { Workbook } from '../grid/workbook';
import { insertion } from '../reporting/insertion';
import { removal } from '../reporting/removal';
import { summaryPlaces } from '../reporting/summary/summaryNames';
import type { Examination } from './examine';

export interface ColumnEdits {
  readonly edits: readonly Edit[];
  /** Sheets that were examined but are protected, so that nothing is written there. */
  readonly protectedSheets: readonly string[];
}

/** The edits that insert the progress and warning columns into a workbook that does not have them. */
export function insertionEdits(workbook: Workbook, examination: Examination): ColumnEdits {
  const { edits, restorations, protectedSheets } = insertion({
    workbook,
    readings: examination.checked,
    assessments: examination.assessments,
    findings: examination.findings,
    settings: examination.settings,
    expectedShare: examination.expectedShare,
  });
  if (edits.length === 0) return { edits, protectedSheets };
  const xml = writeMemory({ ...examination.memory, restorations });
  return { edits: [...edits, { kind: 'set-memory', xml }], protectedSheets };
}

/** The edits that take out the inserted columns; the officer's decisions stay. None where none were. */
export function removalEdits(workbook: Workbook): readonly Edit[] {
  return columnRemoval(workbook, summaryPlaces(workbook).length > 0);
}

/**
 * The same.
 * @param keepConstants whether summary sheets stay, whose formulas read the same thresholds
 */
export function columnRemoval(workbook: Workbook, keepConstants: boolean): readonly Edit[] {
  const memory = parseMemory(workbook.memory);
  const edits = removal(workbook, memory.restorations, keepConstants);
  if (edits.length === 0) return edits;
  const kept = memory.restorations.filter(
    ({ name }) => !edits.some((edit) => edit.kind === 'remove-names' && edit.names.includes(name)),
  );
  return [...edits, { kind: 'set-memory', xml: writeMemory({ ...memory, restorations: kept }) }];
}
