import type { IndicatorRow } from './summaryRows';

/** So few indicators tell too little by themselves: then what they are made of is told too. */
const ENOUGH = 4;

/** The main indicators: those that stand by themselves, and their parts too where these are only a few. */
export function mainRows(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const deepest = rows.reduce((most, { depth }) => Math.max(most, depth), 0);
  let depth = 0;
  let found = rows.filter((row) => row.depth <= depth);
  while (found.length < ENOUGH && depth < deepest) {
    depth++;
    found = rows.filter((row) => row.depth <= depth);
  }
  return found;
}
