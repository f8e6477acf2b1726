import { wordSimilarity, type Word } from './wordSimilarity';
import { wordWeight } from './wordWeight';

/** A word of the vocabulary that a word of a name may stand for, by its number. */
export interface WordMatch {
  readonly id: number;
  readonly similarity: number;
}

/** The words of a plan's targets. */
export interface Vocabulary {
  /** The number of a word that stands in a target; undefined for any other. */
  readonly idOf: (word: Word) => number | undefined;
  /** The words that a word may stand for. */
  readonly lookUp: (word: Word, isPlain: boolean) => readonly WordMatch[];
  /** How much a word sets targets apart, 0…1. */
  readonly weigh: (word: Word) => number;
}

/** Gathers the words of targets, each target given by its words. */
export function vocabulary(targets: readonly (readonly Word[])[]): Vocabulary {
  const ids = new Map<string, number>();
  const words: Word[] = [];
  const counts: number[] = [];
  for (const target of targets) {
    for (const [text, word] of new Map(target.map((each) => [each.text, each]))) {
      const id = ids.get(text) ?? words.push(word) - 1;
      ids.set(text, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const plainCounts = new Map<string, number>();
  words.forEach(({ plain }, id) =>
    plainCounts.set(plain, Math.max(plainCounts.get(plain) ?? 0, counts[id] ?? 0)),
  );
  const byLength = new Map<number, number[]>();
  words.forEach(({ plain }, id) => byLength.set(plain.length, [...(byLength.get(plain.length) ?? []), id]));
  const seen = new Map<string, readonly WordMatch[]>();

  const find = (word: Word, isPlain: boolean): WordMatch[] =>
    [-1, 0, 1].flatMap((more) =>
      (byLength.get(word.plain.length + more) ?? []).flatMap((id) => {
        const other = words[id];
        const similarity = other ? wordSimilarity(word, other, isPlain) : 0;
        return similarity > 0 ? [{ id, similarity }] : [];
      }),
    );

  return {
    idOf: ({ text }) => ids.get(text),
    lookUp: (word, isPlain) => {
      const key = `${word.text} ${isPlain ? 'plain' : ''}`;
      const found = seen.get(key) ?? find(word, isPlain);
      seen.set(key, found);
      return found;
    },
    weigh: (word) => wordWeight(word.plain, plainCounts.get(word.plain) ?? 0, targets.length),
  };
}
