import { isSyllable, parseSyllable } from '../language/syllable';
import { stripMarks } from '../language/stripMarks';
import { isOneSlip } from './isOneSlip';

/** A word with its form without diacritics. */
export interface Word {
  readonly text: string;
  readonly plain: string;
  /** Whether it is spelled as a Vietnamese syllable, so that it may well be another word and no slip. */
  readonly isSyllable: boolean;
}

/** Prepares a folded word for comparison. */
export function wordOf(text: string): Word {
  const plain = stripMarks(text);
  return { text, plain, isSyllable: text === plain ? parseSyllable(text) !== null : isSyllable(text) };
}

const SLIP = 0.9;
/** A slip that makes another word is told from that word only by what stands beside it. */
const SLIP_TO_A_WORD = 0.5;
const SLIP_TO_A_PLAIN_WORD = 0.3;
/** Marks left out on one word of a text that has marks. */
const MARKS_LEFT_OUT = 0.7;

/**
 * How likely a word of a name stands for a word of a target, from 0 to 1. Other diacritics make another word (dứa,
 * dừa); a word without any in a name without any may be each of them.
 *
 * @param isPlain whether the whole name is typed without diacritics
 */
export function wordSimilarity(word: Word, target: Word, isPlain: boolean): number {
  if (word.text === target.text) return 1;
  if (word.plain === target.plain) {
    if (isPlain) return 1;
    return word.text === word.plain ? MARKS_LEFT_OUT : 0;
  }
  if (/\d/.test(word.text) || word.plain.length < 2 || target.plain.length < 2) return 0;
  const slipped = isPlain ? isOneSlip(word.plain, target.plain) : isOneSlip(word.text, target.text);
  if (!slipped || (word.plain.length === 2 && target.plain.length === 2)) return 0;
  if (!word.isSyllable) return SLIP;
  return isPlain ? SLIP_TO_A_PLAIN_WORD : SLIP_TO_A_WORD;
}
