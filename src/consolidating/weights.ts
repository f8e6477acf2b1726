import { parseUnit } from '../language/parseUnit';
import { convertUnit } from '../language/convertUnit';
import { isYear, unitDimension } from '../language/unitDimension';
import { MEASURES, type Measure, type SourceFigure, type SourceRow, type Weights } from './consolidation';
import { nameKey } from './draftRows';

/** An indicator as far as weighting needs it. */
export interface Weighable {
  readonly name: string;
  readonly unit: string | null;
  readonly parent: number | null;
  readonly addsUp: boolean;
  /** Sources that have its table but not the indicator. */
  readonly absent: readonly number[];
  readonly rows: readonly SourceRow[];
}

const RATE_WORDS = /^(?:tỷ lệ|tỷ trọng|năng suất|mật độ|bình quân)(?: (?:số|các))?(?= |$)|\([^()]*\)/gu;
const COUNT_WORDS = /^(?:trong đó )?(?:tổng số|tổng|số lượng|số|diện tích|sản lượng)(?= |$)|\([^()]*\)/gu;

const subjectOf = (name: string): string => nameKey(name).replace(RATE_WORDS, '').trim();
const countedIn = (name: string): string => nameKey(name).replace(COUNT_WORDS, '').trim();
const isWithin = (words: string, text: string): boolean => ` ${text} `.includes(` ${words} `);
const beginsWith = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);

interface Pair {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: number;
}

/** "Tỷ lệ hộ nghèo" is the number of "hộ nghèo" in that of "hộ". */
function sharePairs(subject: string, unit: '%' | '‰', all: readonly Weighable[]): Pair[] {
  const [thing = ''] = subject.split(' ');
  const counts = all.map(({ name, addsUp }) => (addsUp ? countedIn(name) : ''));
  const places = [...all.keys()];
  const numerators = places.filter((at) => {
    const counted = counts[at] ?? '';
    return counted === subject || (counted.includes(' ') && beginsWith(subject, counted));
  });
  return numerators.flatMap((numerator) =>
    places.flatMap((denominator): Pair[] => {
      const [part, whole] = [counts[numerator] ?? '', counts[denominator] ?? ''];
      if (whole === part || !beginsWith(whole, thing) || beginsWith(whole, part)) return [];
      const factor = convertUnit(1, all[numerator]?.unit ?? '', all[denominator]?.unit ?? '');
      return factor === null
        ? []
        : [{ numerator, denominator, factor: factor * (unit === '%' ? 100 : 1000) }];
    }),
  );
}

/** "Năng suất lúa" in tạ/ha is the "Sản lượng lúa" for the "Diện tích lúa". */
function quotientPairs(rate: Weighable, subject: string, unit: string, all: readonly Weighable[]): Pair[] {
  const { amount, per } = parseUnit(unit) ?? { amount: null, per: [] };
  const [divisor, more] = per.filter((part) => !isYear(part));
  if (!amount || !divisor || more) return [];
  const isKin = ({ name, parent, addsUp }: Weighable): boolean =>
    addsUp &&
    (parent === rate.parent || subject !== '') &&
    (subject === '' || isWithin(subject, nameKey(name)));
  const withUnit = (base: string): (readonly [at: number, factor: number])[] =>
    all.flatMap((each, at) => {
      if (each.unit === null || !isKin(each) || unitDimension(each.unit) !== unitDimension(base)) return [];
      const factor = convertUnit(1, each.unit, base);
      return factor === null ? [] : [[at, factor] as const];
    });
  return withUnit(amount.name).flatMap(([numerator, above]) =>
    withUnit(divisor.name).map(([denominator, below]): Pair => ({
      numerator,
      denominator,
      factor: above / below,
    })),
  );
}

const figureIn = (rows: readonly SourceRow[], source: number, measure: Measure): SourceFigure | undefined => {
  const figure = rows.find((row) => row.source === source)?.figures[measure];
  return figure?.state === 'counted' ? figure : undefined;
};

const halfDigit = ({ decimals }: SourceFigure): number => 0.5 * 10 ** -decimals;

/** Whether a stated rate is the quotient of its parts, as exactly as the figures are given. */
function agrees(rate: SourceFigure, part: SourceFigure, whole: SourceFigure, factor: number): boolean {
  const [stated, above, below] = [rate.converted ?? 0, part.converted ?? 0, whole.converted ?? 0];
  if (below === 0) return above === 0 && stated === 0;
  const quotient = (above / below) * factor;
  const blur = above === 0 ? 0 : halfDigit(part) / Math.abs(above) + halfDigit(whole) / Math.abs(below);
  return Math.abs(stated - quotient) <= 2 * halfDigit(rate) + Math.abs(quotient) * Math.min(blur, 0.01);
}

const LEAST_PROOFS = 2;
/** A ward may have slipped; that does not make the parts wrong. */
const AGREEING = 0.75;

const tableSources = ({ rows, absent }: Weighable): string =>
  [...rows.map(({ source }) => source), ...absent].sort((a, b) => a - b).join();

/** Whether the figures of the sources show that a rate is the quotient of two indicators. */
function isProven(rate: Weighable, pair: Pair, all: readonly Weighable[]): boolean {
  const [part, whole] = [all[pair.numerator]?.rows ?? [], all[pair.denominator]?.rows ?? []];
  let [agreeing, compared] = [0, 0];
  for (const { source, figures } of rate.rows) {
    for (const measure of MEASURES) {
      const above = figureIn(part, source, measure);
      const below = figureIn(whole, source, measure);
      if (figures[measure].state !== 'counted' || !above || !below) continue;
      compared++;
      if (agrees(figures[measure], above, below, pair.factor)) agreeing++;
    }
  }
  return agreeing >= LEAST_PROOFS && agreeing >= AGREEING * compared;
}

/**
 * Finds the indicators that a rate is the quotient of: by their names and units, and only where the figures of the
 * sources bear it out. Null where there is none or more than one way.
 *
 * @param at the rate's index among all indicators
 */
export function findWeights(at: number, all: readonly Weighable[]): Weights | null {
  const rate = all[at];
  const unit = rate?.unit ?? null;
  if (!rate || unit === null || rate.addsUp) return null;
  const subject = subjectOf(rate.name);
  const above = rate.parent === null ? '' : (all[rate.parent]?.name ?? '');
  const pairs =
    unit === '%' || unit === '‰'
      ? sharePairs(subject || countedIn(above), unit, all)
      : quotientPairs(rate, subject, unit, all);
  const isOfOneTable = ({ numerator, denominator }: Pair): boolean => {
    const [part, whole] = [all[numerator], all[denominator]];
    return part !== undefined && whole !== undefined && tableSources(part) === tableSources(whole);
  };
  const proven = pairs.filter((pair) => isOfOneTable(pair) && isProven(rate, pair, all));
  const [only, another] = proven;
  return only && !another ? only : null;
}
