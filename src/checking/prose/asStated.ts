import type { Language } from '../../language/bilingual';
import { formatNumber } from '../../language/formatNumber';
import { roundHalfUp } from '../../language/roundHalfUp';
import type { PercentFigure } from './figures';

type Stated = Pick<PercentFigure, 'decimals' | 'isTimes'>;

/** Rounds a percentage as a stated one is rounded: 149,7 is 150 beside "gấp 1,9 lần". */
export function roundedAs(value: number, { decimals, isTimes }: Stated): number {
  const exact = Number(value.toPrecision(15));
  return isTimes
    ? Number((roundHalfUp(exact / 100, decimals + 2) * 100).toPrecision(12))
    : roundHalfUp(exact, decimals);
}

/** A percentage in the words of a stated one: "48,3%", "1,5 lần". */
export function writtenAs(value: number, { decimals, isTimes }: Stated, language: Language): string {
  if (!isTimes) return `${formatNumber(value, decimals, language)}%`;
  return `${formatNumber(value / 100, decimals + 2, language)} ${language === 'vi' ? 'lần' : 'times'}`;
}
