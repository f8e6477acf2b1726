import { pairPlans } from '../../matching/pairPlans';
import type { Plan, Target } from '../../plans/plan';
import { replacedTargets, setTarget, type TargetHistory } from '../../plans/targetHistory';
import { targetChoice } from './matchItems';
import type { EarlierTarget } from './view';

/**
 * What earlier plans of the same authority for the same years set for the indicators of a plan: revised targets stay
 * to be seen, oldest first. Plans without a date are left out: nothing tells which came first.
 * @returns a function of a target of the plan
 */
export function earlierTargets(plan: Plan, others: readonly Plan[]): (target: Target) => EarlierTarget[] {
  const { level, period, date } = plan;
  if (level === null || date === null) return () => [];
  const revised = others.filter(
    (other) =>
      other.id !== plan.id && other.level === level && other.period === period && other.date !== null,
  );
  const before = revised.map((other) => ({
    other,
    counterparts: new Map(pairPlans(plan, other)),
    targets: new Map(other.targets.map((target) => [target.id, target])),
  }));
  return (target) => {
    let history: TargetHistory = [];
    for (const { other, counterparts, targets } of before) {
      const counterpart = targets.get(counterparts.get(target.id) ?? '');
      if (!counterpart) continue;
      const source = sourceOf(other);
      history = setTarget(history, { target: counterpart, authority: level, source, date: other.date ?? '' });
    }
    history = setTarget(history, { target, authority: level, source: sourceOf(plan), date });
    return replacedTargets(history, level, date).map((earlier) => ({
      source: earlier.source,
      date: earlier.date,
      unit: targetChoice(earlier.target).unit,
      target: targetChoice(earlier.target).value,
    }));
  };
}

const sourceOf = ({ number, title }: Plan): string => number ?? title;
