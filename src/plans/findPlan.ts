import { CATALOGUE } from './catalogue';
import type { Plan } from './plan';

/** The plan of the catalogue with this identifier, or null. */
export function findPlan(id: string): Plan | null {
  return CATALOGUE.find((plan) => plan.id === id) ?? null;
}
