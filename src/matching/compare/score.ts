import type { Bilingual } from '../../language/bilingual';
import { contrastsFactor } from '../factors/contrasts';
import type { Factor } from '../factors/factor';
import { measureFactor } from '../factors/measure';
import { numbersFactor } from '../factors/numbers';
import { substitutionFactor } from '../factors/substitution';
import { totalFactor } from '../factors/total';
import { turnsFactor } from '../factors/turns';
import { unitFactor } from '../factors/unit';
import { wordsFactor } from '../factors/words';
import type { Prepared } from './prepared';

const FACTORS: readonly Factor[] = [
  unitFactor,
  measureFactor,
  numbersFactor,
  contrastsFactor,
  turnsFactor,
  totalFactor,
  wordsFactor,
  substitutionFactor,
];

/** What scores less is no candidate. */
export const LEAST_SCORE = 0.15;

/** How likely a row stands for a target, from 0 to 1: the product of all factors; what is no candidate gets 0. */
export function score(row: Prepared, target: Prepared): number {
  let product = 1;
  for (const factor of FACTORS) {
    product *= factor.weigh(row, target);
    if (product < LEAST_SCORE) return 0;
  }
  return product;
}

/** The reasons for a score, one line for each factor that says something. */
export function explain(row: Prepared, target: Prepared): Bilingual[] {
  return FACTORS.map((factor) => factor.explain(row, target)).filter((line) => line !== null);
}
