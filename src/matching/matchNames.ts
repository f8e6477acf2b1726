import { assignTargets } from './assignTargets';
import { confidence, REVIEW } from './confidence';
import { explainMatch } from './explainMatch';
import { isHomograph } from './isHomograph';
import type { Match, NamedRow, NamedTarget } from './match';
import { rankTargets, type Ranked } from './rankTargets';
import { targetIndex, type TargetIndex } from './targetIndex';

/** How many candidates are shown. */
const SHOWN = 5;

interface Ranking {
  readonly ranked: readonly Ranked[];
  /** See {@link isHomograph}. */
  readonly alike: readonly number[];
}

function rank(row: NamedRow, index: TargetIndex): Ranking {
  const ranked = rankTargets(row, index);
  const [best] = ranked;
  if (!best?.name.isPlain) return { ranked, alike: [] };
  const others = ranked.filter(({ naming }) => isHomograph(best.naming.name.words, naming.name.words));
  return { ranked, alike: others.map(({ target }) => target) };
}

/**
 * Matches the names of a sheet with a plan's targets, one to one; the matches stand in the order of the names. A match
 * that is not sure is left to the officer: a wrong match is worse than none.
 */
export function matchNames(names: readonly NamedRow[], targets: readonly NamedTarget[]): Match[] {
  const index = targetIndex(targets);
  const known = new Map<string, Ranking>();
  const rankings = names.map((row) => {
    const key = JSON.stringify([row.name, row.unit, row.parent ?? null]);
    const ranking = known.get(key) ?? rank(row, index);
    known.set(key, ranking);
    return ranking;
  });
  const assigned = assignTargets(
    rankings.map(({ ranked, alike }, position) => ({
      choices: ranked,
      alike,
      isPart: Boolean(names[position]?.parent),
    })),
  );
  const owners = new Map(
    assigned.flatMap((target, position) => (target === null ? [] : [[target, position] as const])),
  );
  const idOf = (target: number): string => targets[target]?.id ?? '';
  return rankings.map(({ ranked, alike }, position): Match => {
    const target = assigned[position] ?? null;
    const candidates = ranked
      .filter(({ score }) => score >= REVIEW || score === ranked[0]?.score)
      .slice(0, SHOWN)
      .map((choice) => ({ target: idOf(choice.target), score: choice.score }));
    const [best] = ranked;
    const explanation = explainMatch(ranked, alike);
    if (target !== null) {
      const own = ranked.find((choice) => choice.target === target)?.score ?? 0;
      const rival =
        ranked.find((choice) => choice.target !== target && !owners.has(choice.target))?.score ?? 0;
      return {
        target: idOf(target),
        score: confidence(own, rival),
        decision: 'auto',
        candidates,
        explanation,
      };
    }
    const score = best ? confidence(best.score, alike.length > 0 ? best.score : (ranked[1]?.score ?? 0)) : 0;
    if (!best || best.score < REVIEW)
      return { target: null, score, decision: 'none', candidates, explanation };
    const free = ranked.find((choice) => choice.score >= REVIEW && !owners.has(choice.target));
    return { target: free ? idOf(free.target) : null, score, decision: 'review', candidates, explanation };
  });
}
