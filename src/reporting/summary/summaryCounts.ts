import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { IndicatorRow } from './summaryRows';

export type StatusCounts = Readonly<Record<Status, number>>;

/** The verdicts in the order they are told, best first. */
export const STATUSES = Object.keys(STATUS_LABELS) as readonly Status[];

/** The verdict that counts: the officer's own where there is one. */
export const statusOf = ({ assessment: { override, status } }: IndicatorRow): Status =>
  override?.status ?? status;

/** How many rows have which verdict. */
export function countStatuses(rows: readonly IndicatorRow[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const row of rows) counts[statusOf(row)]++;
  return counts;
}

/** How many are judged at all. */
export const judgedCount = (counts: StatusCounts): number =>
  STATUSES.reduce((sum, status) => sum + counts[status], 0) - counts['not-assessed'];
