import { classifyIndicator } from '../plans/classifyIndicator';
import type { IndicatorKind } from '../plans/plan';
import { contrastSides } from './contrastSides';
import type { NamedRow } from './match';
import { normaliseName } from './normaliseName';
import { trigrams } from './trigrams';
import { unitSort } from './unitFit';
import { wordOf, type Word } from './wordSimilarity';

/** Words that turn what follows into something else: "bán" kiên cố, "không" phép. */
const TURNING = new Set(
  'không chưa bán phi cận tái thoát ngoài trái sai thiếu mất quá chậm trễ vượt tồn hủy'.split(' '),
);
/** Those that are nothing else when typed without diacritics. */
const PLAIN_TURNING = new Set('khong ban phi can tai thoat ngoai sai thieu'.split(' '));

/** A name with all that is compared about it. */
export interface PreparedName {
  readonly words: readonly Word[];
  /** Where the words of the name itself begin, after those of the indicator it is a part of. */
  readonly ownFrom: number;
  readonly isPlain: boolean;
  /** The words, by position, that are abbreviations still. */
  readonly short: ReadonlySet<number>;
  /** See {@link contrastSides}. */
  readonly sides: readonly number[];
  /** The numbers in it: ages, classes. */
  readonly numbers: readonly string[];
  /** The words that turn what follows, without diacritics. */
  readonly turns: readonly string[];
  /** See {@link unitSort}. */
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  /** Of the text with diacritics and without. */
  readonly trigrams: Int32Array;
  readonly plainTrigrams: Int32Array;
}

/**
 * Prepares a name for comparison, by itself or with the indicator it is a part of in front.
 *
 * @param correct see {@link normaliseName}
 */
export function prepareName(
  { name, unit, parent }: NamedRow,
  correct?: (word: string, isPlain: boolean) => string,
): PreparedName {
  const own = normaliseName(name, unit, correct);
  const whole = parent ? normaliseName(`${parent} ${name}`, unit, correct) : own;
  const words = whole.words.map(wordOf);
  const { text, isPlain, short } = whole;
  const isTurning = ({ text: word, plain }: Word): boolean =>
    isPlain ? PLAIN_TURNING.has(plain) : TURNING.has(word);
  return {
    words,
    ownFrom: Math.max(0, words.length - own.words.length),
    isPlain,
    short,
    sides: contrastSides(whole.words.join(' '), isPlain),
    numbers: whole.words.filter((word) => /^\d+$/.test(word)).sort(),
    turns: words.filter(isTurning).map(({ plain }) => plain),
    unit: unitSort(unit),
    kind: classifyIndicator(text, unit).kind,
    trigrams: trigrams(whole.words.join(' ')),
    plainTrigrams: trigrams(words.map(({ plain }) => plain).join(' ')),
  };
}
