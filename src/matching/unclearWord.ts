import type { Word } from './names/word';
import type { Ranked } from './search/rankTargets';
import type { TargetIndex } from './search/targetIndex';

/** A word typed without diacritics that stands for different words in different targets. */
export interface UnclearWord {
  readonly plain: string;
  readonly readings: readonly string[];
}

/** Words that tell less leave no doubt which target is meant. */
const TELLING = 0.6;

/** Whether a word stands between the same neighbours, one at least, in two names. */
function standsAlike(words: readonly Word[], at: number, others: readonly Word[], place: number): boolean {
  return [-1, 1].some((side) => {
    const [own, other] = [words[at + side]?.plain, others[place + side]?.plain];
    return own !== undefined && own === other;
  });
}

/**
 * The word of a name typed without diacritics that one of its candidates reads in another way than the chosen one does
 * ("dua": dứa, dừa), or null.
 */
export function unclearWord(
  chosen: Ranked,
  candidates: readonly Ranked[],
  index: TargetIndex,
): UnclearWord | null {
  const { words, unmarked } = chosen.row.reading;
  if (!unmarked) return null;
  for (const [at, { plain, bare }] of words.entries()) {
    if (!bare || (chosen.row.weights[at] ?? 0) < TELLING) continue;
    const reading = ({ place }: Ranked): string | undefined => {
      const target = index.prepared[place];
      const word = target?.plains.get(plain);
      if (target === undefined || word === undefined) return undefined;
      const isOwn = place === chosen.place || standsAlike(words, at, target.reading.words, word);
      return isOwn ? target.reading.words[word]?.text : undefined;
    };
    const own = reading(chosen);
    const other = candidates.map(reading).find((text) => text !== undefined && text !== own);
    if (own !== undefined && other !== undefined) return { plain, readings: [own, other] };
  }
  return null;
}
