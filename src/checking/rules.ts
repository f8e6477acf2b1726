import type { Rule } from './check';
import { cumulativeDecrease } from './rules/cumulativeDecrease';
import { dateNumber } from './rules/dateNumber';
import { duplicate } from './rules/duplicate';
import { forecastMissed } from './rules/forecastMissed';
import { formulaDrift } from './rules/formulaDrift';
import { formulaError } from './rules/formulaError';
import { impliedBase } from './rules/impliedBase';
import { noData } from './rules/noData';
import { nonAdditiveSum } from './rules/nonAdditiveSum';
import { outlier } from './rules/outlier';
import { partSum } from './rules/partSum';
import { percentScale } from './rules/percentScale';
import { periodConflict } from './rules/periodConflict';
import { planConflict } from './rules/planConflict';
import { planMismatch } from './rules/planMismatch';
import { planUnreported } from './rules/planUnreported';
import { quarterSum } from './rules/quarterSum';
import { redefined } from './rules/redefined';
import { restated } from './rules/restated';
import { rowUnplanned } from './rules/rowUnplanned';
import { scale } from './rules/scale';
import { shareRange } from './rules/shareRange';
import { statedRatio } from './rules/statedRatio';
import { statedVerdict } from './rules/statedVerdict';
import { targetMissed } from './rules/targetMissed';
import { textNumber } from './rules/textNumber';
import { unitConflict } from './rules/unitConflict';

/** Every rule of a check. A rule knows nothing of the others; their order does not matter. */
export const CHECKS: readonly Rule[] = [
  targetMissed,
  forecastMissed,
  statedRatio,
  statedVerdict,
  partSum,
  cumulativeDecrease,
  quarterSum,
  planMismatch,
  planUnreported,
  rowUnplanned,
  noData,
  textNumber,
  dateNumber,
  scale,
  percentScale,
  unitConflict,
  shareRange,
  duplicate,
  restated,
  redefined,
  formulaError,
  formulaDrift,
  nonAdditiveSum,
  outlier,
  periodConflict,
  planConflict,
  impliedBase,
];
