import { sameWord, type Word } from '../names/word';
import type { Prepared } from './prepared';
import { wordSimilarity } from './wordSimilarity';

/** How the words of two names cover each other. */
export interface Alignment {
  /** Weight of the row's words that the target has, or what it is a part of. */
  readonly rowCovered: number;
  readonly targetCovered: number;
  /** Words that the other side does not have, as places in the names. */
  readonly rowOnly: readonly number[];
  readonly targetOnly: readonly number[];
  /** For each word of the row the place of the target's word that it stands for, -1 for none. */
  readonly places: readonly number[];
}

function placeOf(word: Word, { texts, plains, reading }: Prepared): number {
  const place = texts.get(word.text);
  if (place !== undefined) return place;
  if (!word.bare && !reading.unmarked) return -1;
  const plain = plains.get(word.plain);
  const other = plain === undefined ? undefined : reading.words[plain];
  return plain !== undefined && other && sameWord(word, other) ? plain : -1;
}

const isIn = (word: Word, words: readonly Word[]): boolean => words.some((other) => sameWord(word, other));

/** Below this a word is taken for another word, not for a slip. */
const LEAST_SIMILARITY = 0.1;

/** Aligns the words of a row with those of a target: the same words first, then slips, then what the background supplies. */
export function alignWords(row: Prepared, target: Prepared): Alignment {
  const [rowWords, targetWords] = [row.reading.words, target.reading.words];
  const taken = new Set<number>();
  const places = rowWords.map(() => -1);
  let rowLeft: number[] = [];
  let [rowCovered, targetCovered] = [0, 0];
  rowWords.forEach((word, index) => {
    const place = placeOf(word, target);
    if (place < 0 || taken.has(place)) {
      rowLeft.push(index);
      return;
    }
    taken.add(place);
    places[index] = place;
    rowCovered += row.weights[index] ?? 0;
    targetCovered += target.weights[place] ?? 0;
  });
  let targetLeft = targetWords.map((_, index) => index).filter((index) => !taken.has(index));

  for (const index of rowLeft.slice()) {
    const word = rowWords[index];
    let best = { place: -1, similarity: LEAST_SIMILARITY };
    for (const place of targetLeft) {
      const other = targetWords[place];
      const similarity = word && other ? wordSimilarity(word, other) : 0;
      if (similarity > best.similarity) best = { place, similarity };
    }
    if (best.place < 0) continue;
    places[index] = best.place;
    rowLeft = rowLeft.filter((other) => other !== index);
    targetLeft = targetLeft.filter((other) => other !== best.place);
    rowCovered += best.similarity * (row.weights[index] ?? 0);
    targetCovered += best.similarity * (target.weights[best.place] ?? 0);
  }

  const rowOnly = rowLeft.filter((index) => {
    const word = rowWords[index];
    if (!word || !isIn(word, target.backgroundWords)) return true;
    rowCovered += row.weights[index] ?? 0;
    return false;
  });
  const targetOnly = targetLeft.filter((index) => {
    const word = targetWords[index];
    if (!word || !isIn(word, row.backgroundWords)) return true;
    targetCovered += target.weights[index] ?? 0;
    return false;
  });
  return { rowCovered, targetCovered, rowOnly, targetOnly, places };
}
