import { CONTRASTS } from './contrasts';

const withoutMarks = (pattern: RegExp): RegExp =>
  new RegExp(
    pattern.source
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('đ', 'd'),
    'u',
  );

const MARKED = CONTRASTS.map(({ sides }) => sides.map(({ pattern }) => pattern));
const PLAIN = MARKED.map((patterns) => patterns.map(withoutMarks));

/** For every contrast the side a normalised name is on, by its position; -1 where it says nothing. */
export function contrastSides(name: string, isPlain: boolean): readonly number[] {
  return (isPlain ? PLAIN : MARKED).map((patterns) => patterns.findIndex((pattern) => pattern.test(name)));
}

/** The contrast in which two names are on different sides, or null. */
export function firstContradiction(a: readonly number[], b: readonly number[]): number | null {
  const found = a.findIndex((side, index) => side >= 0 && (b[index] ?? -1) >= 0 && side !== b[index]);
  return found < 0 ? null : found;
}
