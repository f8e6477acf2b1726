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

/** What a total is worked out from. */
interface Totalled {
  readonly combination: Combination;
  readonly rows: readonly SourceRow[];
  readonly weights: Weights | null;
}

/** The counted figures of a measure by source. */
const bySource = (rows: readonly SourceRow[], measure: Measure): Map<number, number> =>
  new Map(
    rows.flatMap(({ source, figures }): [number, number][] => {
      const { converted } = figures[measure];
      return converted === null ? [] : [[source, converted]];
    }),
  );

function weightedTotal(
  rate: readonly SourceRow[],
  weights: Weights,
  measure: Measure,
  all: readonly { readonly rows: readonly SourceRow[] }[],
): number | null {
  const parts = bySource(all[weights.numerator]?.rows ?? [], measure);
  const wholes = bySource(all[weights.denominator]?.rows ?? [], measure);
  const stating = [...bySource(rate, measure).keys()];
  const both = [...parts.keys()].filter((source) => wholes.has(source));
  if (stating.length === 0 || !stating.every((source) => both.includes(source))) return null;
  // A negative count is a slip; no share follows from it.
  if ([...parts.values(), ...wholes.values()].some((figure) => figure < 0)) return null;
  const [part, whole] = [parts, wholes].map((figures) =>
    sumOf(both.flatMap((source) => figures.get(source) ?? [])),
  );
  if (part === undefined || !whole) return null;
  return Number(((part / whole) * weights.factor).toPrecision(EXACT_DIGITS));
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
