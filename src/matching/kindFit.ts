import type { IndicatorKind } from '../plans/plan';

/** Kinds that are told apart by one word, and that a unit does not tell: "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo giảm". */
type KindFamily = 'growth' | 'reduction' | 'structure' | 'rate' | 'amount' | 'stock' | 'unknown';

const FAMILIES: Readonly<Record<IndicatorKind, KindFamily>> = {
  growth: 'growth',
  'reduction-pct': 'reduction',
  'reduction-pp': 'reduction',
  structure: 'structure',
  ratio: 'rate',
  level: 'rate',
  flow: 'amount',
  'flow-final-year': 'amount',
  'flow-cumulative': 'amount',
  increment: 'amount',
  stock: 'stock',
  task: 'unknown',
  text: 'unknown',
};

const CHANGES: readonly KindFamily[] = ['growth', 'reduction', 'structure'];

/**
 * How well two kinds of indicator go together, from 0 to 1.
 *
 * @param areUnitsKnown whether both kinds rest on a unit; without one only the words for a change tell
 */
export function kindFit(a: IndicatorKind, b: IndicatorKind, areUnitsKnown: boolean): number {
  const [one, other] = [FAMILIES[a], FAMILIES[b]];
  if (one === other || one === 'unknown' || other === 'unknown') return 1;
  if (CHANGES.includes(one) || CHANGES.includes(other)) return 0.4;
  if (!areUnitsKnown) return 1;
  return one === 'rate' || other === 'rate' ? 0.55 : 0.82;
}
