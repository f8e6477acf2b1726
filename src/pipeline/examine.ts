import type { Assessment, Status } from '../assessing/assessment';
import { assessTable } from '../assessing/assessTable';
import { elapsedOfYear } from '../assessing/elapsedOfYear';
import { DEFAULT_SETTINGS, type Settings } from '../assessing/settings';
import { STATUS_LABELS } from '../assessing/statusLabels';
import { checkWorkbook } from '../checking/checkWorkbook';
import type { Finding } from '../checking/finding';
import { parseMemory, type Memory } from '../decisions/memory';
import type { Workbook } from '../grid/workbook';
import { UserError } from '../language/userError';
import { parsePeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import type { Plan, Target } from '../plans/plan';
import type { SheetReading } from '../reading/indicatorTable';
import { readTables } from '../reading/readTables';
import { choosePeriod } from './choosePeriod';
import { fittingSheets } from './fittingSheets';
import { matchPlan, type RowMatch } from './matchPlan';

/** What a workbook is examined by; what is left out comes from the workbook itself. */
export interface ExamineOptions {
  /** Only this sheet. */
  readonly sheet?: string | undefined;
  readonly period?: Period | undefined;
  /** The official plan rows are matched with; null: none. */
  readonly plan?: Plan | null | undefined;
  /** Last period's workbook. */
  readonly previous?: Workbook | undefined;
  /** The day the check is made for, `YYYY-MM-DD`. */
  readonly asOf?: string | undefined;
}

/** Everything found out about a workbook: plain data that can be sent to another thread. */
export interface Examination {
  readonly file: string;
  readonly period: Period;
  readonly plan: Plan | null;
  /** Every sheet as read, with those that are no indicator tables. */
  readonly readings: readonly SheetReading[];
  /** The sheets the verdicts and findings are about. */
  readonly checked: readonly SheetReading[];
  /** Sheets of the same series that stand for other times. */
  readonly others: readonly SheetReading[];
  readonly matches: readonly RowMatch[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  /** Assessments by status; the whole of a table by commune counts, its blocks do not. */
  readonly counts: Readonly<Record<Status, number>>;
  /** The share (0…1) of a year's plan that should be done by the end of the period. */
  readonly expectedShare: number;
  readonly settings: Settings;
  readonly memory: Memory;
}

function countStatuses(assessments: readonly Assessment[]): Record<Status, number> {
  const statuses = Object.keys(STATUS_LABELS) as Status[];
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { block, status, override } of assessments)
    if (block === null) counts[override?.status ?? status]++;
  return counts;
}
