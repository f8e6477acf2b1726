import type { Language } from '../../language/bilingual';
import type { PlanComparison } from '../../plans/comparePlans';
import { textTable } from '../textTable';

/** The document of `plan compare`: which targets stand for one indicator, and whether they go together. */
export function comparisonDocument({ pairs, onlyA, onlyB }: PlanComparison, language: Language): object {
  return {
    contract: 1,
    pairs: pairs.map(({ why, ...pair }) => ({ ...pair, why: why[language] })),
    onlyA,
    onlyB,
  };
}

/** The same for a person at a terminal. */
export function comparisonTable({ pairs }: PlanComparison, language: Language): string {
  const vi = language === 'vi';
  const verdicts = {
    conflict: vi ? 'mâu thuẫn' : 'conflict',
    consistent: vi ? 'phù hợp' : 'consistent',
    'not-comparable': vi ? 'không so được' : 'not comparable',
  };
  return textTable(
    [
      { head: 'A', most: 10 },
      { head: 'B', most: 10 },
      { head: vi ? 'Kết luận' : 'Verdict', most: 14 },
      { head: vi ? 'Lý do' : 'Why', most: 110 },
    ],
    pairs.map(({ a, b, verdict, why }) => [a, b, verdicts[verdict], why[language]]),
  );
}
