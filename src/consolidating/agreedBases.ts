import type { Period } from '../period/period';
import { MEASURES, type Measure, type MeasureBasis } from './consolidation';
import type { OpenTable } from './openTable';

const spanOf = (period: Period | null): string => (period ? `${period.start}/${period.end}` : '');

/** Whether two figures stand for the same time; a column that names none is taken at its word. */
export function isSameTime(a: Period | null, b: Period | null): boolean {
  return a === null || b === null || spanOf(a) === spanOf(b);
}

interface Vote {
  readonly key: string;
  readonly basis: MeasureBasis;
  readonly sources: Set<number>;
}

/** Bases that name their time come before those that do not, longer times before shorter ones. */
const rank = ({ period }: MeasureBasis): string => (period ? `${period.start} ${period.notation}` : '~');

/** What most of the workbooks give; of as many the running total before the single quarter, the year before its part. */
function mostCommon(tables: readonly OpenTable[], measure: Measure, due: Period): MeasureBasis | null {
  const votes = new Map<string, Vote>();
  for (const { source, bases } of tables) {
    for (const basis of bases[measure]) {
      if (measure === 'result' && basis.period?.end !== due.end) continue;
      const key = `${spanOf(basis.period)} ${basis.authority ?? ''}`;
      const vote = votes.get(key) ?? { key, basis, sources: new Set<number>() };
      vote.sources.add(source);
      votes.set(key, vote);
    }
  }
  const [first] = [...votes.values()].sort(
    (a, b) =>
      b.sources.size - a.sources.size || (rank(a.basis) < rank(b.basis) ? -1 : 1) || (a.key < b.key ? -1 : 1),
  );
  return first?.basis ?? null;
}

/**
 * The time (and for plans the authority) whose figures are brought together, for every measure that a workbook gives:
 * figures of another time are never added to them.
 */
export function agreedBases(
  tables: readonly OpenTable[],
  period: Period,
): Partial<Record<Measure, MeasureBasis>> {
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const basis = mostCommon(tables, measure, period);
      return basis ? [[measure, basis]] : [];
    }),
  );
}
