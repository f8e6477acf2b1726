import type { SaidContrasts } from '../names/contrastsIn';
import { impliedByUnit } from '../names/impliedByUnit';
import { readName, type NameReading } from '../names/readName';
import type { Word } from '../names/word';
import { trigrams } from './trigrams';
import { wordWeight } from './wordWeight';

/** In how many targets of a plan a word stands, by its form without diacritics. */
export interface WordCounts {
  readonly holders: ReadonlyMap<string, number>;
  readonly targets: number;
}

/** A name with its unit, made ready for many comparisons. */
export interface Prepared {
  readonly reading: NameReading;
  readonly unit: string | null;
  /** How much each word tells. */
  readonly weights: readonly number[];
  readonly totalWeight: number;
  /** The place of each word, by its text and by its plain form. */
  readonly texts: ReadonlyMap<string, number>;
  readonly plains: ReadonlyMap<string, number>;
  readonly trigrams: Uint32Array;
  readonly plainTrigrams: Uint32Array;
  /** What it is a part of, nearest first. */
  readonly wholes: readonly NameReading[];
  /** What it says to the contrasts, by itself or by its background. */
  readonly contrasts: SaidContrasts;
  /** Words that need not be said again: those of the wholes, then what the unit implies. */
  readonly backgroundWords: readonly Word[];
}

const implied = new Map<string, NameReading | null>();
const MOST_REMEMBERED = 2000;

function readImplied(unit: string): NameReading | null {
  const known = implied.get(unit);
  if (known !== undefined) return known;
  if (implied.size >= MOST_REMEMBERED) implied.clear();
  const phrase = impliedByUnit(unit);
  const reading = phrase === null ? null : readName(phrase, null, null);
  implied.set(unit, reading);
  return reading;
}

/** What a name says itself comes first, then what the nearest background says. */
function withBackground({ contrasts }: NameReading, background: readonly NameReading[]): SaidContrasts {
  if (background.every((whole) => whole.contrasts.size === 0)) return contrasts;
  return new Map([...background.toReversed().flatMap((whole) => [...whole.contrasts]), ...contrasts]);
}

/** Makes a name ready for comparing. */
export function prepare(
  reading: NameReading,
  unit: string | null,
  wholes: readonly NameReading[],
  counts: WordCounts,
): Prepared {
  const { words } = reading;
  const weights = words.map((word) => wordWeight(word, counts.holders.get(word.plain) ?? 0, counts.targets));
  const ofUnit = unit === null ? null : readImplied(unit);
  const background = ofUnit === null ? wholes : [...wholes, ofUnit];
  const marked = trigrams(reading.letters);
  return {
    reading,
    unit,
    weights,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    texts: new Map(words.map(({ text }, index) => [text, index])),
    plains: new Map(words.map(({ plain }, index) => [plain, index])),
    trigrams: marked,
    plainTrigrams: reading.plainLetters === reading.letters ? marked : trigrams(reading.plainLetters),
    wholes,
    contrasts: withBackground(reading, background),
    backgroundWords: background.flatMap((whole) => whole.words),
  };
}
