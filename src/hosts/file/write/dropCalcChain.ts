import { TagScanner } from '../xml/tagScanner';
import type { PackageDraft } from './packageDraft';

/** Formulas that are gone: their addresses by the `sheetId` of their sheets; all of a sheet that is gone itself. */
export type LostFormulas = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/**
 * Removes the calculation chain when it lists a formula that is gone, which Excel takes for damage; Excel builds a
 * new one when it opens the workbook. Formulas that the chain does not list do no harm.
 */
export function dropCalcChain(draft: PackageDraft, lost: LostFormulas): void {
  const { workbookPart } = draft.xlsx;
  const chain = draft.relationships(workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain || !listsAny(draft.read(chain.target) ?? '', lost)) return;
  draft.unrelate(workbookPart, chain.target);
  draft.remove(chain.target);
}

function listsAny(chain: string, lost: LostFormulas): boolean {
  const tags = new TagScanner(chain);
  let sheet = '';
  while (tags.next()) {
    if (!tags.opens('c')) continue;
    // An entry that does not name its sheet is on that of the entry before it.
    sheet = tags.attribute('i') ?? sheet;
    const gone = lost.get(sheet);
    if (gone === 'all' || gone?.has(tags.attribute('r') ?? '')) return true;
  }
  return false;
}
