import type { Rule } from './check';
import { dateNumber } from './rules/dateNumber';
import { forecastMissed } from './rules/forecastMissed';
import { formulaError } from './rules/formulaError';
import { noData } from './rules/noData';
import { partSum } from './rules/partSum';
import { periodConflict } from './rules/periodConflict';
import { scale } from './rules/scale';
import { statedRatio } from './rules/statedRatio';
import { targetMissed } from './rules/targetMissed';
import { textNumber } from './rules/textNumber';

/** Every rule of a check. A rule knows nothing of the others; their order does not matter. */
export const CHECKS: readonly Rule[] = [
  dateNumber,
  forecastMissed,
  formulaError,
  noData,
  partSum,
  periodConflict,
  scale,
  statedRatio,
  targetMissed,
  textNumber,
];
