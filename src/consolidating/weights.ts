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
const isWithin = (words: string, text: string): boolean => words === '' || ` ${text} `.includes(` ${words} `);
const beginsWith = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);

interface Pair {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: number;
}

/** The indicators that add up, by what they stand under and by what they count. */
interface Parts {
  readonly all: readonly Weighable[];
  /** What an indicator counts ("hộ nghèo" of "Số hộ nghèo"), by index; blank for those that do not add up. */
  readonly counted: readonly string[];
  readonly byParent: ReadonlyMap<number | null, readonly number[]>;
  readonly byCounted: ReadonlyMap<string, readonly number[]>;
}

function indexParts(all: readonly Weighable[]): Parts {
  const counted = all.map(({ name, addsUp }) => (addsUp ? countedIn(name) : ''));
  const [byParent, byCounted] = [new Map<number | null, number[]>(), new Map<string, number[]>()];
  const put = <Key>(index: Map<Key, number[]>, key: Key, at: number): void => {
    const found = index.get(key);
    if (found) found.push(at);
    else index.set(key, [at]);
  };
  all.forEach(({ parent, addsUp }, at) => {
    if (!addsUp) return;
    put(byParent, parent, at);
    put(byCounted, counted[at] ?? '', at);
  });
  return { all, counted, byParent, byCounted };
}

/** In longer lists parts are only found by their very names. */
const MOST_NEIGHBOURS = 200;

/**
 * The indicators that may be a part: those that stand under the same one as the rate, else, anywhere, the only one of
 * its unit that counts one of the things named.
 */
function candidates(
  rate: Weighable,
  { all, byParent, byCounted }: Parts,
  things: readonly string[],
  fits: (at: number) => boolean,
): number[] {
  const neighbours = byParent.get(rate.parent) ?? [];
  const near = neighbours.length > MOST_NEIGHBOURS ? [] : neighbours.filter(fits);
  if (near.length > 0) return near;
  const dimension = (at: number): string => unitDimension(all[at]?.unit ?? '') ?? '';
  return things.flatMap((thing) => {
    const alike = (byCounted.get(thing) ?? []).filter(fits);
    return alike.filter((at) => !alike.some((other) => other !== at && dimension(other) === dimension(at)));
  });
}

/** "hộ nghèo đa chiều" → "hộ", "hộ nghèo", "hộ nghèo đa chiều". */
const beginnings = (text: string): string[] =>
  text.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '));

/** "Tỷ lệ hộ nghèo" is the number of "hộ nghèo" in that of "hộ". */
function sharePairs(rate: Weighable, subject: string, unit: '%' | '‰', parts: Parts): Pair[] {
  const { all, counted } = parts;
  const [thing = ''] = subject.split(' ');
  const things = beginnings(subject);
  const numerators = candidates(rate, parts, things, (at) => {
    const part = counted[at] ?? '';
    return part === subject || (part.includes(' ') && beginsWith(subject, part));
  });
  return numerators.flatMap((numerator) => {
    const part = counted[numerator] ?? '';
    const denominators = candidates(rate, parts, things, (at) => {
      const whole = counted[at] ?? '';
      return beginsWith(whole, thing) && !beginsWith(whole, part);
    });
    return denominators.flatMap((denominator): Pair[] => {
      const factor = convertUnit(1, all[numerator]?.unit ?? '', all[denominator]?.unit ?? '');
      return factor === null
        ? []
        : [{ numerator, denominator, factor: factor * (unit === '%' ? 100 : 1000) }];
    });
  });
}

/** "Năng suất lúa" in tạ/ha is the "Sản lượng lúa" for the "Diện tích lúa". */
function quotientPairs(rate: Weighable, subject: string, unit: string, parts: Parts): Pair[] {
  const { amount, per } = parseUnit(unit) ?? { amount: null, per: [] };
  const [divisor, more] = per.filter((part) => !isYear(part));
  if (!amount || !divisor || more) return [];
  const { all } = parts;
  const withUnit = (base: string): (readonly [at: number, factor: number])[] =>
    candidates(rate, parts, [subject], (at) => {
      const { name = '', unit: own = null } = all[at] ?? {};
      return own !== null && unitDimension(own) === unitDimension(base) && isWithin(subject, nameKey(name));
    }).flatMap((at) => {
      const factor = convertUnit(1, all[at]?.unit ?? '', base);
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

function weightsOf(at: number, parts: Parts): Weights | null {
  const { all } = parts;
  const rate = all[at];
  const unit = rate?.unit ?? null;
  if (!rate || unit === null || rate.addsUp || rate.rows.length < LEAST_PROOFS) return null;
  const subject = subjectOf(rate.name);
  const above = rate.parent === null ? '' : (all[rate.parent]?.name ?? '');
  const pairs =
    unit === '%' || unit === '‰'
      ? sharePairs(rate, subject || countedIn(above), unit, parts)
      : quotientPairs(rate, subject, unit, parts);
  const isOfOneTable = ({ numerator, denominator }: Pair): boolean => {
    const [part, whole] = [all[numerator], all[denominator]];
    return part !== undefined && whole !== undefined && tableSources(part) === tableSources(whole);
  };
  const proven = pairs.filter((pair) => isOfOneTable(pair) && isProven(rate, pair, all));
  const [only, another] = proven;
  return only && !another ? only : null;
}

/**
 * Finds for every indicator the two that it is the quotient of: by their names and units, and only where the figures
 * of the sources bear it out. Null for what is no rate, and where there is none or more than one way.
 */
export function findWeights(all: readonly Weighable[]): (Weights | null)[] {
  const parts = indexParts(all);
  return all.map((_, at) => weightsOf(at, parts));
}
