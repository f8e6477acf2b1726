import type { Bilingual } from '../language/bilingual';

/** A target that a name may stand for. */
export interface Candidate {
  readonly target: string;
  /** From 0 to 1. */
  readonly score: number;
}

/** Which target a name of a sheet stands for. */
export interface Match {
  /** The target's identifier; the best guess, if there is one, when the decision is `review`; null when it is `none`. */
  readonly target: string | null;
  /** How sure the best candidate is, from 0 to 1; 0 without any. */
  readonly score: number;
  /** `auto` holds by itself, `review` asks the officer, `none` finds no counterpart. */
  readonly decision: 'auto' | 'review' | 'none';
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** One line for every reason. */
  readonly explanation: readonly Bilingual[];
}
