import { expandAbbreviations } from '../language/expandAbbreviations';
import { foldText } from '../language/foldText';
import * as words from './indicatorWords';
import { find, findAll, part, placedPhrases, says, wording, type Phrases, type Wording } from './phrases';
import type { Basis, Direction, IndicatorKind, Target } from './plan';

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

const FALL = placedPhrases(['giảm']);
const RISE = placedPhrases(['tăng']);

/** Whether "giảm" or "tăng" is said of the indicator ("… giảm hằng năm", "mức giảm …"), not a word of its name. */
function isSaidOf(name: Wording, change: Phrases): boolean {
  return findAll(name, change).some(([start, end]) => {
    const before = part(name, name.text.slice(0, start));
    const after = part(name, name.text.slice(end));
    if (/(?:miễn|mien)[, ]*$/u.test(before.text)) return false;
    return (
      before.text === '' ||
      find(before, words.BEFORE_CHANGE)?.[1] === before.text.length ||
      /^[(:]|^$/u.test(after.text) ||
      find(after, words.AFTER_CHANGE)?.[0] === 0
    );
  });
}

/** A fall of a rate is in percentage points, a fall of a count or an amount in percent. */
function kindOfFall(name: Wording, unit: UnitSort): IndicatorKind {
  const [start, end] = find(name, FALL) ?? [0, 0];
  const fallen = part(
    name,
    name.text.slice(0, start).replace(/^\s*(?:tỷ lệ|ty le)\s*$/u, '') + name.text.slice(end),
  );
  return unit === 'points' || says(fallen, words.RATES_BY_NATURE) ? 'reduction-pp' : 'reduction-pct';
}

/** Figures in % (or without a unit): a change, a share of a whole or a rate. */
function kindOfRate(name: Wording, unit: UnitSort, parent: Wording | null): IndicatorKind | null {
  if (isSaidOf(name, FALL))
    return parent && kindOfRate(parent, unit, null) === 'reduction-pp'
      ? 'reduction-pp'
      : kindOfFall(name, unit);
  if (says(name, words.STRUCTURE)) return 'structure';
  if (says(name, words.NATURAL_INCREASE)) return 'ratio';
  if (says(name, words.GROWTH) || isSaidOf(name, RISE)) return 'growth';
  if (says(name, words.SHARE)) return 'ratio';
  const ofParent = parent && kindOfRate(parent, unit, null);
  if (ofParent && ofParent !== 'ratio') return ofParent;
  if (unit === 'none') return null;
  return says(name, words.INDEX) ? 'level' : 'ratio';
}

const YEARLY_AVERAGE = /bình quân (?:hằng|hàng|mỗi) năm|binh quan (?:hang|moi) nam/gu;

/** Figures in any other unit. Null without evidence. */
function kindOfAmount(name: Wording, unit: string, sort: UnitSort): IndicatorKind | null {
  if (isSaidOf(name, FALL)) return 'flow';
  if (sort === 'count' && says(name, words.INCREMENT) && !says(name, words.FLOW)) return 'increment';
  if (sort === 'per' || says(part(name, name.text.replace(YEARLY_AVERAGE, '')), words.LEVEL)) return 'level';
  if (says(name, words.HOLDING)) return 'stock';
  if (says(name, words.FLOW)) return 'flow';
  if (find(name, words.TASK)?.[0] === 0 && !name.text.includes(unit || '?')) return 'task';
  return says(name, words.COUNT) ? 'stock' : null;
}

function kindOf(name: Wording, unit: string, parent: Wording | null): IndicatorKind {
  const sort = sortOfUnit(unit);
  if (unit === 'lần') return 'ratio';
  if (says(name, words.PER_POPULATION) && !isSaidOf(name, FALL)) return 'ratio';
  if (sort === 'rate' || sort === 'points' || sort === 'none') {
    const kind = kindOfRate(name, sort, parent);
    if (kind) return kind;
  }
  const kind = kindOfAmount(name, unit, sort) ?? (parent && kindOfAmount(parent, unit, sort));
  if (kind) return kind;
  if (sort === 'none') return 'text';
  return sort === 'money' || sort === 'quantity' ? 'flow' : 'stock';
}

/** Which way the thing itself should go: the poverty rate down, whatever is said of its fall. */
function directionOf(name: Wording, kind: IndicatorKind): Direction {
  if (says(name, words.MAINTAIN)) return 'maintain';
  if (kind === 'reduction-pct' || kind === 'reduction-pp') return 'lower';
  if (kind === 'structure') {
    return says(name, words.SHRINKING_SHARE) && !says(name, words.GROWING_SHARE) ? 'lower' : 'higher';
  }
  if (says(name, words.FAILURE)) return 'lower';
  return says(name, words.LOWER) && !says(name, words.REMEDY) ? 'lower' : 'higher';
}

function basisOf(name: Wording, kind: IndicatorKind): Basis {
  const isChange = kind === 'growth' || kind === 'reduction-pct' || kind === 'reduction-pp';
  const isFlow = kind === 'flow' || kind === 'increment' || isChange;
  if (says(name, isChange ? words.AVERAGE_CHANGE : words.AVERAGE)) return 'annual-average';
  if (!isChange && isFlow && says(name, words.WHOLE_PERIOD)) return 'cumulative-over-period';
  if (isFlow) return 'annual';
  if (says(name, words.EACH_YEAR)) return 'level-each-year';
  return kind === 'ratio' && says(name, words.YEARLY_WORK) ? 'annual' : 'by-end-of-period';
}

/** Sheets by commune say the same names over and over. */
const remembered = new Map<string, IndicatorClass>();
const MOST_REMEMBERED = 5000;

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
  const key = [name, unit ?? '', parent ?? ''].join('\n');
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = classify(name, unit, parent);
  remembered.set(key, found);
  return found;
}

function classify(name: string, unit: string | null, parent: string | null): IndicatorClass {
  const own = wording(expandAbbreviations(name, unit));
  const above = parent === null ? null : wording(expandAbbreviations(parent));
  const kind = kindOf(own, foldText(unit ?? '').trim(), above);
  const underlyingDirection = directionOf(own, kind);
  const isReduction = kind === 'reduction-pct' || kind === 'reduction-pp';
  return {
    kind,
    direction: isReduction ? 'higher' : underlyingDirection,
    underlyingDirection,
    basis: basisOf(own, kind),
  };
}
