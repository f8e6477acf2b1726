import { alignInitials } from './alignInitials';
import { contrastSides, firstContradiction } from './contrastSides';
import { kindFit } from './kindFit';
import type { PreparedName } from './preparedName';
import type { Naming } from './targetIndex';
import { trigramSimilarity } from './trigrams';
import { unitFit } from './unitFit';
import type { WordMatch } from './vocabulary';

/** A name's words with their weights and what each may stand for. */
export interface Query {
  readonly name: PreparedName;
  readonly weights: readonly number[];
  readonly matches: readonly (readonly WordMatch[])[];
}

/** How the words of a name and a target are laid beside each other. */
export interface Alignment {
  /** For every word of the name the position of the target's word it stands for, or -1. */
  readonly positions: readonly number[];
  /** How much of the words of each side the other side has, by weight, 0…1. */
  readonly ofName: number;
  readonly ofTarget: number;
  /** The same for the words of either by itself, where the indicator it is a part of stands in front. */
  readonly ofOwn: number;
}

/** How a name and a target compare, factor by factor; each factor from 0 to 1. */
export interface PairScore {
  readonly score: number;
  readonly alignment: Alignment;
  readonly words: number;
  readonly letters: number;
  readonly unit: number;
  readonly kind: number;
  /** The contrast they contradict each other in, by its position, or null. */
  readonly contradiction: number | null;
  readonly hasOtherNumbers: boolean;
  /** Whether a word such as "không", "bán" turns the sense of one of them only. */
  readonly isTurned: boolean;
}

/** Words that a unit says as well: hectares are of an area. Without diacritics. */
const SAID_BY_UNIT: Readonly<Record<string, readonly string[]>> = {
  area: ['dien', 'tich'],
  mass: ['san', 'luong'],
  share: ['ty', 'le'],
};
const BY_UNIT = 0.8;

/** The covered share of the weights from a position on. */
function share(weights: readonly number[], covered: Float64Array, from: number): number {
  let [all, part] = [0, 0];
  for (let index = from; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    all += weight;
    part += weight * (covered[index] ?? 0);
  }
  return all === 0 ? 0 : part / all;
}

/** Lays the words of a name beside those of a target; each word is used once, sure words first. */
function align({ name, weights, matches }: Query, naming: Naming): Alignment {
  const taken = new Float64Array(naming.wordIds.length);
  const covered = new Float64Array(name.words.length);
  const positions = name.words.map(() => -1);
  const isFree = (place: number): boolean => place < taken.length && taken[place] === 0;
  for (const isSure of [true, false]) {
    matches.forEach((found, index) => {
      if (covered[index]) return;
      for (const { id, similarity } of found) {
        if (similarity <= (covered[index] ?? 0) || (similarity === 1) !== isSure) continue;
        const place = naming.wordIds.findIndex((other, at) => other === id && isFree(at));
        if (place < 0) continue;
        covered[index] = similarity;
        positions[index] = place;
      }
      const place = positions[index] ?? -1;
      if (place >= 0) taken[place] = covered[index] ?? 0;
    });
  }
  for (const index of name.short) {
    const text = name.words[index]?.text ?? '';
    const start = covered[index] ? null : alignInitials(text, naming.texts, isFree);
    if (start === null) continue;
    covered[index] = 1;
    positions[index] = start;
    taken.fill(1, start, start + text.length);
  }
  const said = SAID_BY_UNIT[name.unit ?? ''] ?? [];
  naming.name.words.forEach(({ plain }, place) => {
    if (isFree(place) && said.includes(plain)) taken[place] = BY_UNIT;
  });
  const { ownFrom } = naming.name;
  return {
    positions,
    ofName: share(weights, covered, 0),
    ofTarget: share(naming.weights, taken, 0),
    ofOwn: Math.min(
      name.ownFrom === 0 ? 1 : share(weights, covered, name.ownFrom),
      ownFrom === 0 ? 1 : share(naming.weights, taken, ownFrom),
    ),
  };
}

/** Words left over on both sides at once tell of another indicator, more than words left over on one. */
const SUBSTITUTION = 1.2;

function wordFit({ ofName, ofTarget, ofOwn }: Alignment): number {
  const substitution = Math.max(0, 1 - SUBSTITUTION * Math.min(1 - ofName, 1 - ofTarget));
  return ofName ** 0.6 * ofTarget ** 0.4 * substitution * ofOwn;
}

/** The contrast in which a name contradicts a target even with its slips put right by the target's words. */
function contradictionOf(name: PreparedName, naming: Naming, { positions }: Alignment): number | null {
  const found = firstContradiction(name.sides, naming.name.sides);
  if (found === null || name.isPlain) return found;
  const righted = name.words.map(({ text }, index) => naming.texts[positions[index] ?? -1] ?? text);
  return firstContradiction(contrastSides(righted.join(' '), false), naming.name.sides);
}

const lacks = (name: PreparedName, other: PreparedName): boolean =>
  name.turns.some((turn) => !other.words.some(({ plain }) => plain === turn));

const CONTRADICTION = 0.4;
const OTHER_NUMBERS = 0.4;
const TURNED = 0.6;

/** Compares a name with one naming of a target. */
export function scorePair(query: Query, naming: Naming): PairScore {
  const own = query.name;
  const other = naming.name;
  const alignment = align(query, naming);
  const words = wordFit(alignment);
  const letters = own.isPlain
    ? trigramSimilarity(own.plainTrigrams, other.plainTrigrams)
    : trigramSimilarity(own.trigrams, other.trigrams);
  const unit = unitFit(own.unit, other.unit);
  const kind = kindFit(own.kind, other.kind, own.unit !== null && other.unit !== null);
  const contradiction = contradictionOf(own, naming, alignment);
  const hasOtherNumbers =
    own.numbers.length > 0 && other.numbers.length > 0 && own.numbers.join() !== other.numbers.join();
  const isTurned = lacks(own, other) || lacks(other, own);
  const score =
    (0.8 * words + 0.2 * letters) *
    unit *
    kind *
    (contradiction === null ? 1 : CONTRADICTION) *
    (hasOtherNumbers ? OTHER_NUMBERS : 1) *
    (isTurned ? TURNED : 1);
  return { score, alignment, words, letters, unit, kind, contradiction, hasOtherNumbers, isTurned };
}
