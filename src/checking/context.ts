import type { Assessment } from '../assessing/assessment';
import type { Workbook } from '../grid/workbook';
import type { Period } from '../period/period';
import type { Plan } from '../plans/plan';
import type { SheetReading } from '../reading/indicatorTable';
import type { RuleId, Severity } from './finding';

/** Which official target a row stands for, and how sure that is. */
export interface RowMatch {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly target: string | null;
  readonly decision: 'auto' | 'review' | 'none';
}

/** A finding the officer looked at and set aside. */
export interface Dismissal {
  readonly rule: RuleId;
  readonly sheet: string | null;
  /** The indicator's name, or the cell's address where a finding belongs to no row. */
  readonly subject: string;
  readonly reason: string;
}

/** Everything a check looks at. All of it is plain data. */
export interface CheckContext {
  readonly workbook: Workbook;
  /** The sheets that are checked. */
  readonly readings: readonly SheetReading[];
  /** Sheets of a series that stand for other times: compared with, not checked themselves. */
  readonly others: readonly SheetReading[];
  readonly assessments: readonly Assessment[];
  readonly period: Period;
  /** The official plan, further plans to hold it against, and which rows stand for which of its targets. */
  readonly plan: Plan | null;
  readonly otherPlans: readonly Plan[];
  readonly matches: readonly RowMatch[];
  /** Last period's workbook as understood. */
  readonly previous: readonly SheetReading[] | null;
  /** Severities that differ from the rules' own. */
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly dismissals: readonly Dismissal[];
}
