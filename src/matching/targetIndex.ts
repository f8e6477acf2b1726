import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import { spelling } from './spelling';
import { prepareName, type PreparedName } from './preparedName';
import { wordSimilarity, type Word } from './wordSimilarity';
import { wordWeight } from './wordWeight';
import type { NamedTarget } from './matchNames';

/** One way a target may be named: by itself, or with the indicator it is a part of. */
export interface Naming {
  /** Position of the target. */
  readonly target: number;
  readonly name: PreparedName;
  /** For every word its number in the vocabulary, and its weight. */
  readonly wordIds: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
  readonly withParent: boolean;
}

/** A word of the vocabulary that a word of a name may stand for. */
export interface WordMatch {
  readonly id: number;
  readonly similarity: number;
}

/** Targets made ready for many look-ups. */
export interface TargetIndex {
  readonly namings: readonly Naming[];
  /** The words of the vocabulary that a word may stand for. */
  readonly lookUp: (word: Word, isPlain: boolean) => readonly WordMatch[];
  readonly weigh: (word: Word) => number;
  /** Puts right words that are no words by those of the targets. */
  readonly correct: (word: string, isPlain: boolean) => string;
  /** By word of the vocabulary: the namings it stands in. */
  readonly postings: readonly (readonly number[])[];
}

/** A name and what it is called for short: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)" is also "Chỉ số PCI". */
function callings(name: string): string[] {
  const [, index = '', long = '', short = ''] = /^(Chỉ số)\s+(.*?)\s*\(([\p{Lu}\d ]{2,})\)/u.exec(name) ?? [];
  return index === '' ? [name] : [name, `${index} ${long}`, `${index} ${short}`];
}

function namingsOf({ name, unit, parent }: NamedTarget): readonly (readonly [PreparedName, boolean])[] {
  const own = callings(name).map((calling) => [prepareName(calling, unit), false] as const);
  return parent ? [...own, [prepareName(`${parent} ${name}`, unit), true]] : own;
}

/** Builds the index of a plan's targets. */
export function targetIndex(targets: readonly NamedTarget[]): TargetIndex {
  const prepared = targets.map(namingsOf);
  const ids = new Map<string, number>();
  const vocabulary: Word[] = [];
  const counts: number[] = [];
  for (const [own] of prepared) {
    for (const word of own ? new Map(own[0].words.map((each) => [each.text, each])).values() : []) {
      const id = ids.get(word.text) ?? vocabulary.push(word) - 1;
      ids.set(word.text, id);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  const idOf = (word: Word): number => {
    const known = ids.get(word.text);
    if (known !== undefined) return known;
    ids.set(word.text, vocabulary.length);
    counts.push(0);
    return vocabulary.push(word) - 1;
  };
  const byPlain = new Map<string, number>();
  const weigh = (word: Word): number => {
    const id = ids.get(word.text);
    const count = (id === undefined ? undefined : counts[id]) ?? byPlain.get(word.plain) ?? 0;
    return wordWeight(word.plain, count, targets.length);
  };
  const postings: number[][] = [];
  const namings: Naming[] = [];
  prepared.forEach((ways, target) => {
    for (const [name, withParent] of ways) {
      const wordIds = name.words.map(idOf);
      for (const id of new Set(wordIds)) (postings[id] ??= []).push(namings.length);
      namings.push({ target, name, wordIds, weights: [], weight: 0, withParent });
    }
  });
  vocabulary.forEach(({ plain }, id) =>
    byPlain.set(plain, Math.max(byPlain.get(plain) ?? 0, counts[id] ?? 0)),
  );
  const weighed = namings.map((naming) => {
    const weights = naming.name.words.map(weigh);
    return { ...naming, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
  const seen = new Map<string, readonly WordMatch[]>();
  const lookUp = (word: Word, isPlain: boolean): readonly WordMatch[] => {
    const key = isPlain ? `${word.text} ` : word.text;
    const known = seen.get(key);
    if (known) return known;
    const found = vocabulary.flatMap((other, id) => {
      const similarity = wordSimilarity(word, other, isPlain);
      return similarity > 0 ? [{ id, similarity }] : [];
    });
    seen.set(key, found);
    return found;
  };
  const correct = spelling(
    targets.flatMap(({ name }) => foldText(expandAbbreviations(name)).match(/\p{L}+/gu) ?? []),
  );
  return { namings: weighed, lookUp, weigh, correct, postings };
}
