import { matchNames } from '../../matching/matchNames';
import { comparePlans, type PlanPair } from '../../plans/comparePlans';
import type { Plan } from '../../plans/plan';
import type { Check, Rule } from '../check';
import type { Finding } from '../finding';
import { findingOn } from '../report';

/** The targets of two plans that stand for one indicator beyond doubt. */
function pairsOf(plan: Plan, other: Plan): (readonly [string, string])[] {
  return matchNames(plan.targets, other.targets).flatMap(({ target, decision }, index) => {
    const own = plan.targets[index];
    return own && target !== null && decision === 'auto' ? [[own.id, target] as const] : [];
  });
}

function findingFor(plan: Plan, other: Plan, { a, severity, why }: PlanPair): Finding[] {
  const target = plan.targets.find(({ id }) => id === a);
  if (!target || severity === null) return [];
  const [first, second] = [plan, other].map(({ number, title }) => number ?? title);
  return [
    findingOn('plan-conflict', severity, null, {
      message: {
        vi: `"${target.name}" trong ${first ?? ''} và ${second ?? ''}: ${why.vi}`,
        en: `"${target.name}" in ${first ?? ''} and ${second ?? ''}: ${why.en}`,
      },
      target: target.id,
    }),
  ];
}

/** The official plan contradicts another plan of the same level. */
export const planConflict: Rule = ({ plan, otherPlans }: Check) =>
  plan === null
    ? []
    : otherPlans.flatMap((other) =>
        comparePlans(plan, other, pairsOf(plan, other)).pairs.flatMap((pair) =>
          findingFor(plan, other, pair),
        ),
      );
