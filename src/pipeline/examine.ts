import type { Assessment, Status } from '../assessing/assessment';
import { assessTable } from '../assessing/assessTable';
import { expectedShare } from '../assessing/expectedShare';
import { DEFAULT_SETTINGS, type Settings } from '../assessing/settings';
import { STATUS_LABELS } from '../assessing/statusLabels';
import { upToDay } from '../assessing/upToDay';
import { checkWorkbook } from '../checking/checkWorkbook';
import type { Finding } from '../checking/finding';
import { parseMemory, type Memory } from '../decisions/memory';
import type { Workbook } from '../grid/workbook';
import { UserError } from '../language/userError';
import { parsePeriod, yearPeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import { CATALOGUE } from '../plans/catalogue';
import type { Plan, Target } from '../plans/plan';
import type { SheetReading } from '../reading/indicatorTable';
import { readTables } from '../reading/readTables';
import { choosePeriod } from './choosePeriod';
import { chooseSheet } from './chooseSheet';
import { fittingSheets } from './fittingSheets';
import { matchPlan, settledTargets, type RowMatch } from './matchPlan';

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
  /** Assessments by status; the whole of a table by commune counts, its blocks only where there is no whole. */
  readonly counts: Readonly<Record<Status, number>>;
  /** The share (0…1) of a year's plan that should be done by the end of the period. */
  readonly expectedShare: number;
  readonly settings: Settings;
  readonly memory: Memory;
}

function countStatuses(assessments: readonly Assessment[]): Record<Status, number> {
  const statuses = Object.keys(STATUS_LABELS) as Status[];
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  const wholes = new Set<string>();
  for (const { sheet, block } of assessments) if (block === null) wholes.add(sheet);
  for (const { sheet, block, status, override } of assessments)
    if (block === null || !wholes.has(sheet)) counts[override?.status ?? status]++;
  return counts;
}

function noTable(file: string, sheet: string | undefined): UserError {
  return sheet === undefined
    ? new UserError({
        vi: `Không thấy bảng chỉ tiêu nào trong tệp ${file}.`,
        en: `No indicator table was found in ${file}.`,
      })
    : new UserError({
        vi: `Không thấy bảng chỉ tiêu nào ở trang tính "${sheet}" của tệp ${file}.`,
        en: `No indicator table was found on the sheet "${sheet}" of ${file}.`,
      });
}

/** What share of a year's plan a running total should have reached by a period's end. */
function commonShare(period: Period, settings: Settings): number {
  const year = yearPeriod(periodYear(period));
  return expectedShare({ ...period, start: year.start }, year, settings.pace);
}

function rememberedPlan({ plan, plans }: Memory): Plan | null {
  return [...plans, ...CATALOGUE].find(({ id }) => id === plan) ?? null;
}

/**
 * Reads a workbook, matches its rows with the official plan, judges them and checks them: the whole pipeline up to
 * what may be written. Throws a UserError for a sheet that is not there, a workbook without an indicator table, and
 * one that names no period when none is given.
 */
export function examine(workbook: Workbook, options: ExamineOptions): Examination {
  const memory = parseMemory(workbook.memory);
  const readings = readTables(chooseSheet(workbook, options.sheet), memory.corrections);
  if (readings.every(({ tables }) => tables.length === 0)) throw noTable(workbook.file, options.sheet);
  const asOf = options.asOf ?? null;
  const remembered = memory.period === null ? null : parsePeriod(memory.period);
  const period = options.period ?? remembered ?? choosePeriod(readings, asOf);
  if (!period) {
    throw new UserError({
      vi: `Tệp ${workbook.file} không ghi kỳ báo cáo; hãy chọn kỳ, ví dụ 2024-Q1.`,
      en: `The file ${workbook.file} names no period; choose one, such as 2024-Q1.`,
    });
  }
  const plan = options.plan === undefined ? rememberedPlan(memory) : options.plan;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...memory.settings };
  const { checked, others } = fittingSheets(readings, period);
  const matches = plan ? matchPlan(checked, plan) : [];
  const assessments = checked.flatMap((reading) => {
    const officialTargets = plan
      ? settledTargets(reading, matches, plan, memory.matches)
      : new Map<number, Target>();
    const officialPeriod = plan?.period ? parsePeriod(plan.period) : null;
    return reading.tables.flatMap((table) =>
      assessTable(table, {
        period,
        settings,
        officialTargets,
        officialPeriod,
        overrides: memory.overrides,
        asOf,
      }),
    );
  });
  const findings = checkWorkbook({
    workbook,
    readings: checked,
    others,
    assessments,
    period,
    plan,
    otherPlans: memory.plans.filter(({ id }) => id !== plan?.id),
    matches,
    previous: options.previous ? readTables(options.previous) : null,
    severities: memory.severities,
    dismissals: memory.dismissals,
  });
  return {
    file: workbook.file,
    period,
    plan,
    readings,
    checked,
    others,
    matches,
    assessments,
    findings,
    counts: countStatuses(assessments),
    expectedShare: commonShare(upToDay(period, asOf), settings),
    settings,
    memory,
  };
}
