import type { Status } from '../../assessing/assessment';
import { isCeiling } from '../../assessing/judgement';
import { elapsedShare } from '../../period/elapsedShare';
import { isWholeYear } from '../../period/isWholeYear';
import type { Period } from '../../period/period';
import { statusOf } from './summaryCounts';
import type { IndicatorRow } from './summaryRows';

/** The verdicts that ask for a reason, the gravest first. */
const LISTED: readonly Status[] = ['missed', 'critical', 'at-risk'];

/** An indicator that is missed, late or at risk, with what is still to be done. Amounts are in the row's unit. */
export interface ListedRow {
  readonly row: IndicatorRow;
  readonly status: Status;
  /** Whether the target is one to stay under. */
  readonly isCeiling: boolean;
  /** What is to be reached: the target, or the bound of it that counts. */
  readonly base: number | null;
  /** What should have been reached (or may at most have been used) by the end of the period. */
  readonly due: number | null;
  /** Actual − due: negative is too little, for a ceiling positive is too much. */
  readonly gap: number | null;
  /** What is still needed for the target; for a ceiling what may still be used. */
  readonly remaining: number | null;
  /** The same for each month left of the year. */
  readonly perMonth: number | null;
}

/** The months of the year that are left when a period ends; 0 for a whole year. */
export function monthsLeft(period: Period): number {
  return period.kind === 'years' || isWholeYear(period)
    ? 0
    : Number(((1 - elapsedShare(period)) * 12).toFixed(1));
}

const exact = (value: number): number => Number(value.toPrecision(12));

/** The share of the target that is due, as the verdict sees it; 1 where nothing is pro-rated. */
export const dueShare = ({ assessment: { judgement } }: IndicatorRow): number =>
  judgement?.expected == null ? 1 : judgement.expected / 100;

function listed(row: IndicatorRow, period: Period): ListedRow {
  const { actual, judgement, target, direction, remaining } = row.assessment;
  const cap = target !== null && isCeiling(target, direction);
  const base = judgement === null ? null : cap ? judgement.high : judgement.low;
  const due = base === null ? null : exact(base * dueShare(row));
  const months = monthsLeft(period);
  const isSpread = judgement?.expected != null && months > 0;
  return {
    row,
    status: statusOf(row),
    isCeiling: cap,
    base,
    due,
    gap: actual && due !== null ? exact(actual.value - due) : null,
    remaining,
    perMonth: isSpread && remaining !== null ? exact(remaining / months) : null,
  };
}

/** The rows that need a reason: missed, critically late and at risk, the gravest first. */
export function listedRows(rows: readonly IndicatorRow[], period: Period): ListedRow[] {
  return LISTED.flatMap((status) => rows.filter((row) => statusOf(row) === status)).map((row) =>
    listed(row, period),
  );
}
