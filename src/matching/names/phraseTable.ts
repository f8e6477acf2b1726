import { phraseWords, sameWord, type Word } from './word';

interface Entry<T> {
  readonly words: readonly Word[];
  readonly value: T;
}

/** Phrases to be found in names, the longest first, each with what it stands for. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** A phrase found in a name: its words are `[start, end)`. */
export interface FoundPhrase<T> {
  readonly start: number;
  readonly end: number;
  /** Whether it stands there letter by letter, not merely without its diacritics. */
  readonly exact: boolean;
  readonly value: T;
}

/** Prepares phrases for {@link findPhrases}. */
export function phraseTable<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = phraseWords(phrase);
    const first = words[0]?.plain ?? '';
    table.set(first, [...(table.get(first) ?? []), { words, value }]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function standsAt({ words: expected }: Entry<unknown>, words: readonly Word[], start: number): boolean {
  return expected.every((word, offset) => {
    const found = words[start + offset];
    return found !== undefined && sameWord(found, word);
  });
}

/** Finds phrases from left to right; where several begin at one word the longest counts, and none overlap. */
export function findPhrases<T>(words: readonly Word[], table: PhraseTable<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  let start = 0;
  while (start < words.length) {
    const at = start;
    const entry = table.get(words[at]?.plain ?? '')?.find((candidate) => standsAt(candidate, words, at));
    if (entry) {
      const end = start + entry.words.length;
      const exact = entry.words.every(({ text }, offset) => text === words[at + offset]?.text);
      found.push({ start, end, exact, value: entry.value });
    }
    start += entry?.words.length ?? 1;
  }
  return found;
}
