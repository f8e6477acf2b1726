import type { Authority } from '../reading/indicatorTable';
import type { Target } from './plan';

/** A target with who set it, by which document, and since when. */
export interface SetTarget {
  readonly target: Target;
  readonly authority: Authority;
  /** The document: "Nghị quyết 100/NQ-HĐND". */
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** All targets ever set for one indicator, oldest first; nothing is taken out of it. */
export type TargetHistory = readonly SetTarget[];

/** Adds a target; those that were in force before stay in the history. */
export function setTarget(history: TargetHistory, entry: SetTarget): TargetHistory {
  const isEarlier = ({ date }: SetTarget): boolean => date <= entry.date;
  return [...history.filter(isEarlier), entry, ...history.filter((other) => !isEarlier(other))];
}

/** The targets of an authority that later ones have replaced by a day, oldest first. */
export function replacedTargets(history: TargetHistory, authority: Authority, day: string): SetTarget[] {
  return history.filter((entry) => entry.authority === authority && entry.date <= day).slice(0, -1);
}
