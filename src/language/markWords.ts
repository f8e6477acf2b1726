import { stripMarks } from './stripMarks';

/**
 * Makes what puts the marks back on certain words of a folded text that was typed without any (`tro len` → `trở lên`),
 * so that patterns in Vietnamese spelling fit. Text with marks stays as it is.
 */
export function markWords(phrases: readonly string[]): (folded: string) => string {
  const marked = new Map(phrases.map((phrase) => [stripMarks(phrase), phrase]));
  const longestFirst = [...marked.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![a-z])(?:${longestFirst.join('|')})(?![a-z])`, 'g');
  return (folded) => {
    if (!/[a-z]{2}/.test(folded) || /[à-ỹđ]/.test(folded)) return folded;
    return folded.replace(pattern, (words) => marked.get(words) ?? words);
  };
}
