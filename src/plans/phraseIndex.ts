/** A phrase, under what it is evidence of. */
interface IndexedPhrase<Topic> {
  readonly topic: Topic;
  readonly words: readonly string[];
  /** What must not come right after it, for a phrase that says so (`vững(?! danh hiệu)`). */
  readonly condition: RegExp | null;
}

/**
 * Many lists of phrases by the word a phrase begins with, so that one look at each word of a text finds all that any of
 * the lists has there. Of the phrases with one beginning the longest comes first.
 */
export type PhraseIndex<Topic> = ReadonlyMap<string, readonly IndexedPhrase<Topic>[]>;

/** A phrase found in a text: `count` words from the word with the index `first` on. */
export interface FoundPhrase<Topic> {
  readonly topic: Topic;
  readonly first: number;
  readonly count: number;
}

const BETWEEN_WORDS = '[^\\p{L}\\d]+';

/** The words of a text, which are letters and digits; whatever stands between them counts as a space. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d]+/gu) ?? [];

/** Where a word of the text, given by its index, begins. */
export function startOfWord(text: string, words: readonly string[], index: number): number {
  let end = 0;
  for (const word of words.slice(0, index)) end = text.indexOf(word, end) + word.length;
  return text.indexOf(words[index] ?? '', end);
}

function indexedPhrase<Topic>(topic: Topic, phrase: string): IndexedPhrase<Topic> {
  const [said = '', condition] = phrase.split(/(?=\()/);
  return {
    topic,
    words: wordsOf(said),
    condition: condition === undefined ? null : new RegExp(condition.replaceAll(' ', BETWEEN_WORDS), 'uy'),
  };
}

/** Makes the index of phrases, each with its topic. A condition (`(?!…)`) may stand at the end of a phrase. */
export function phraseIndex<Topic>(phrases: readonly (readonly [Topic, string])[]): PhraseIndex<Topic> {
  const index = new Map<string, IndexedPhrase<Topic>[]>();
  const longestFirst = [...phrases].sort(([, a], [, b]) => b.length - a.length);
  for (const [topic, phrase] of longestFirst) {
    const indexed = indexedPhrase(topic, phrase);
    const [first = ''] = indexed.words;
    index.set(first, [...(index.get(first) ?? []), indexed]);
  }
  return index;
}

function follow(words: readonly string[], from: number, phrase: readonly string[]): boolean {
  for (let ahead = 1; ahead < phrase.length; ahead++) {
    if (words[from + ahead] !== phrase[ahead]) return false;
  }
  return true;
}

/** All phrases that stand in a text, given with its words, in the order in which they begin. */
export function phrasesIn<Topic>(
  text: string,
  words: readonly string[],
  index: PhraseIndex<Topic>,
): FoundPhrase<Topic>[] {
  const found: FoundPhrase<Topic>[] = [];
  for (let first = 0; first < words.length; first++) {
    for (const { topic, words: said, condition } of index.get(words[first] ?? '') ?? []) {
      if (!follow(words, first, said)) continue;
      const count = said.length;
      if (condition) {
        const last = first + count - 1;
        condition.lastIndex = startOfWord(text, words, last) + (words[last] ?? '').length;
        if (!condition.test(text)) continue;
      }
      found.push({ topic, first, count });
    }
  }
  return found;
}
