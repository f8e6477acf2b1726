import { foldText } from '../../language/foldText';

/** The comparison key of a cleaned text, with every letter at its place, so that matches can be cut out of the text. */
export function foldInPlace(text: string): string {
  const folded = foldText(text);
  return folded.length === text.length ? folded : text.toLowerCase();
}
