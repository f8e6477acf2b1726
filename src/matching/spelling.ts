import { isSyllable, parseSyllable } from '../language/syllable';
import { stripMarks } from '../language/stripMarks';
import { isOneSlip } from './isOneSlip';

/** Words of three letters and more; shorter ones are one slip from too many others. */
const SHORTEST = 3;

/**
 * Makes what puts right a word that is no word by the words of a list: "cnôg" becomes "công" where that is the only
 * word one slip away. Everything else stays as it is.
 */
export function spelling(lexicon: Iterable<string>): (word: string, isPlain: boolean) => string {
  const marked = [...new Set(lexicon)].filter((word) => word.length >= SHORTEST);
  const plain = [...new Set(marked.map(stripMarks))];
  const isListed = new Set([...marked, ...plain]);
  const seen = new Map<string, string>();
  return (word, isPlain) => {
    if (word.length < SHORTEST || isListed.has(word)) return word;
    if (isPlain ? parseSyllable(word) : isSyllable(word)) return word;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const near = (isPlain ? plain : marked).filter((other) => isOneSlip(word, other));
    const [only] = near;
    const found = near.length === 1 && only !== undefined ? only : word;
    seen.set(word, found);
    return found;
  };
}
