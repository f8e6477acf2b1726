import type { Ranked } from './search/rankTargets';
import type { TargetIndex } from './search/targetIndex';

/** A word typed without diacritics that stands for different words in different targets. */
export interface UnclearWord {
  readonly plain: string;
  readonly readings: readonly string[];
}

/** Words that tell less leave no doubt which target is meant. */
const TELLING = 0.6;

/**
 * The word of a name typed without diacritics that one of its candidates reads in another way than the chosen one does
 * ("dua": dứa, dừa), or null.
 */
export function unclearWord(
  chosen: Ranked,
  candidates: readonly Ranked[],
  index: TargetIndex,
): UnclearWord | null {
  const { row, place } = chosen;
  if (!row.reading.unmarked) return null;
  const reading = (at: number, plain: string): string | undefined => {
    const target = index.prepared[at];
    const word = target?.plains.get(plain);
    return word === undefined ? undefined : target?.reading.words[word]?.text;
  };
  for (const [at, { plain, bare }] of row.reading.words.entries()) {
    if (!bare || (row.weights[at] ?? 0) < TELLING) continue;
    const own = reading(place, plain);
    const others = candidates.map((candidate) => reading(candidate.place, plain));
    const other = others.find((text) => text !== undefined && text !== own);
    if (own !== undefined && other !== undefined) return { plain, readings: [own, other] };
  }
  return null;
}
