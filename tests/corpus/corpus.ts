import { BY_COMMUNE, FIVE_YEARS } from './layouts/communes';
import { MIXED } from './layouts/mixed';
import { DISCLOSURES, EXPORTS, MONTHS, SIGNED, TRADES } from './layouts/monthly';
import { NONE } from './layouts/none';
import { OTHER_OFFICES } from './layouts/otherOffices';
import { HALF_YEARS, QUARTERS } from './layouts/quarterly';
import { REVIEWS, TASKS } from './layouts/tasksAndReviews';
import { YEAR_EVALUATIONS, YEARLY_TARGETS } from './layouts/yearly';
import type { Specimen } from './truth';

/** All workbooks made by code, with what they say: every layout, several tables on a sheet, faults, and no tables. */
export const CORPUS: readonly Specimen[] = [
  ...YEARLY_TARGETS,
  ...YEAR_EVALUATIONS,
  ...QUARTERS,
  ...HALF_YEARS,
  ...BY_COMMUNE,
  ...FIVE_YEARS,
  ...MONTHS,
  ...TRADES,
  ...DISCLOSURES,
  ...SIGNED,
  ...EXPORTS,
  ...TASKS,
  ...REVIEWS,
  ...MIXED,
  ...OTHER_OFFICES,
  ...NONE,
];
