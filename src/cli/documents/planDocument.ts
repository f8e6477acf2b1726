import { formatNumber } from '../../language/formatNumber';
import type { Language } from '../../language/bilingual';
import type { ParsedPlan } from '../../plans/parsePlanText';
import type { Plan, Target } from '../../plans/plan';
import { textTable } from '../textTable';

function planEntry({ id, title, issuer, number, date, level, period }: Plan): object {
  return { id, title, issuer, number, date, level, period };
}

function targetEntry(target: Target): object {
  const {
    id,
    ordinal,
    name,
    unit,
    operator,
    value,
    low,
    high,
    approx,
    basis,
    direction,
    kind,
    parent,
    year,
    note,
    text,
  } = target;
  return {
    ...(id !== '' && { id }),
    ordinal,
    name,
    unit,
    operator,
    value,
    low,
    high,
    approx,
    basis,
    basisStated: target.basisStated,
    direction,
    underlyingDirection: target.underlyingDirection,
    kind,
    parent,
    year,
    note,
    text,
  };
}

/** The document of `plan list`. */
export function plansDocument(plans: readonly Plan[]): object {
  return { contract: 1, plans: plans.map((plan) => ({ ...planEntry(plan), targets: plan.targets.length })) };
}

/** The document of `plan show`. */
export function planDocument(plan: Plan): object {
  return { contract: 1, plan: planEntry(plan), targets: plan.targets.map(targetEntry) };
}

/** The document of `plan parse`: what was read, and what looked like a target but was not understood. */
export function parsedPlanDocument({ plan, targets, unparsed }: ParsedPlan): object {
  return { contract: 1, plan: planEntry(plan), targets: targets.map(targetEntry), unparsed };
}

/** `list` for a person at a terminal. */
export function plansTable(plans: readonly Plan[], language: Language): string {
  const vi = language === 'vi';
  return textTable(
    [
      { head: vi ? 'Mã' : 'Id', most: 20 },
      { head: vi ? 'Thời kỳ' : 'Period', most: 10 },
      { head: vi ? 'Số chỉ tiêu' : 'Targets', right: true, most: 12 },
      { head: vi ? 'Kế hoạch' : 'Plan', most: 80 },
    ],
    plans.map(({ id, period, targets, title }) => [id, period ?? '', String(targets.length), title]),
  );
}

const shown = (value: number | null, language: Language): string => {
  if (value === null) return '';
  const decimals = value.toString().split('.')[1]?.length ?? 0;
  return formatNumber(value, decimals, language);
};

function aim({ operator, value, low, high, approx }: Target, language: Language): string {
  const about = approx ? (language === 'vi' ? 'khoảng ' : 'about ') : '';
  if (operator === 'range') return `${about}${shown(low, language)} - ${shown(high, language)}`;
  const sign = operator === null || operator === '=' || operator === 'approx' ? '' : `${operator} `;
  return `${about}${sign}${shown(value, language)}`;
}

/** `show` and `parse` for a person at a terminal. */
export function targetsTable(targets: readonly Target[], language: Language): string {
  const vi = language === 'vi';
  return textTable(
    [
      { head: vi ? 'Mã' : 'Id', most: 8 },
      { head: vi ? 'Chỉ tiêu' : 'Indicator', most: 70 },
      { head: vi ? 'Mục tiêu' : 'Target', right: true, most: 18 },
      { head: 'ĐVT', most: 18 },
    ],
    targets.map((target) => [target.id, target.name, aim(target, language), target.unit ?? '']),
  );
}
