import { foldText } from '../language/foldText';
import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import type { Plan } from './plan';

/** How well a plan's period fits: its own year is best, a plan of several years with that year comes next. */
function periodFit(plan: Plan, period: Period | null): number {
  const planned = plan.period === null ? null : parsePeriod(plan.period);
  if (!planned || !period) return 0;
  if (planned.start > period.start || planned.end < period.end) return -1;
  return planned.kind === 'year' ? 2 : 1;
}

/** A level of administration with a name; after "thành phố quý I" or in "xã hội" there is none. */
const PLACE =
  /(?:tỉnh|thành phố|tp|huyện|thị xã|xã|phường) (?!hội|năm|quý|tháng|giai đoạn|giao|đến|và|theo|trong|về)\p{L}+(?: \p{L}+)?/gu;

/** Place names in a title count where the issuer or the plan's title has them too. */
function placeFit(plan: Plan, title: string): number {
  const about = foldText(`${plan.issuer ?? ''} ${plan.title}`);
  const places = title.split('\n').flatMap((line) => foldText(line).match(PLACE) ?? []);
  if (places.length === 0) return 0;
  return places.some((place) => about.includes(place.replace(/^tp /u, 'thành phố '))) ? 1 : -1;
}

/**
 * The plan that fits a sheet best by its title and period, or null when none covers the period or the title names
 * another place.
 *
 * @param title the sheet's title with the agency that stands above it, a line each
 */
export function suggestPlan(plans: readonly Plan[], title: string, period: Period | null): Plan | null {
  const fitting = plans
    .map((plan) => ({ plan, period: periodFit(plan, period), place: placeFit(plan, title) }))
    .filter((fit) => fit.period > 0 && fit.place >= 0)
    .sort((a, b) => b.place - a.place || b.period - a.period);
  return fitting[0]?.plan ?? null;
}
