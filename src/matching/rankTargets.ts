import { prepareName, type PreparedName } from './preparedName';
import { scorePair, type PairScore, type Query } from './scorePair';
import type { TargetIndex } from './targetIndex';
import type { NamedRow } from './matchNames';

/** A target that a name may stand for, with how they compare. */
export interface Ranked {
  /** Position of the target. */
  readonly target: number;
  readonly score: number;
  readonly pair: PairScore;
}

/** How many targets are compared in full. */
const BLOCK = 24;

function queryOf(name: PreparedName, index: TargetIndex): Query {
  return {
    name,
    weights: name.words.map(index.weigh),
    matches: name.words.map((word) => index.lookUp(word, name.isPlain)),
  };
}

/** The namings that share most with a name, by weight of the shared words. */
function block(query: Query, index: TargetIndex): number[] {
  const sums = new Map<number, number>();
  query.matches.forEach((found, position) => {
    const weight = query.weights[position] ?? 0;
    for (const { id, similarity } of found) {
      for (const naming of index.postings[id] ?? [])
        sums.set(naming, (sums.get(naming) ?? 0) + weight * similarity);
    }
  });
  return [...sums.entries()]
    .map(([naming, sum]): [number, number] => [naming, sum / Math.sqrt(index.namings[naming]?.weight ?? 1)])
    .sort((a, b) => b[1] - a[1])
    .slice(0, BLOCK)
    .map(([naming]) => naming);
}

/** Ranks the targets a row may stand for, best first. */
export function rankTargets({ name, unit, parent }: NamedRow, index: TargetIndex): Ranked[] {
  const queries = [queryOf(prepareName(name, unit, index.correct), index)];
  if (parent) queries.push(queryOf(prepareName(`${parent} ${name}`, unit, index.correct), index));
  const best = new Map<number, Ranked>();
  queries.forEach((query, withParent) => {
    for (const position of block(query, index)) {
      const naming = index.namings[position];
      if (!naming) continue;
      const pair = scorePair(query, naming);
      const score = pair.score * (withParent === 1 ? 0.97 : 1);
      if (score > (best.get(naming.target)?.score ?? 0))
        best.set(naming.target, { target: naming.target, score, pair });
    }
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}
