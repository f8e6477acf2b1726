import { alignInitials } from './alignInitials';
import { firstContradiction } from './contrastSides';
import { kindFit } from './kindFit';
import type { PreparedName } from './preparedName';
import type { Naming, WordMatch } from './targetIndex';
import { trigramSimilarity } from './trigrams';
import { unitFit } from './unitFit';

/** How a name and a target compare, factor by factor. */
export interface PairScore {
  readonly score: number;
  readonly words: number;
  readonly trigrams: number;
  readonly unit: number;
  readonly kind: number;
  /** The contrast they contradict each other in, by its position, or null. */
  readonly contradiction: number | null;
}

/** A name's words with their weights and what each may stand for. */
export interface Query {
  readonly name: PreparedName;
  readonly weights: readonly number[];
  readonly matches: readonly (readonly WordMatch[])[];
}

interface Coverage {
  readonly ofName: number;
  readonly ofTarget: number;
}

const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  area: ['dien', 'tich'],
  mass: ['san', 'luong'],
  share: ['ty', 'le'],
};
const IMPLIED_BY_UNIT = 0.8;

/** How much of the words of each side the other side has, by weight; each word is used once. */
function coverage({ name, weights, matches }: Query, naming: Naming): Coverage {
  const taken = new Uint8Array(naming.wordIds.length);
  const covered = new Float64Array(name.words.length);
  let ofTarget = 0;
  const take = (position: number, similarity: number): void => {
    taken[position] = 1;
    ofTarget += (naming.weights[position] ?? 0) * similarity;
  };
  // Sure words first, so that a slip does not take the place of the word itself.
  for (const isSure of [true, false]) {
    matches.forEach((found, index) => {
      if (covered[index]) return;
      let [best, at] = [0, -1];
      for (const { id, similarity } of found) {
        if (similarity <= best || (similarity === 1) !== isSure) continue;
        const position = naming.wordIds.findIndex((other, place) => other === id && !taken[place]);
        if (position >= 0) [best, at] = [similarity, position];
      }
      if (at < 0) return;
      covered[index] = best;
      take(at, best);
    });
  }
  for (const index of name.short) {
    const text = name.words[index]?.text ?? '';
    if (covered[index] || text.length < 2) continue;
    const start = alignInitials(
      text,
      naming.name.words.map((word) => word.text),
      (place) => place < taken.length && !taken[place],
    );
    if (start === null) continue;
    covered[index] = 1;
    for (let place = start; place < start + text.length; place++) take(place, 1);
  }
  // A unit says what is measured as well as a word does.
  const implied = IMPLIED[name.unit ?? ''] ?? [];
  naming.name.words.forEach(({ plain }, position) => {
    if (!taken[position] && implied.includes(plain)) take(position, IMPLIED_BY_UNIT);
  });
  const ofName = weights.reduce((sum, weight, index) => sum + weight * (covered[index] ?? 0), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    ofName: all === 0 ? 0 : ofName / all,
    ofTarget: naming.weight === 0 ? 0 : ofTarget / naming.weight,
  };
}

const CONTRADICTION = 0.4;
const TURNED = 0.6;
/** Words left over on both sides at once tell of another indicator, more than words left over on one. */
const SUBSTITUTION = 1.2;

/** Whether the other name lacks a word that turns the sense of this one. */
const lacks = (name: PreparedName, other: PreparedName): boolean =>
  name.turns.some((turn) => !other.words.some(({ plain }) => plain === turn));

/** Compares a name with one naming of a target. */
export function scorePair(query: Query, naming: Naming): PairScore {
  const { ofName, ofTarget } = coverage(query, naming);
  const substitution = Math.max(0, 1 - SUBSTITUTION * Math.min(1 - ofName, 1 - ofTarget));
  const words = ofName ** 0.6 * ofTarget ** 0.4 * substitution;
  const own = query.name;
  const other = naming.name;
  const letters = own.isPlain
    ? trigramSimilarity(own.plainTrigrams, other.plainTrigrams)
    : trigramSimilarity(own.trigrams, other.trigrams);
  const unit = unitFit(own.unit, other.unit);
  const kind = kindFit(own.kind, other.kind, own.unit !== null && other.unit !== null);
  const contradiction = firstContradiction(own.sides, other.sides);
  const differ =
    own.numbers.length > 0 && other.numbers.length > 0 && own.numbers.join() !== other.numbers.join();
  const turned = lacks(own, other) || lacks(other, own);
  const score =
    (0.8 * words + 0.2 * letters) *
    unit *
    kind *
    (contradiction === null ? 1 : CONTRADICTION) *
    (differ ? CONTRADICTION : 1) *
    (turned ? TURNED : 1) *
    (naming.withParent ? 0.97 : 1);
  return { score, words, trigrams: letters, unit, kind, contradiction };
}
