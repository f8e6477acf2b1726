import type { Figure } from './findFigures';

/** A target as read from a text, before the plan's period settles its kind and basis. */
export interface Draft {
  readonly name: string;
  readonly parent: string | null;
  /** Null for a target without a number. */
  readonly figure: Figure | null;
  /** The folded words around the figure: they say when and how. */
  readonly wording: string;
  readonly year: number | null;
}
