/** A phrase, under what it is evidence of. */
interface IndexedPhrase<Topic> {
  readonly topic: Topic;
  readonly words: readonly string[];
  /** What the text right after it must fit, for a phrase that says so (`vững(?! danh hiệu)`). */
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

/** Small letters and digits, as a class of a pattern that is much faster than \p{L}. */
const WORD = /[a-z\dà-öø-ɏḁ-ỹ]+/g;

/** The words of a folded text, which are letters and digits; whatever stands between them counts as a space. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The place, as [start, end), of so many words of the text from the word with the index `first` on. */
export function placeOf(
  text: string,
  words: readonly string[],
  first: number,
  count: number,
): readonly [start: number, end: number] {
  let [start, end] = [0, 0];
  words.slice(0, first + count).forEach((word, index) => {
    const at = text.indexOf(word, end);
    end = at + word.length;
    if (index === first) start = at;
  });
  return [start, end];
}

function indexedPhrase<Topic>(topic: Topic, phrase: string): IndexedPhrase<Topic> {
  const [said = '', condition] = phrase.split(/(?=\()/);
  return {
    topic,
    words: wordsOf(said),
    condition:
      condition === undefined ? null : new RegExp(`^${condition.replaceAll(' ', BETWEEN_WORDS)}`, 'u'),
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
      if (condition && !condition.test(text.slice(placeOf(text, words, first, count)[1]))) continue;
      found.push({ topic, first, count });
    }
  }
  return found;
}
