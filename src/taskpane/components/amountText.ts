import { targetText } from '../examiner/targetText';
import type { IndicatorItem } from '../examiner/view';
import type { Words } from './context';

/** `402,1 tỷ đồng`, `92%`. */
export function withUnit(number: string, unit: string | null): string {
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** The result against the target: `113,0 / 402,1 tỷ đồng`, or `ước 113,0 / …` for an estimated one. */
export function figuresText({ actual, target, unit }: IndicatorItem, { number, say }: Words): string {
  const figure = actual ? number(actual.value, actual.decimals) : '–';
  const result = actual?.estimate ? `${say('estimate')} ${figure}` : figure;
  const goal = target ? targetText(target, number) : '';
  return withUnit(goal === '' ? result : `${result} / ${goal}`, unit);
}
