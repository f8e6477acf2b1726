import type { Quantity, TargetExpression } from '../language/quantity';

/** What a cell of a plan column asks for; null where it holds no number (a blank, a verdict, shares of a whole). */
export function targetExpression(quantity: Quantity): TargetExpression | null {
  const plain = { operator: '=', low: null, high: null, approx: false } as const;
  switch (quantity.kind) {
    case 'number':
    case 'change':
      return { ...plain, value: Math.abs(quantity.value), unit: quantity.unit, decimals: quantity.decimals };
    case 'ratio':
      return { ...plain, value: quantity.value, unit: '%', decimals: quantity.decimals };
    case 'fraction':
      return { ...plain, value: quantity.numerator, unit: quantity.unit, decimals: 0 };
    case 'target':
      return quantity.target;
    case 'date': {
      // A range that Excel turned into a day: 9-10 became 9 October.
      const [low, high] = quantity.parts;
      return low < high
        ? { operator: 'range', value: null, low, high, approx: false, unit: null, decimals: 0 }
        : null;
    }
    default:
      return null;
  }
}
