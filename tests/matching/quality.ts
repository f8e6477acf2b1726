import { matchNames } from '../../src/matching/matchNames';
import type { NameCase, NameSet } from './nameSets';

/** What a matcher makes of a name: its best target, and how sure it is. */
export interface Guess {
  readonly target: string | null;
  readonly score: number;
  /** Whether it would hold without anyone looking at it. */
  readonly isAuto: boolean;
}

/** Matches one name by itself. */
export type Matcher = (name: NameCase) => Guess;

/** Shares from 0 to 1. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A name with what a matcher made of it. */
export interface Judged {
  readonly asked: NameCase;
  readonly guess: Guess;
}

/** Asks a matcher for every name of a set. */
export function judge(cases: readonly NameCase[], matcher: Matcher): Judged[] {
  return cases.map((asked) => ({ asked, guess: matcher(asked) }));
}

/** Precision and recall of the guesses that are taken. */
export function quality(judged: readonly Judged[], isTaken: (guess: Guess) => boolean): Quality {
  const taken = judged.filter(({ guess }) => guess.target !== null && isTaken(guess));
  const right = taken.filter(({ asked, guess }) => asked.target === guess.target).length;
  const wanted = judged.filter(({ asked }) => asked.target !== null).length;
  const precision = taken.length === 0 ? 1 : right / taken.length;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const thresholds = (judged: readonly Judged[]): number[] => [
  ...new Set(judged.map(({ guess }) => guess.score)),
];

/** The threshold at which a matcher's F1 is best. */
export function bestThreshold(judged: readonly Judged[]): number {
  const f1 = (least: number): number => quality(judged, ({ score }) => score >= least).f1;
  return thresholds(judged).reduce((best, least) => (f1(least) > f1(best) ? least : best), Infinity);
}

/** The most names found at a threshold that keeps precision at 98% or above. */
export function recallAt98(judged: readonly Judged[]): number {
  return Math.max(
    0,
    ...thresholds(judged)
      .map((least) => quality(judged, ({ score }) => score >= least))
      .filter(({ precision }) => precision >= 0.98)
      .map(({ recall }) => recall),
  );
}

/** The near names that a matcher takes for the target they come near. */
export function nearTaken(judged: readonly Judged[], isTaken: (guess: Guess) => boolean): Judged[] {
  return judged.filter(
    ({ asked, guess }) => asked.isNear && asked.target === null && guess.target !== null && isTaken(guess),
  );
}

/** Our matcher, asked for one name at a time. */
export function ourMatcher({ targets }: NameSet): Matcher {
  return ({ name, unit }) => {
    const [match] = matchNames([{ name, unit }], targets);
    return {
      target: match?.target ?? null,
      score: match?.score ?? 0,
      isAuto: match?.decision === 'auto',
    };
  };
}
