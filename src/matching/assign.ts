import type { Ranked } from './search/rankTargets';

/** A row's candidates and where it stands in the sheet's order of parts. */
export interface RankedRow {
  readonly candidates: readonly Ranked[];
  /** The place of the row that it is a part of; -1 without. */
  readonly whole: number;
}

/** Scores within this are the same; then wholes come before parts. */
const SAME = 0.02;
/** What a part gains whose whole stands for the target's whole, and loses when another row does. */
const SAME_WHOLE = 1.06;
const OTHER_WHOLE = 0.9;

interface Pair {
  readonly row: number;
  readonly candidate: Ranked;
  readonly depth: number;
}

function depthOf(row: number, rows: readonly RankedRow[]): number {
  let depth = 0;
  let at = rows[row]?.whole ?? -1;
  while (at >= 0 && depth < rows.length) {
    depth++;
    at = rows[at]?.whole ?? -1;
  }
  return depth;
}

function chooseBest(pairs: readonly Pair[]): Map<number, Ranked> {
  const step = ({ candidate }: Pair): number => Math.round(candidate.score / SAME);
  const sorted = [...pairs].sort(
    (a, b) =>
      step(b) - step(a) || a.depth - b.depth || b.candidate.score - a.candidate.score || a.row - b.row,
  );
  const chosen = new Map<number, Ranked>();
  const taken = new Set<number>();
  for (const { row, candidate } of sorted) {
    if (chosen.has(row) || taken.has(candidate.place)) continue;
    chosen.set(row, candidate);
    taken.add(candidate.place);
  }
  return chosen;
}

/**
 * Gives every row at most one target and every target at most one row, the best pairs first. Parts are looked at again
 * once it is known what their wholes stand for.
 *
 * @param wholes the place of the target that each target is a part of; -1 without
 * @returns for each row that got one, by its place, the candidate with its score adjusted
 */
export function assign(rows: readonly RankedRow[], wholes: readonly number[]): Map<number, Ranked> {
  const pairs = rows.flatMap(({ candidates }, row) => {
    const depth = depthOf(row, rows);
    return candidates.map((candidate): Pair => ({ row, candidate, depth }));
  });
  if (!pairs.some(({ depth }) => depth > 0)) return chooseBest(pairs);
  const first = chooseBest(pairs);
  const rowOf = new Map([...first].map(([row, { place }]) => [place, row]));
  return chooseBest(
    pairs.map((pair) => {
      const whole = wholes[pair.candidate.place] ?? -1;
      const wholeRow = rowOf.get(whole);
      if (pair.depth === 0 || wholeRow === undefined) return pair;
      const factor = wholeRow === rows[pair.row]?.whole ? SAME_WHOLE : OTHER_WHOLE;
      return { ...pair, candidate: { ...pair.candidate, score: Math.min(1, pair.candidate.score * factor) } };
    }),
  );
}
