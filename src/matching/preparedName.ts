import { classifyIndicator } from '../plans/classifyIndicator';
import type { IndicatorKind } from '../plans/plan';
import { contrastSides } from './contrastSides';
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
  readonly isPlain: boolean;
  readonly short: ReadonlySet<number>;
  readonly sides: readonly number[];
  /** The numbers in it: ages, classes. */
  readonly numbers: readonly string[];
  /** Words that turn what follows into something else: "bán" kiên cố, "không" phép. */
  readonly turns: readonly string[];
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  /** With diacritics and without. */
  readonly trigrams: Int32Array;
  readonly plainTrigrams: Int32Array;
}

/** Prepares a name for comparison; see {@link normaliseName}. */
export function prepareName(
  name: string,
  unit: string | null,
  correct?: (word: string, isPlain: boolean) => string,
): PreparedName {
  const normalised = normaliseName(name, unit, correct);
  const words = normalised.words.map(wordOf);
  const text = normalised.words.join(' ');
  return {
    words,
    isPlain: normalised.isPlain,
    short: normalised.short,
    sides: contrastSides(text, normalised.isPlain),
    numbers: normalised.words.filter((word) => /^\d+$/.test(word)).sort(),
    turns: words.flatMap(({ text, plain }) =>
      (normalised.isPlain ? PLAIN_TURNING.has(plain) : TURNING.has(text)) ? [plain] : [],
    ),
    unit: unitSort(unit),
    kind: classifyIndicator(normalised.text, unit).kind,
    trigrams: trigrams(text),
    plainTrigrams: trigrams(words.map(({ plain }) => plain).join(' ')),
  };
}
