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
const isWithin = (words: string, text: string): boolean =>
  words === '' || ` ${text} `.includes(` ${words} `);
const beginsWith = (text: string, words: string): boolean => `${text} `.startsWith(`${words} `);

interface Pair {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: number;
}

/** The indicators that add up, found by what their names say and by what they stand under. */
interface Parts {
  readonly all: readonly Weighable[];
  /** What an indicator counts ("hộ nghèo" of "Số hộ nghèo"), by index; blank for those that do not add up. */
  readonly counted: readonly string[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byParent: ReadonlyMap<number | null, readonly number[]>;
}

function indexParts(all: readonly Weighable[]): Parts {
  const [byWord, byParent] = [new Map<string, number[]>(), new Map<number | null, number[]>()];
  const put = <Key>(index: Map<Key, number[]>, key: Key, at: number): void => {
    const found = index.get(key);
    if (found) found.push(at);
    else index.set(key, [at]);
  };
  all.forEach(({ name, parent, addsUp }, at) => {
    if (!addsUp) return;
    put(byParent, parent, at);
    for (const word of new Set(nameKey(name).split(' '))) put(byWord, word, at);
  });
  return { all, counted: all.map(({ name, addsUp }) => (addsUp ? countedIn(name) : '')), byWord, byParent };
}

/** "Tỷ lệ hộ nghèo" is the number of "hộ nghèo" in that of "hộ". */
function sharePairs(subject: string, unit: '%' | '‰', { all, counted, byWord }: Parts): Pair[] {
  const [thing = ''] = subject.split(' ');
  const places = byWord.get(thing) ?? [];
  const numerators = places.filter((at) => {
    const part = counted[at] ?? '';
    return part === subject || (part.includes(' ') && beginsWith(subject, part));
  });
  return numerators.flatMap((numerator) =>
    places.flatMap((denominator): Pair[] => {
      const [part, whole] = [counted[numerator] ?? '', counted[denominator] ?? ''];
      if (whole === part || !beginsWith(whole, thing) || beginsWith(whole, part)) return [];
      const factor = convertUnit(1, all[numerator]?.unit ?? '', all[denominator]?.unit ?? '');
      return factor === null
        ? []
        : [{ numerator, denominator, factor: factor * (unit === '%' ? 100 : 1000) }];
    }),
  );
}

/** "Năng suất lúa" in tạ/ha is the "Sản lượng lúa" for the "Diện tích lúa". */
function quotientPairs(rate: Weighable, subject: string, unit: string, parts: Parts): Pair[] {
  const { amount, per } = parseUnit(unit) ?? { amount: null, per: [] };
  const [divisor, more] = per.filter((part) => !isYear(part));
  if (!amount || !divisor || more) return [];
  const { all, byWord, byParent } = parts;
  const [word = ''] = subject.split(' ');
  const kin = subject === '' ? byParent.get(rate.parent) : byWord.get(word);
  const withUnit = (base: string): (readonly [at: number, factor: number])[] =>
    (kin ?? []).flatMap((at) => {
      const { name = '', unit: own = null } = all[at] ?? {};
      if (own === null || unitDimension(own) !== unitDimension(base)) return [];
      const factor = isWithin(subject, nameKey(name)) ? convertUnit(1, own, base) : null;
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
      ? sharePairs(subject || countedIn(above), unit, parts)
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
