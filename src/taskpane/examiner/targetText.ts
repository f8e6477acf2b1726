import type { RowTarget } from '../../assessing/assessment';

const SIGNS: Readonly<Record<RowTarget['operator'], string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  approx: '≈ ',
  range: '',
};

/** A target as people write it: `402,1`, `≥ 95`, `9–10`. '' without a number. */
export function targetText(
  {
    operator,
    value,
    low,
    high,
    decimals,
  }: Pick<RowTarget, 'operator' | 'value' | 'low' | 'high' | 'decimals'>,
  number: (value: number, decimals: number) => string,
): string {
  if (operator === 'range' && low !== null && high !== null)
    return `${number(low, decimals)}–${number(high, decimals)}`;
  return value === null ? '' : `${SIGNS[operator]}${number(value, decimals)}`;
}
