import type { Bilingual } from '../language/bilingual';
import { elapsedShare } from '../period/elapsedShare';
import type { Period } from '../period/period';
import { periodLabel } from '../period/periodLabel';

/** What every row of a table asks of the same few periods. */
export interface Time {
  /** The share of the year that is over at the period's end (0…1). */
  readonly elapsed: number;
  readonly label: Bilingual;
}

const known = new Map<string, Time>();

/** The time a period stands for; worked out once for each notation. */
export function timeOf(period: Period): Time {
  const before = known.get(period.notation);
  if (before) return before;
  const time = {
    elapsed: elapsedShare(period),
    label: { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') },
  };
  known.set(period.notation, time);
  return time;
}
