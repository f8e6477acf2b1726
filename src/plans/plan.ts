import type { Operator } from '../language/quantity';
import type { Authority } from '../reading/indicatorTable';

export type Basis =
  'by-end-of-period' | 'annual' | 'annual-average' | 'cumulative-over-period' | 'level-each-year';

export type Direction = 'higher' | 'lower' | 'maintain';

/** What kind of figure an indicator is: see the domain reference; only flows are pro-rated within a year. */
export type IndicatorKind =
  | 'flow'
  | 'flow-final-year'
  | 'flow-cumulative'
  | 'stock'
  | 'increment'
  | 'ratio'
  | 'growth'
  | 'reduction-pct'
  | 'reduction-pp'
  | 'structure'
  | 'level'
  | 'task'
  | 'text';

/** One target of a plan. */
export interface Target {
  readonly id: string;
  readonly ordinal: string | null;
  readonly name: string;
  /** The name of the indicator this one is a part of. */
  readonly parent: string | null;
  /** Canonical. */
  readonly unit: string | null;
  /** Null when the target has no number. */
  readonly operator: Operator | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly basis: Basis;
  /** Whether the text itself states the basis (else it is understood from the plan). */
  readonly basisStated: boolean;
  readonly direction: Direction;
  /** The direction of the indicator itself: of the poverty rate for "reduce the poverty rate". */
  readonly underlyingDirection: Direction;
  readonly kind: IndicatorKind;
  /** The year it is due where the text names one. */
  readonly year: number | null;
  readonly note: string | null;
  /** Where it stands: the legal source, or the sentence. */
  readonly text: string;
}

/** A plan: who decided it, when, for which period. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  /** `YYYY-MM-DD` or a part of it. */
  readonly date: string | null;
  /** Level names are data, never constants: they changed on 1 July 2025. */
  readonly level: Authority | null;
  /** Period notation. */
  readonly period: string | null;
  readonly targets: readonly Target[];
}
