import type { FreeText } from './freeText';
import type { KeptTexts } from './keptTexts';
import type { IndicatorRow } from './summaryRows';

/** What stands in the cells an officer may write over: their own texts come back, ours follow what they are made of. */
export interface OwnTexts {
  readonly head: (key: string, written: string) => FreeText;
  /** The note beside an indicator in the table. */
  readonly note: (row: IndicatorRow, isListed: boolean) => FreeText;
  /** Why an indicator is missed or late. */
  readonly reason: (row: IndicatorRow) => FreeText;
}

/**
 * Joins the officer's texts with ours. A reason whose indicator is no longer listed moves to its note, and back with
 * the indicator: what somebody wrote is never lost.
 */
export function ownTexts(kept: KeptTexts): OwnTexts {
  const given = (key: string): string | undefined => kept.get(key);
  const written = (key: string): string | undefined => (given(key) === '' ? undefined : given(key));
  return {
    head: (key, own) => ({ key, text: given(key) ?? own, written: own }),
    note: (row, isListed) => {
      const [key, reason] = [`note / ${row.key}`, isListed ? undefined : written(`reason / ${row.key}`)];
      return { key, text: given(key) ?? reason ?? row.note, written: row.note };
    },
    reason: (row) => {
      const key = `reason / ${row.key}`;
      return { key, text: given(key) ?? written(`note / ${row.key}`) ?? row.note, written: row.note };
    },
  };
}
