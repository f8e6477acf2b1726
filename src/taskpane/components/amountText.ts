import type { IndicatorItem, TargetChoice } from '../examiner/view';
import type { Words } from './context';

const SIGNS = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', approx: '≈ ', range: '' } as const;

/** A target as people write it: `402,1`, `≥ 95`, `9–10`. '' without a number. */
export function targetText(
  { operator, value, low, high, decimals }: TargetChoice['value'],
  { number }: Pick<Words, 'number'>,
): string {
  if (operator === 'range' && low !== null && high !== null)
    return `${number(low, decimals)}–${number(high, decimals)}`;
  return value === null ? '' : `${SIGNS[operator]}${number(value, decimals)}`;
}

/** `402,1 tỷ đồng`, `92%`. */
export function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** The result against the target: `113,0 / 402,1 tỷ đồng`. */
export function figuresText({ actual, target, unit }: IndicatorItem, words: Words): string {
  const result = actual ? words.number(actual.value, actual.decimals) : '–';
  const goal = target ? targetText(target, words) : '';
  return withUnit(goal === '' ? result : `${result} / ${goal}`, unit);
}
