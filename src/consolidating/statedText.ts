import { formatNumber } from '../language/formatNumber';
import type { Quantity, TargetExpression } from '../language/quantity';

const SIGNS = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  range: '',
  approx: 'khoảng ',
} as const;
const MARKS = { blank: null, dash: '-', dots: '…', x: 'x' } as const;

function targetText({ operator, value, low, high, decimals }: TargetExpression): string {
  const written = (number: number | null): string =>
    number === null ? '' : formatNumber(number, decimals, 'vi');
  return operator === 'range' ? `${written(low)} - ${written(high)}` : SIGNS[operator] + written(value);
}

/** What a cell says where it is no plain number, as an officer would write it; null for a number and a blank. */
export function statedText(quantity: Quantity): string | null {
  switch (quantity.kind) {
    case 'number':
      return null;
    case 'missing':
      return MARKS[quantity.mark];
    case 'fraction':
      return `${quantity.numerator}/${quantity.denominator}`;
    case 'target':
      return targetText(quantity.target);
    case 'change':
      return `${quantity.value < 0 ? 'giảm' : 'tăng'} ${formatNumber(Math.abs(quantity.value), quantity.decimals, 'vi')}`;
    case 'ratio':
      return `bằng ${formatNumber(quantity.value, quantity.decimals, 'vi')}%`;
    case 'shares':
      return quantity.values.map((share) => `${formatNumber(share, quantity.decimals, 'vi')}%`).join(' : ');
    case 'date':
      return quantity.parts.join('-');
    case 'ditto':
      return 'nt';
    case 'error':
      return quantity.error;
    case 'verdict':
    case 'text':
      return quantity.text;
  }
}
