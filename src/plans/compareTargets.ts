import type { Bilingual } from '../language/bilingual';
import { convertUnit } from '../language/convertUnit';
import { foldText } from '../language/foldText';
import { formatNumber } from '../language/formatNumber';
import type { PlanPair } from './comparePlans';
import type { IndicatorKind, Target } from './plan';

/** A target with the time it is due in its plan. */
export interface DueTarget {
  readonly target: Target;
  /** The year it is due, and the first year of its plan; null when unknown. */
  readonly year: number | null;
  readonly start: number | null;
  readonly isOneYear: boolean;
}

type Verdict = Pick<PlanPair, 'verdict' | 'severity' | 'why' | 'requiredYearlyChange'>;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

const CHANGES: readonly IndicatorKind[] = ['growth', 'reduction-pct', 'reduction-pp'];

/** Kinds whose figures are of one sort: the flow of the last year is a flow. */
const family = (kind: IndicatorKind): string => kind.replace(/^flow-.*$/u, 'flow');

const notComparable = (vi: string, en: string): Verdict => ({
  verdict: 'not-comparable',
  severity: null,
  why: { vi, en },
  requiredYearlyChange: null,
});

const conflict = (why: Bilingual): Verdict => ({
  verdict: 'conflict',
  severity: 'warning',
  why,
  requiredYearlyChange: null,
});

const consistent = (why: Bilingual, requiredYearlyChange: number | null = null): Verdict => ({
  verdict: 'consistent',
  severity: null,
  why,
  requiredYearlyChange,
});

const inUnit = (value: number | null, target: Target, unit: string | null): number | null =>
  value === null || target.unit === null || unit === null ? value : convertUnit(value, target.unit, unit);

function boundsOf(target: Target, unit: string | null): Bounds | null {
  const low = inUnit(target.low ?? target.value, target, unit);
  const high = inUnit(target.high ?? target.value, target, unit);
  return low === null || high === null ? null : { low, high };
}

function shown(target: Target): string {
  const number = (value: number | null): string =>
    value === null ? '' : formatNumber(value, value.toString().split('.')[1]?.length ?? 0, 'vi');
  const sign = target.operator !== null && /[<>]/u.test(target.operator) ? `${target.operator} ` : '';
  const value = target.low === null ? number(target.value) : `${number(target.low)} - ${number(target.high)}`;
  return `${sign}${value}${target.unit === '%' ? '%' : ` ${target.unit ?? ''}`}`.trim();
}

const PRICES = /giá (so sánh|cố định|hiện hành|thực tế)(?: (?:năm )?(\d{4}))?/u;
const pricesOf = (target: Target): string | null =>
  PRICES.exec(foldText(`${target.name} ${target.note ?? ''}`))?.[0] ?? null;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** How far an "about" reaches. */
const ABOUT = 0.05;

/** All figures that would meet a target: "≥ 80" goes on upwards, "khoảng 60" reaches to both sides. */
function accepted({ operator, approx }: Target, { low, high }: Bounds): Bounds {
  const reach = approx && operator !== 'range' ? ABOUT : 0;
  return {
    low: operator === '<=' || operator === '<' ? -Infinity : low - reach * Math.abs(low),
    high: operator === '>=' || operator === '>' ? Infinity : high + reach * Math.abs(high),
  };
}

/** Two targets of the same year, or two that hold in every year: they must not differ. */
function compareSame(one: DueTarget, other: DueTarget, ofOne: Bounds, ofOther: Bounds): Verdict {
  const [a, b] = [accepted(one.target, ofOne), accepted(other.target, ofOther)];
  if (a.low <= b.high && b.low <= a.high) {
    return consistent(
      { vi: 'Hai mục tiêu phù hợp với nhau.', en: 'The targets agree.' },
      one.year === other.year || ofOne.low !== ofOther.low ? null : 0,
    );
  }
  const [first, second] = [shown(one.target), shown(other.target)];
  return conflict({
    vi: `Cùng một chỉ tiêu nhưng một bên là ${first}, một bên là ${second}.`,
    en: `The same indicator is set at ${first} in one and at ${second} in the other.`,
  });
}

/** A single year beside the average of several: only the first years may fall behind, the others must make up for it. */
function compareAverage(average: DueTarget, year: DueTarget, mean: Bounds, single: Bounds): Verdict {
  const isLower = average.target.direction === 'lower';
  const isBehind = isLower ? single.high > mean.high : single.low < mean.low;
  const years = average.year === null || average.start === null ? 0 : average.year - average.start + 1;
  const needed = years > 1 ? rounded((years * mean.low - single.low) / (years - 1)) : null;
  if (!isBehind) return consistent({ vi: 'Năm này đạt mức bình quân.', en: 'The year reaches the average.' });
  return {
    verdict: 'consistent',
    severity: 'info',
    why: {
      vi: `Mục tiêu ${year.year ?? 'năm'} (${shown(year.target)}) thấp hơn mức bình quân ${shown(average.target)}${needed === null ? '' : `; các năm còn lại phải đạt bình quân ${formatNumber(needed, 2, 'vi')}`}.`,
      en: `The target of ${year.year ?? 'the year'} (${shown(year.target)}) is below the average of ${shown(average.target)}${needed === null ? '' : `; the other years must average ${formatNumber(needed, 2, 'en')}`}.`,
    },
    requiredYearlyChange: null,
  };
}

/** An earlier and a later target: the earlier must not be beyond the later already. */
function comparePath(earlier: DueTarget, later: DueTarget, from: Bounds, to: Bounds): Verdict {
  const isLower = later.target.direction === 'lower';
  const isBeyond = isLower ? from.high < to.low : from.low > to.high;
  const [start, end] = [
    `${shown(earlier.target)} (${earlier.year ?? '?'})`,
    `${shown(later.target)} (${later.year ?? '?'})`,
  ];
  if (isBeyond) {
    return conflict({
      vi: `Mục tiêu trước ${start} đã vượt mục tiêu sau ${end}.`,
      en: `The earlier target ${start} is beyond the later one ${end} already.`,
    });
  }
  const years = (later.year ?? 0) - (earlier.year ?? 0);
  const change = rounded((isLower ? to.high - from.high : to.low - from.low) / years);
  return consistent(
    {
      vi: `Từ ${start} đến ${end}: mỗi năm cần thay đổi ${formatNumber(change, 2, 'vi')}.`,
      en: `From ${start} to ${end}: a change of ${formatNumber(change, 2, 'en')} a year is needed.`,
    },
    change,
  );
}

/** One year's amount beside the amount of all years together. */
function compareSum(all: DueTarget, year: DueTarget, total: Bounds, single: Bounds): Verdict {
  if (single.low > total.high) {
    return conflict({
      vi: `Riêng năm ${year.year ?? ''} đã vượt tổng cả giai đoạn (${shown(all.target)}).`,
      en: `One year alone is beyond the total of all years (${shown(all.target)}).`,
    });
  }
  return consistent({ vi: 'Nằm trong tổng của cả giai đoạn.', en: 'It is within the total of all years.' });
}

const holdsEveryYear = ({ target }: DueTarget): boolean =>
  target.basis === 'annual' || target.basis === 'level-each-year';

/** Whether two targets for one indicator, of plans of one level, go together. */
export function compareTargets(one: DueTarget, other: DueTarget): Verdict {
  const [a, b] = [one.target, other.target];
  if (family(a.kind) !== family(b.kind)) {
    return notComparable(
      'Một bên là mức, một bên là mức tăng hoặc giảm; không quy về một loại được.',
      'One is a level, the other a rise or fall; they cannot be brought to one basis.',
    );
  }
  const [boundsA, boundsB] = [boundsOf(a, a.unit), boundsOf(b, a.unit)];
  if (!boundsA || !boundsB) {
    return notComparable(
      'Không so được: thiếu trị số hoặc đơn vị tính không quy đổi được.',
      'A figure is missing, or the units cannot be converted.',
    );
  }
  if (
    a.underlyingDirection !== b.underlyingDirection &&
    [a, b].every((target) => target.direction !== 'maintain')
  ) {
    return conflict({ vi: 'Chiều phấn đấu ngược nhau.', en: 'The directions are opposite.' });
  }
  const [pricesA, pricesB] = [pricesOf(a), pricesOf(b)];
  if (pricesA !== null && pricesB !== null && pricesA !== pricesB) {
    return conflict({
      vi: `Khác giá: ${pricesA}, ${pricesB}.`,
      en: `The prices differ: ${pricesA}, ${pricesB}.`,
    });
  }
  for (const [many, single, boundsOfMany, boundsOfSingle] of [
    [one, other, boundsA, boundsB],
    [other, one, boundsB, boundsA],
  ] as const) {
    if (many.isOneYear || !single.isOneYear) continue;
    if (many.target.basis === 'annual-average')
      return compareAverage(many, single, boundsOfMany, boundsOfSingle);
    if (many.target.basis === 'cumulative-over-period')
      return compareSum(many, single, boundsOfMany, boundsOfSingle);
    if (holdsEveryYear(many)) return compareSame(many, single, boundsOfMany, boundsOfSingle);
  }
  const isRate = CHANGES.includes(a.kind);
  if (isRate || one.year === null || other.year === null || one.year === other.year) {
    return one.year !== other.year && isRate
      ? notComparable('Tốc độ của hai thời kỳ khác nhau.', 'They are rates of different periods.')
      : compareSame(one, other, boundsA, boundsB);
  }
  return one.year < other.year
    ? comparePath(one, other, boundsA, boundsB)
    : comparePath(other, one, boundsB, boundsA);
}
