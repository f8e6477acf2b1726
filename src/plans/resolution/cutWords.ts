import { cleanText } from '../../language/cleanText';
import { foldInPlace } from './foldInPlace';

/** Cuts every match of a pattern over folded text out of a text; what is left is cleaned. */
export function cutWords(text: string, pattern: RegExp): string {
  const cleaned = cleanText(text);
  const matches = [...foldInPlace(cleaned).matchAll(new RegExp(pattern, 'gu'))].reverse();
  return cleanText(
    matches.reduce(
      (rest, { index, 0: match }) => `${rest.slice(0, index)} ${rest.slice(index + match.length)}`,
      cleaned,
    ),
  );
}
