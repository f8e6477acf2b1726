import { alignWords } from './compare/alignWords';
import type { Ranked } from './search/rankTargets';
import type { TargetIndex } from './search/targetIndex';

/** A target of which a name says less than this names others just as well. */
const COMPLETE = 0.7;
/** Words that the target lacks may tell so much of the name. */
const SPARE = 0.1;
/** Of a rival the name says hardly less than of the chosen target. */
const NEAR = 0.7;
/** … and it fits hardly less. */
const FIT = 0.6;

/** How much of a target a name says, 0 … 1; null when it says more than the target. */
function saidOf({ row, place }: Ranked, { prepared }: TargetIndex): number | null {
  const target = prepared[place];
  if (!target) return null;
  const { rowCovered, targetCovered } = alignWords(row, target);
  return rowCovered < (1 - SPARE) * row.totalWeight ? null : targetCovered / target.totalWeight;
}

/**
 * The place of another target whose name holds all words of a name too, where the name says too little of the chosen
 * one ("Tỷ trọng trong GRDP" beside the shares of three sectors); null without.
 */
export function rivalName(chosen: Ranked, others: readonly Ranked[], index: TargetIndex): number | null {
  const said = saidOf(chosen, index);
  if (said === null || said >= COMPLETE) return null;
  const rival = others.find(
    (other) => other.score >= FIT * chosen.score && (saidOf(other, index) ?? 0) >= NEAR * said,
  );
  return rival?.place ?? null;
}
