import type { Bilingual } from '../language/bilingual';
import { compareTargets, type DueTarget } from './compareTargets';
import type { Plan, Target } from './plan';

/** Two targets for one indicator, and whether they go together. */
export interface PlanPair {
  /** Identifiers of the targets. */
  readonly a: string;
  readonly b: string;
  readonly verdict: 'conflict' | 'consistent' | 'not-comparable';
  readonly rule: 'plan-conflict' | null;
  readonly severity: 'warning' | 'info' | null;
  readonly why: Bilingual;
  /** How much the indicator must still change a year from the earlier to the later target, in the unit of A; else null. */
  readonly requiredYearlyChange: number | null;
}

export interface PlanComparison {
  readonly pairs: readonly PlanPair[];
  /** Identifiers of targets without a counterpart. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

function due(target: Target, { period }: Plan): DueTarget {
  const [first = '', last = first] = (period ?? '').split('/');
  const year = target.year ?? (/^\d{4}/u.test(last) ? Number(last.slice(0, 4)) : null);
  const start = /^\d{4}/u.test(first) ? Number(first.slice(0, 4)) : null;
  return { target, year, start, isOneYear: first === last };
}

const OTHER_LEVEL: Bilingual = {
  vi: 'Hai kế hoạch của hai cấp khác nhau.',
  en: 'The plans are of different levels of government.',
};

/**
 * Compares two plans indicator by indicator.
 *
 * @param pairs the identifiers of targets in A and in B that stand for one indicator
 */
export function comparePlans(
  a: Plan,
  b: Plan,
  pairs: readonly (readonly [a: string, b: string])[],
): PlanComparison {
  const ofA = new Map(a.targets.map((target) => [target.id, target]));
  const ofB = new Map(b.targets.map((target) => [target.id, target]));
  const compared = pairs.flatMap(([idA, idB]): PlanPair[] => {
    const [one, other] = [ofA.get(idA), ofB.get(idB)];
    if (!one || !other) return [];
    const found =
      a.level === b.level
        ? compareTargets(due(one, a), due(other, b))
        : {
            verdict: 'not-comparable' as const,
            severity: null,
            why: OTHER_LEVEL,
            requiredYearlyChange: null,
          };
    return [{ a: idA, b: idB, rule: found.severity === null ? null : 'plan-conflict', ...found }];
  });
  const paired = new Set(compared.flatMap((pair) => [`a ${pair.a}`, `b ${pair.b}`]));
  return {
    pairs: compared,
    onlyA: a.targets.flatMap(({ id }) => (paired.has(`a ${id}`) ? [] : [id])),
    onlyB: b.targets.flatMap(({ id }) => (paired.has(`b ${id}`) ? [] : [id])),
  };
}
