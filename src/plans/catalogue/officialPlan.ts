import type { Plan, Target } from '../plan';

/** A target as set down in the catalogue: only what differs from the usual. */
export type OfficialTarget = Pick<Target, 'id' | 'name' | 'unit' | 'operator' | 'kind' | 'basis'> &
  Partial<Target>;

/**
 * A plan of the catalogue. Unless a target says otherwise it stands by itself, its direction is higher, its basis is
 * stated and it stands in the plan's main list of targets, which `source` cites.
 */
export function officialPlan(
  about: Omit<Plan, 'targets'>,
  source: string,
  targets: readonly OfficialTarget[],
): Plan {
  return {
    ...about,
    targets: targets.map((target) => ({
      ordinal: null,
      parent: null,
      value: null,
      low: null,
      high: null,
      approx: false,
      basisStated: true,
      direction: 'higher',
      underlyingDirection: target.direction ?? 'higher',
      year: null,
      note: null,
      text: source,
      ...target,
    })),
  };
}
