import type { IndicatorClass } from './classifyIndicator';
import type { Topic } from './indicatorWords';
import type { Basis, IndicatorKind } from './plan';
import { says, wording } from './wording';

/** What a plan's text or table says around a target of when it is due. */
export interface Timing {
  /** The words around the figure, the name included. */
  readonly words: string;
  /** Whether a year or the end of the period is named. */
  readonly isDated: boolean;
  /** Whether the figure is for one year: "9%/năm". */
  readonly isPerYear: boolean;
}

export interface PlanBasis {
  readonly kind: IndicatorKind;
  readonly basis: Basis;
  readonly basisStated: boolean;
}

const CHANGES: readonly IndicatorKind[] = ['growth', 'reduction-pct', 'reduction-pp'];

/** In a plan of one year everything is for that year: flows and changes over it, states at its end. */
function inOneYear({ kind, basis }: IndicatorClass): PlanBasis {
  const isOverTheYear = kind === 'flow' || kind === 'level' || kind === 'increment' || CHANGES.includes(kind);
  return {
    kind,
    basis: isOverTheYear || basis === 'annual' ? 'annual' : 'by-end-of-period',
    basisStated: true,
  };
}

function flowOverYears(timing: Timing, saysOf: (topic: Topic) => boolean): PlanBasis {
  if (saysOf('wholePeriod'))
    return { kind: 'flow-cumulative', basis: 'cumulative-over-period', basisStated: true };
  if (timing.isDated) return { kind: 'flow-final-year', basis: 'by-end-of-period', basisStated: true };
  return saysOf('summedOverYears')
    ? { kind: 'flow-cumulative', basis: 'cumulative-over-period', basisStated: false }
    : { kind: 'flow-final-year', basis: 'by-end-of-period', basisStated: false };
}

/**
 * Settles kind and basis of an indicator within a plan. In a plan of several years a flow is that of each year
 * ("hằng năm"), of the last year ("đến năm 2025") or of all years together ("trong 5 năm"); what the text leaves
 * open is understood from the kind and marked as not stated.
 */
export function planBasis(found: IndicatorClass, timing: Timing, isOneYear: boolean): PlanBasis {
  if (isOneYear) return inOneYear(found);
  const said = wording(timing.words);
  const saysOf = (topic: Topic): boolean => says(said, topic);
  const { kind } = found;
  const isChange = CHANGES.includes(kind);
  const isEachYear = saysOf('eachYear') && !saysOf('annualCrops');
  if (saysOf(isChange ? 'averageChange' : 'average') && (isChange || isEachYear || kind === 'flow')) {
    return { kind, basis: 'annual-average', basisStated: true };
  }
  if (isEachYear) {
    const isLevel = !(kind === 'flow' || kind === 'increment' || isChange) || saysOf('maintain');
    return { kind, basis: isLevel ? 'level-each-year' : 'annual', basisStated: true };
  }
  if (kind === 'growth') return { kind, basis: 'annual-average', basisStated: timing.isPerYear };
  if (isChange) return { kind, basis: 'annual', basisStated: timing.isPerYear };
  if (kind === 'increment') {
    return {
      kind,
      basis: 'cumulative-over-period',
      basisStated: timing.isDated || saysOf('wholePeriod'),
    };
  }
  if (kind === 'flow') {
    return timing.isPerYear ? { kind, basis: 'annual', basisStated: true } : flowOverYears(timing, saysOf);
  }
  return { kind, basis: 'by-end-of-period', basisStated: timing.isDated };
}
