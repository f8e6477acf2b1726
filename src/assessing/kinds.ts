import type { IndicatorKind } from '../plans/plan';

const FLOWS: readonly IndicatorKind[] = ['flow', 'flow-final-year', 'flow-cumulative'];

/** Kinds whose distance to the target is told in points instead of as a share of it. */
const IN_POINTS: readonly IndicatorKind[] = [
  'growth',
  'reduction-pct',
  'reduction-pp',
  'structure',
  'task',
  'text',
];

/** Whether figures of a kind add up over the year. */
export const isFlow = (kind: IndicatorKind): boolean => FLOWS.includes(kind);

/** Whether "so much % of the target" makes sense for a kind. */
export const hasProgress = (kind: IndicatorKind): boolean => !IN_POINTS.includes(kind);
