import { existsSync } from 'node:fs';
import { UserError } from '../language/userError';
import { CATALOGUE } from '../plans/catalogue';
import { findPlan } from '../plans/findPlan';
import type { Plan } from '../plans/plan';
import { planFromFile } from './planFile';

/** A plan of the catalogue. Throws a UserError for an id it does not know. */
export function cataloguedPlan(id: string): Plan {
  const plan = findPlan(id);
  if (plan) return plan;
  const ids = CATALOGUE.map((known) => known.id).join(', ');
  throw new UserError({
    vi: `Không có kế hoạch "${id}". Các kế hoạch có sẵn: ${ids}.`,
    en: `There is no plan "${id}". Plans at hand: ${ids}.`,
  });
}

/** A plan by its id, or from a file. Throws a UserError for what is neither. */
export function planOf(text: string): Plan {
  return findPlan(text) ?? (existsSync(text) ? planFromFile(text) : cataloguedPlan(text));
}

/** The plan of `--plan ID|FILE|none`; undefined when the option is not given. */
export function planOption(text: string | undefined): Plan | null | undefined {
  return text === undefined ? undefined : text === 'none' ? null : planOf(text);
}
