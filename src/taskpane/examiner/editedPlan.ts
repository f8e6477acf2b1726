import { canonicalUnit } from '../../language/canonicalUnit';
import { formatNumber } from '../../language/formatNumber';
import { parseTarget } from '../../language/parseTarget';
import { classifyIndicator } from '../../plans/classifyIndicator';
import type { Plan, Target } from '../../plans/plan';
import { targetText } from './targetText';
import { targetChoice } from './matchItems';

/** A target as the officer sees and edits it: plain texts. */
export interface EditedTarget {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly value: string;
}

/** A target's texts to edit. */
export function editableTarget(target: Target): EditedTarget {
  const value = targetText(targetChoice(target).value, (number, decimals) =>
    formatNumber(number, decimals, 'vi'),
  );
  return { id: target.id, name: target.name, unit: target.unit ?? '', value };
}

function changed(target: Target, { name, unit, value }: EditedTarget): Target {
  const own = unit.trim() === '' ? null : (canonicalUnit(unit) ?? unit.trim());
  const expression = parseTarget(value);
  return {
    ...target,
    ...classifyIndicator(name, own, target.parent),
    basis: target.basis,
    name: name.trim(),
    unit: own ?? expression?.unit ?? null,
    operator: expression?.operator ?? null,
    value: expression?.value ?? null,
    low: expression?.low ?? null,
    high: expression?.high ?? null,
    approx: expression?.approx ?? false,
  };
}

/** The plan with the officer's changes: targets left out are gone, untouched ones stay exactly as they were read. */
export function editedPlan(plan: Plan, edited: readonly EditedTarget[]): Plan {
  const byId = new Map(edited.map((each) => [each.id, each]));
  return {
    ...plan,
    targets: plan.targets.flatMap((target) => {
      const own = byId.get(target.id);
      if (!own) return [];
      const shown = editableTarget(target);
      const isSame = own.name === shown.name && own.unit === shown.unit && own.value === shown.value;
      return [isSame ? target : changed(target, own)];
    }),
  };
}
