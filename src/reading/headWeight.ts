import { conceptsOf, headerShare } from './headerLexicon';
import type { Concept } from './headerLexicon';
import type { Term } from './term';
import { knownUnit } from './unitText';

/** Concepts whose words make up the whole text, so that they are certain. */
const WHOLE_TEXT: ReadonlySet<Concept> = new Set(['ordinal', 'name', 'unit', 'code', 'note']);
/** Concepts that mean other things too: places, prices, persons, a period named alone. */
const FAINT: ReadonlySet<Concept> = new Set(['weak-name', 'amount', 'average', 'share', 'foreign', 'period']);

export const LONGEST_HEADER = 90;

/** Verdicts on rows, which fill whole columns of some tables. */
const VERDICT = /^(?:khong |chua )?dat$/;

const TITLE = /^(?:phu luc|bieu|bang|bao cao|tong hop|cong khai)\b/;
const LONGEST_CAPTION = 30;

/**
 * How strongly a text speaks of a column: 1 for the vocabulary of headers, 0.5 for words that mean other things too, 0 for
 * a sentence that merely holds such words.
 */
export function headWeight(term: Term): number {
  if (term.kind !== 'words' || term.text.length > LONGEST_HEADER || VERDICT.test(term.key)) return 0;
  const concepts = conceptsOf(term.key);
  if (concepts.size === 0) return 0;
  for (const concept of concepts) if (WHOLE_TEXT.has(concept)) return 1;
  if (TITLE.test(term.key) && term.text.length > LONGEST_CAPTION) return 0;
  const share = headerShare(term.key);
  if (share < 0.5 || knownUnit(term.text) !== null) return 0;
  const certain = share >= 0.7 && [...concepts].some((concept) => !FAINT.has(concept));
  return certain ? 1 : 0.5;
}
