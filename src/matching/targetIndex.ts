import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import type { NamedTarget } from './match';
import { prepareName, type PreparedName } from './preparedName';
import { spelling } from './spelling';
import { vocabulary, type Vocabulary } from './vocabulary';

/** One way a target may be named: by itself, for short, or with the indicator it is a part of. */
export interface Naming {
  /** Position of the target. */
  readonly target: number;
  readonly name: PreparedName;
  readonly texts: readonly string[];
  /** For every word its number in the vocabulary, and its weight. */
  readonly wordIds: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** The first letters of its words, đ as d. */
  readonly initials: string;
}

/** Targets made ready for many look-ups. */
export interface TargetIndex {
  readonly namings: readonly Naming[];
  readonly words: Vocabulary;
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

function namingsOf({ name, unit, parent }: NamedTarget): PreparedName[] {
  const own = callings(name).map((calling) => prepareName({ name: calling, unit }));
  return parent ? [...own, prepareName({ name, unit, parent })] : own;
}

/** Builds the index of a plan's targets. */
export function targetIndex(targets: readonly NamedTarget[]): TargetIndex {
  const prepared = targets.map(namingsOf);
  const words = vocabulary(prepared.map((namings) => namings.flatMap((name) => name.words)));
  const postings: number[][] = [];
  const namings = prepared
    .flatMap((ways, target) => ways.map((name) => ({ target, name })))
    .map(({ target, name }, place): Naming => {
      const wordIds = name.words.map((word) => words.idOf(word) ?? -1);
      const weights = name.words.map(words.weigh);
      for (const id of new Set(wordIds)) (postings[id] ??= []).push(place);
      return {
        target,
        name,
        texts: name.words.map(({ text }) => text),
        wordIds,
        weights,
        weight: weights.reduce((sum, weight) => sum + weight, 0),
        initials: name.words.map(({ plain }) => plain.charAt(0)).join(''),
      };
    });
  const correct = spelling(
    targets.flatMap(({ name }) => foldText(expandAbbreviations(name)).match(/\p{L}+/gu) ?? []),
  );
  return { namings, words, correct, postings };
}
