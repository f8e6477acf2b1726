import { UserError } from '../language/userError';
import { CATALOGUE } from '../plans/catalogue';
import { findPlan } from '../plans/findPlan';
import type { Plan } from '../plans/plan';

/** The plan of `--plan`: an id of the catalogue or `none`. Throws a UserError for an id it does not know. */
export function choosePlan(text: string | undefined): Plan | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return null;
  const plan = findPlan(text);
  if (plan) return plan;
  const ids = CATALOGUE.map(({ id }) => id).join(', ');
  throw new UserError({
    vi: `Không có kế hoạch "${text}". Các kế hoạch có sẵn: ${ids}.`,
    en: `There is no plan "${text}". Plans at hand: ${ids}.`,
  });
}
