import { foldText } from '../../language/foldText';
import { stripMarks } from '../../language/stripMarks';

/** A word (one Vietnamese syllable, one foreign word or one number) of an indicator's name. */
export interface Word {
  /** Folded, with diacritics. */
  readonly text: string;
  readonly plain: string;
  /** Typed without diacritics in a name that has none, so that it may stand for any word with the same letters. */
  readonly bare: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}_]*|\d+(?:[.,]\d+)*/gu;
const MARK = /[à-ỹđ]/;

/** Whether a folded text was typed without diacritics altogether. */
export function isUnmarked(folded: string): boolean {
  return !MARK.test(folded);
}

/** Names are written with a few thousand words. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

function plainOf(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const plain = stripMarks(text);
  remembered.set(text, plain);
  return plain;
}

/** A single folded word; `unmarked` says that the whole name was typed without diacritics. */
export function word(text: string, unmarked = false): Word {
  const plain = plainOf(text);
  return { text, plain, bare: unmarked && plain === text };
}

/** Splits a folded text into words; separators of thousands and a leading zero are taken out of numbers. */
export function wordsOf(folded: string, unmarked = false): Word[] {
  return (folded.match(WORD) ?? []).map((text) => {
    const whole = /^\d/.test(text) ? text.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(/^0(?=\d)/, '') : text;
    return word(whole, unmarked);
  });
}

/** The words of a phrase of ours, written in any case. */
export function phraseWords(phrase: string): Word[] {
  return wordsOf(foldText(phrase));
}

/** Whether two words are the same, or may be because one was typed without diacritics. */
export function sameWord(a: Word, b: Word): boolean {
  return a.text === b.text || ((a.bare || b.bare) && a.plain === b.plain);
}
