import type { Combination, Measure, SourceRow, Weights } from './consolidation';

/** Digits that a sum of binary fractions can be trusted for. */
const EXACT_DIGITS = 15;

/** A sum that does not depend on the order of its parts. */
export function sumOf(values: readonly number[]): number {
  const sum = [...values].sort((a, b) => a - b).reduce((total, value) => total + value, 0);
  return Number(sum.toPrecision(EXACT_DIGITS));
}

/** The figures of a measure that count, in the common unit. */
export function countedFigures(rows: readonly SourceRow[], measure: Measure): number[] {
  return rows.flatMap(({ figures }) => figures[measure].converted ?? []);
}

/** Which sources a measure's figures come from. */
const sourcesOf = (rows: readonly SourceRow[], measure: Measure): number[] =>
  rows.filter(({ figures }) => figures[measure].converted !== null).map(({ source }) => source);

/** What a total is worked out from. */
interface Totalled {
  readonly combination: Combination;
  readonly rows: readonly SourceRow[];
  readonly weights: Weights | null;
}

function weightedTotal(
  rate: readonly SourceRow[],
  weights: Weights,
  measure: Measure,
  all: readonly { readonly rows: readonly SourceRow[] }[],
): number | null {
  const part = all[weights.numerator]?.rows ?? [];
  const whole = all[weights.denominator]?.rows ?? [];
  const [stated, above, below] = [rate, part, whole].map((rows) => new Set(sourcesOf(rows, measure)));
  if (!stated || !above || !below) return null;
  const isComplete =
    above.size === below.size &&
    [...above].every((source) => below.has(source)) &&
    [...stated].every((source) => above.has(source));
  const divisor = sumOf(countedFigures(whole, measure));
  if (!isComplete || stated.size === 0 || divisor === 0) return null;
  return Number(
    ((sumOf(countedFigures(part, measure)) / divisor) * weights.factor).toPrecision(EXACT_DIGITS),
  );
}

/**
 * The total of a measure; null where nothing counts, where rates have no common numerator and denominator, or where a
 * workbook gives the rate without them.
 */
export function totalOf(
  { combination, rows, weights }: Totalled,
  measure: Measure,
  all: readonly { readonly rows: readonly SourceRow[] }[],
): number | null {
  if (combination === 'weighted' && weights) return weightedTotal(rows, weights, measure, all);
  const values = countedFigures(rows, measure);
  if (combination === 'none' || values.length === 0) return null;
  return sumOf(values);
}
