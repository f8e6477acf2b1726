import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import type { Match } from '../../matching/match';
import { textTable } from '../textTable';

interface Named {
  readonly name: string;
  readonly unit: string | null;
}

/** The document of `match`: for every name the target it stands for, how sure that is, and why. */
export function matchDocument(
  names: readonly Named[],
  matches: readonly Match[],
  language: Language,
): object {
  return {
    contract: 1,
    matches: matches.map(({ target, score, decision, candidates, explanation }, index) => ({
      name: names[index]?.name,
      unit: names[index]?.unit ?? null,
      target,
      score,
      decision,
      candidates,
      explanation: explanation.map((line) => line[language]),
    })),
  };
}

/** The same for a person at a terminal. */
export function matchTable(names: readonly Named[], matches: readonly Match[], language: Language): string {
  const vi = language === 'vi';
  const decisions = {
    auto: vi ? 'khớp' : 'matched',
    review: vi ? 'cần xem' : 'review',
    none: vi ? 'không có' : 'none',
  };
  return textTable(
    [
      { head: vi ? 'Tên' : 'Name', most: 60 },
      { head: vi ? 'Mã' : 'Target', most: 10 },
      { head: vi ? 'Điểm' : 'Score', right: true, most: 6 },
      { head: vi ? 'Kết luận' : 'Decision', most: 10 },
    ],
    matches.map(({ target, score, decision }, index) => [
      names[index]?.name ?? '',
      target ?? '',
      formatNumber(score, 2, language),
      decisions[decision],
    ]),
  );
}
