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
  readonly places: Int16Array;
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

/** Lays the same words of both beside each other, then slips; for each word of the row a place in the target or -1. */
function placesOf(row: Prepared, target: Prepared): Int16Array {
  const [rowWords, targetWords] = [row.reading.words, target.reading.words];
  const places = new Int16Array(rowWords.length).fill(-1);
  const taken = new Uint8Array(targetWords.length);
  let free = targetWords.length;
  for (const [index, word] of rowWords.entries()) {
    const place = placeOf(word, target);
    if (place < 0 || taken[place] === 1) continue;
    taken[place] = 1;
    places[index] = place;
    free--;
  }
  for (let index = 0; index < places.length && free > 0; index++) {
    const word = rowWords[index];
    if (places[index] !== -1 || !word) continue;
    let best = -1;
    let similarity = LEAST_SIMILARITY;
    for (let place = 0; place < taken.length; place++) {
      const other = taken[place] === 1 ? undefined : targetWords[place];
      const found = other ? wordSimilarity(word, other) : 0;
      if (found > similarity) [best, similarity] = [place, found];
    }
    if (best < 0) continue;
    taken[best] = 1;
    places[index] = best;
    free--;
  }
  return places;
}

/** Aligns the words of a row with those of a target: the same words first, then slips, then what the background supplies. */
function align(row: Prepared, target: Prepared): Alignment {
  const [rowWords, targetWords] = [row.reading.words, target.reading.words];
  const places = placesOf(row, target);
  const rowOnly: number[] = [];
  const targetOnly: number[] = [];
  const isCovered = new Uint8Array(targetWords.length);
  let [rowCovered, targetCovered] = [0, 0];
  for (const [index, word] of rowWords.entries()) {
    const weight = row.weights[index] ?? 0;
    const place = places[index] ?? -1;
    const other = targetWords[place];
    if (other) {
      const similarity = sameWord(word, other) ? 1 : wordSimilarity(word, other);
      rowCovered += similarity * weight;
      targetCovered += similarity * (target.weights[place] ?? 0);
      isCovered[place] = 1;
    } else if (isIn(word, target.backgroundWords)) rowCovered += weight;
    else rowOnly.push(index);
  }
  for (const [place, word] of targetWords.entries()) {
    if (isCovered[place] === 1) continue;
    if (isIn(word, row.backgroundWords)) targetCovered += target.weights[place] ?? 0;
    else targetOnly.push(place);
  }
  return { rowCovered, targetCovered, rowOnly, targetOnly, places };
}

interface Asked {
  readonly row: Prepared;
  readonly target: Prepared;
  readonly alignment: Alignment;
}

/** Several factors ask for one pair after the other. */
let last: Asked | null = null;

/** How the words of a row and of a target cover each other; see {@link Alignment}. */
export function alignWords(row: Prepared, target: Prepared): Alignment {
  if (last?.row === row && last.target === target) return last.alignment;
  const alignment = align(row, target);
  last = { row, target, alignment };
  return alignment;
}
