import type { Authority } from '../reading/indicatorTable';

/** How many percentage points behind the expected share a flow may be (negative numbers). */
export interface Thresholds {
  readonly onTrack: number;
  readonly watch: number;
  readonly atRisk: number;
}

/** How a year's work is expected to spread over the year. */
export type Pace =
  | { readonly kind: 'linear' }
  /** As last year's same period was to last year ("mùa vụ"), where both figures are there. */
  | { readonly kind: 'seasonal' }
  /** Shares of the four quarters, which add up to 1. */
  | { readonly kind: 'quarters'; readonly weights: readonly [number, number, number, number] };

/** What an office may set for its verdicts. */
export interface Settings {
  readonly thresholds: Thresholds;
  readonly pace: Pace;
  /** Whose plan the verdict uses where a table has several; null: the first plan column. */
  readonly authority: Authority | null;
}

/** The thresholds in use at a provincial department; an even year; the first plan column. */
export const DEFAULT_SETTINGS: Settings = {
  thresholds: { onTrack: -3, watch: -8, atRisk: -15 },
  pace: { kind: 'linear' },
  authority: null,
};
