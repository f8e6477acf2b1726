import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import { remembered } from '../language/remembered';
import type { Basis, Direction, IndicatorKind, Target } from './plan';
import { find, findAll, part, says, wording, type Wording } from './wording';

/** What a name and a unit say about an indicator. */
export type IndicatorClass = Pick<Target, 'kind' | 'direction' | 'underlyingDirection' | 'basis'>;

type UnitSort = 'rate' | 'points' | 'per' | 'money' | 'quantity' | 'count' | 'none';

const QUANTITY = /^(?:nghìn |triệu |tỷ )?(?:tấn|tạ|kg|kwh|m³|lít|lượt)(?: .*)?$/u;

function sortOfUnit(unit: string): UnitSort {
  if (unit === '') return 'none';
  if (unit.startsWith('điểm %')) return 'points';
  if (unit === '%' || unit === '‰') return 'rate';
  if (unit.includes('/')) return 'per';
  if (/(?:đồng|usd)$/u.test(unit)) return 'money';
  return QUANTITY.test(unit) ? 'quantity' : 'count';
}

interface SortedUnit {
  /** Folded; empty for none. */
  readonly name: string;
  readonly sort: UnitSort;
}

const sortedUnit = remembered((unit): SortedUnit => {
  const name = foldText(unit).trim();
  return { name, sort: sortOfUnit(name) };
});

/** Reads a name, its abbreviations written out; what they mean may depend on the unit. */
function understood(name: string, unit: string | null): Wording {
  return wording(expandAbbreviations(name, unit));
}

/** Whether "giảm" or "tăng" is said of the indicator ("… giảm hằng năm", "mức giảm …"), not a word of its name. */
function isSaidOf(name: Wording, change: 'fall' | 'rise'): boolean {
  return findAll(name, change).some(([start, end]) => {
    const before = part(name, name.text.slice(0, start));
    const after = part(name, name.text.slice(end));
    if (/(?:miễn|mien)[, ]*$/u.test(before.text)) return false;
    return (
      before.text === '' ||
      find(before, 'beforeChange')?.[1] === before.text.length ||
      /^[(:]|^$/u.test(after.text) ||
      find(after, 'afterChange')?.[0] === 0
    );
  });
}

/** A fall of a rate is in percentage points, a fall of a count or an amount in percent. */
function kindOfFall(name: Wording, unit: UnitSort): IndicatorKind {
  const [start, end] = find(name, 'fall') ?? [0, 0];
  const fallen = part(
    name,
    name.text.slice(0, start).replace(/^\s*(?:tỷ lệ|ty le)\s*$/u, '') + name.text.slice(end),
  );
  return unit === 'points' || says(fallen, 'ratesByNature') ? 'reduction-pp' : 'reduction-pct';
}

/**
 * Figures in % (or without a unit): a change, a share of a whole or a rate. The parent is read only where the name itself
 * leaves the kind open.
 */
function kindOfRate(name: Wording, unit: UnitSort, parent: string | null): IndicatorKind | null {
  const ofParent = (): IndicatorKind | null =>
    parent === null ? null : kindOfRate(understood(parent, null), unit, null);
  if (isSaidOf(name, 'fall')) return ofParent() === 'reduction-pp' ? 'reduction-pp' : kindOfFall(name, unit);
  if (says(name, 'structure')) return 'structure';
  if (says(name, 'naturalIncrease')) return 'ratio';
  if (says(name, 'growth') || isSaidOf(name, 'rise')) return 'growth';
  if (says(name, 'share')) return 'ratio';
  const inherited = ofParent();
  if (inherited && inherited !== 'ratio') return inherited;
  if (unit === 'none') return null;
  return says(name, 'index') ? 'level' : 'ratio';
}

const YEARLY_AVERAGE = /bình quân (?:hằng|hàng|mỗi) năm|binh quan (?:hang|moi) nam/gu;

/** Figures in any other unit. Null without evidence. */
function kindOfAmount(name: Wording, unit: SortedUnit): IndicatorKind | null {
  if (isSaidOf(name, 'fall')) return 'flow';
  if (unit.sort === 'count' && says(name, 'increment') && !says(name, 'flow')) return 'increment';
  if (unit.sort === 'per' || says(part(name, name.text.replace(YEARLY_AVERAGE, '')), 'level')) return 'level';
  if (says(name, 'holding')) return 'stock';
  if (says(name, 'flow')) return 'flow';
  if (find(name, 'task')?.[0] === 0 && !name.text.includes(unit.name || '?')) return 'task';
  return says(name, 'count') ? 'stock' : null;
}

function kindOf(name: Wording, unit: SortedUnit, parent: string | null): IndicatorKind {
  const { sort } = unit;
  if (unit.name === 'lần') return 'ratio';
  if (says(name, 'perPopulation') && !isSaidOf(name, 'fall')) return 'ratio';
  if (sort === 'rate' || sort === 'points' || sort === 'none') {
    const kind = kindOfRate(name, sort, parent);
    if (kind) return kind;
  }
  const kind =
    kindOfAmount(name, unit) ?? (parent === null ? null : kindOfAmount(understood(parent, null), unit));
  if (kind) return kind;
  if (sort === 'none') return 'text';
  return sort === 'money' || sort === 'quantity' ? 'flow' : 'stock';
}

/** Which way the thing itself should go: the poverty rate down, whatever is said of its fall. */
function directionOf(name: Wording, kind: IndicatorKind): Direction {
  if (says(name, 'maintain')) return 'maintain';
  if (kind === 'reduction-pct' || kind === 'reduction-pp') return 'lower';
  if (kind === 'structure') {
    return says(name, 'shrinkingShare') && !says(name, 'growingShare') ? 'lower' : 'higher';
  }
  if (says(name, 'failure')) return 'lower';
  return says(name, 'lower') && !says(name, 'remedy') ? 'lower' : 'higher';
}

function basisOf(name: Wording, kind: IndicatorKind): Basis {
  const isChange = kind === 'growth' || kind === 'reduction-pct' || kind === 'reduction-pp';
  const isFlow = kind === 'flow' || kind === 'increment' || isChange;
  if (says(name, isChange ? 'averageChange' : 'average')) return 'annual-average';
  if (!isChange && isFlow && says(name, 'wholePeriod')) return 'cumulative-over-period';
  if (isFlow) return 'annual';
  if (says(name, 'eachYear')) return 'level-each-year';
  return kind === 'ratio' && says(name, 'yearlyWork') ? 'annual' : 'by-end-of-period';
}

/**
 * Reads kind, direction and basis of an indicator from its name, its canonical unit and, for a part such as
 * "Công nghiệp - xây dựng", the name of the indicator it belongs to. A rate of reduction counts up ("Giảm tai nạn
 * giao thông 5%": higher is better), a level of something bad counts down ("Tỷ lệ hộ nghèo": lower is better).
 * The basis is the one the name gives by itself, before a plan's period is known. Abbreviations are understood (TL hộ
 * nghèo, GQVL).
 */
export function classifyIndicator(
  name: string,
  unit: string | null,
  parent: string | null = null,
): IndicatorClass {
  const own = understood(name, unit);
  const kind = kindOf(own, sortedUnit(unit ?? ''), parent);
  const underlyingDirection = directionOf(own, kind);
  const isReduction = kind === 'reduction-pct' || kind === 'reduction-pp';
  return {
    kind,
    direction: isReduction ? 'higher' : underlyingDirection,
    underlyingDirection,
    basis: basisOf(own, kind),
  };
}
