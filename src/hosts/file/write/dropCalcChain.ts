import { TagScanner } from '../xml/tagScanner';
import type { PackageDraft } from './packageDraft';

/**
 * Removes the calculation chain when it lists a formula that is gone, which Excel takes for damage; Excel builds a
 * new one when it opens the workbook. Formulas that the chain does not list do no harm.
 */
export function dropCalcChain(draft: PackageDraft, lostFormulas: readonly string[]): void {
  if (lostFormulas.length === 0) return;
  const { workbookPart } = draft.xlsx;
  const chain = draft.relationships(workbookPart).find(({ kind }) => kind === 'calcChain');
  if (!chain || !lists(draft.read(chain.target) ?? '', new Set(lostFormulas))) return;
  draft.unrelate(workbookPart, chain.target);
  draft.remove(chain.target);
}

function lists(chain: string, addresses: ReadonlySet<string>): boolean {
  const tags = new TagScanner(chain);
  while (tags.next()) if (tags.opens('c') && addresses.has(tags.attribute('r') ?? '')) return true;
  return false;
}
