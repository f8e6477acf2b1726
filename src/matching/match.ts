import type { Bilingual } from '../language/bilingual';

/** A row of a sheet to find a target for. */
export interface NamedRow {
  readonly name: string;
  readonly unit: string | null;
  /** Name of the indicator it is a part of. */
  readonly parent?: string | null;
}

/** A target of a plan, as far as matching needs it. */
export interface NamedTarget extends NamedRow {
  readonly id: string;
}

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
  /** How sure the best candidate is, from 0 to 1, less when another comes close; 0 without any. */
  readonly score: number;
  /** `auto` holds by itself, `review` asks the officer, `none` finds no counterpart. */
  readonly decision: 'auto' | 'review' | 'none';
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** One line for every reason. */
  readonly explanation: readonly Bilingual[];
}
