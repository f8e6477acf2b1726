import type { Plan, Target } from '../plans/plan';
import { underlyingName } from '../plans/underlyingName';
import { matchNames } from './matchNames';

type Pair = readonly [a: string, b: string];

function pairs(a: readonly Target[], b: readonly Target[]): Pair[] {
  return matchNames(b, a).flatMap(({ target, decision }, position): Pair[] => {
    const other = b[position];
    return decision === 'auto' && target !== null && other ? [[target, other.id]] : [];
  });
}

const isChange = ({ kind }: Target): boolean => kind === 'growth' || kind.startsWith('reduction');

/** Without unit and change: a level may stand beside its fall. */
const bare = (targets: readonly Target[], paired: ReadonlySet<string>): Target[] =>
  targets
    .filter(({ id }) => !paired.has(id))
    .map((target) => ({ ...target, name: underlyingName(target.name), unit: null }));

/**
 * Pairs the targets of two plans that are about one indicator, by their identifiers: first those that measure it alike,
 * then what is left by what rises or falls (a poverty rate beside the reduction of the poverty rate).
 */
export function pairPlans(a: Plan, b: Plan): readonly Pair[] {
  const alike = pairs(a.targets, b.targets);
  const ofA = new Set(alike.map(([id]) => id));
  const ofB = new Set(alike.map(([, id]) => id));
  const isChangeOfA = new Map(a.targets.map((target) => [target.id, isChange(target)]));
  const isChangeOfB = new Map(b.targets.map((target) => [target.id, isChange(target)]));
  const apart = pairs(bare(a.targets, ofA), bare(b.targets, ofB));
  return [...alike, ...apart.filter(([one, other]) => isChangeOfA.get(one) !== isChangeOfB.get(other))];
}
