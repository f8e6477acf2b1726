import type { Edit } from '../../edits/edit';
import type { Workbook } from '../../grid/workbook';
import { summaryPlaces, summaryShareName } from './summaryNames';

/**
 * The edits that take out the summary sheets with the names that belong to them; none for a workbook without. Protected
 * sheets stay, marked as before.
 */
export function summaryRemoval(workbook: Workbook): Edit[] {
  const names: string[] = [];
  const edits: Edit[] = [];
  for (const { name, period, place } of summaryPlaces(workbook)) {
    const sheet = workbook.sheets.find((each) => each.name === place?.sheet);
    if (sheet?.isProtected) continue;
    names.push(name, summaryShareName(period));
    if (sheet) edits.push({ kind: 'remove-sheet', sheet: sheet.name });
  }
  const known = new Set(workbook.names.map(({ name }) => name));
  const gone = names.filter((name) => known.has(name));
  return gone.length > 0 ? [...edits, { kind: 'remove-names', names: gone }] : edits;
}
