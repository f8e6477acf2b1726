import type { NamedRow } from './match';
import { prepareName, type PreparedName } from './preparedName';
import { scorePair, type PairScore, type Query } from './scorePair';
import type { Naming, TargetIndex } from './targetIndex';

/** A target that a name may stand for, with how they compare. */
export interface Ranked {
  /** Position of the target. */
  readonly target: number;
  readonly score: number;
  readonly name: PreparedName;
  readonly naming: Naming;
  readonly pair: PairScore;
}

/** How many namings are compared in full; the right one is hardly ever further down. */
const BLOCK = 24;
/** A match that needs the parent's name is a little less sure. */
const WITH_PARENT = 0.97;

function queryOf(name: PreparedName, { words }: TargetIndex): Query {
  return {
    name,
    weights: name.words.map(words.weigh),
    matches: name.words.map((word) => words.lookUp(word, name.isPlain)),
  };
}

/** The namings that share most with a name: by the weight of shared words, and by the initials of abbreviations. */
function block({ name, weights, matches }: Query, { namings, postings }: TargetIndex): Naming[] {
  const shared = new Map<number, number>();
  const add = (place: number, weight: number): void =>
    void shared.set(place, (shared.get(place) ?? 0) + weight);
  matches.forEach((found, position) => {
    for (const { id, similarity } of found) {
      for (const place of postings[id] ?? []) add(place, (weights[position] ?? 0) * similarity);
    }
  });
  for (const position of name.short) {
    const letters = name.words[position]?.plain ?? '';
    if (letters.length < 3) continue;
    namings.forEach(({ initials }, place) => {
      if (initials.includes(letters)) add(place, letters.length);
    });
  }
  const best = [...shared].map(([place, weight]) => ({
    naming: namings[place],
    weight: weight / Math.sqrt(namings[place]?.weight ?? 1),
  }));
  best.sort((a, b) => b.weight - a.weight);
  return best.slice(0, BLOCK).flatMap(({ naming }) => naming ?? []);
}

/** Ranks the targets a row may stand for, best first. */
export function rankTargets(row: NamedRow, index: TargetIndex): Ranked[] {
  const { name, unit, parent } = row;
  const names = [prepareName({ name, unit }, index.correct)];
  if (parent) names.push(prepareName(row, index.correct));
  const best = new Map<number, Ranked>();
  for (const prepared of names) {
    const query = queryOf(prepared, index);
    for (const naming of block(query, index)) {
      const pair = scorePair(query, naming);
      const needsParent = prepared.ownFrom > 0 || naming.name.ownFrom > 0;
      const score = pair.score * (needsParent ? WITH_PARENT : 1);
      if (score <= (best.get(naming.target)?.score ?? 0)) continue;
      best.set(naming.target, { target: naming.target, score, name: prepared, naming, pair });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
