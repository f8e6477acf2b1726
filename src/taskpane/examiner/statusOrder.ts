import type { Status } from '../../assessing/assessment';

/** Worst first: the order in which verdicts are listed. */
export const WORST_FIRST: readonly Status[] = [
  'missed',
  'critical',
  'at-risk',
  'watch',
  'not-yet',
  'no-data',
  'on-track',
  'met',
  'exceeded',
  'not-assessed',
];

/** Best first: the order of the bar, from left to right. */
export const BEST_FIRST: readonly Status[] = [
  'exceeded',
  'met',
  'on-track',
  'watch',
  'not-yet',
  'at-risk',
  'critical',
  'missed',
  'no-data',
  'not-assessed',
];
