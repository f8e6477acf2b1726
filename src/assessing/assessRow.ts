import type { Period } from '../period/period';
import type { IndicatorClass } from '../plans/classifyIndicator';
import type { Target } from '../plans/plan';
import type { IndicatorTable, TableRow } from '../reading/indicatorTable';
import type { Assessment, Figure, Progress, RowTarget, Status } from './assessment';
import { chooseColumns, type ChosenColumns } from './chooseColumns';
import { estimatedForecast, foretoldForecast, NO_FORECAST } from './forecast';
import { goalColumns, goalOf, type Goal, type GoalColumns } from './goals';
import { isCeiling, judge, judgementOf, progressOf, type Judgement } from './judgement';
import { hasProgress, isFlow } from './kinds';
import { isMissing, readFigure, type Reader } from './readFigure';
import { resultOf, seasonOf } from './results';
import type { Settings } from './settings';
import { expectedAt, timings, type Timings } from './timing';
import { withoutNoise } from './withoutNoise';

/** A verdict the officer gave in place of the computed one, remembered by the indicator's name. */
export interface Override {
  readonly sheet: string;
  readonly name: string;
  readonly block: string | null;
  readonly status: Status;
  readonly reason: string;
}

/** What a table is judged by. */
export interface AssessContext {
  readonly period: Period;
  readonly settings: Settings;
  /** The official targets rows were matched with, by row (counted from 1), and the time of their plan. */
  readonly officialTargets: ReadonlyMap<number, Target>;
  readonly officialPeriod: Period | null;
  readonly overrides: readonly Override[];
  /** The day the figures are looked at (`YYYY-MM-DD`), when it lies before the period's end. */
  readonly asOf?: string | null;
}

/** What the rows of a table (or of one block of it) are judged by. */
export interface Terms {
  readonly sheet: string;
  readonly block: string | null;
  readonly context: AssessContext;
  readonly columns: ChosenColumns;
  readonly goals: GoalColumns;
  readonly timingOf: Timings;
}

/** Works out what all rows of a table, or of one block of its columns, are judged by. */
export function termsOf(table: IndicatorTable, block: string | null, context: AssessContext): Terms {
  const { period, settings, officialPeriod, asOf } = context;
  const columns = chooseColumns(table, block, period, settings);
  return {
    sheet: table.sheet,
    block,
    context,
    columns,
    goals: goalColumns(columns, officialPeriod),
    timingOf: timings(settings.pace, asOf ?? null),
  };
}

const ratio = (figure: Figure, base: Figure | null): number | null =>
  base && base.value > 0 ? figure.value / base.value : null;

/** Significant digits of a difference: the others come from binary arithmetic. */
const DIGITS = 12;

function remainingOf(judgement: Judgement, actual: Figure, isCap: boolean): number {
  const left = (isCap ? judgement.high : judgement.low) - actual.value;
  return left > 0 ? withoutNoise(left, DIGITS) : 0;
}

const NO_PROGRESS: readonly Progress[] = [];

/** How a row stands to its further targets. */
function progressTo(targets: readonly RowTarget[], actual: Figure | null): readonly Progress[] {
  if (targets.length === 0) return NO_PROGRESS;
  return targets.map((target) => {
    const base = target.value ?? target.low;
    const decimals = actual && Math.max(target.decimals, actual.decimals);
    const progress =
      actual && base !== null && decimals !== null ? progressOf({ base, decimals }, actual.value) : null;
    return { target, progress };
  });
}

/** The verdict on one row of a table, in one block of its columns. */
export function assessRow(
  row: TableRow,
  sort: IndicatorClass,
  override: Override | null,
  { sheet, block, context, columns, goals, timingOf }: Terms,
): Assessment {
  const { thresholds, pace } = context.settings;
  const official = context.officialTargets.get(row.row) ?? null;
  const { kind, direction } = official ?? sort;
  const reader: Reader = { unit: row.unit, kind };
  const adds = isFlow(kind);
  const inShares = hasProgress(kind);

  const goal = goalOf(row, goals, reader, sort.basis, official);
  const target = goal?.target ?? null;
  const actual = resultOf(row, columns, reader, goal?.due ?? null);
  const samePeriod = columns.samePeriod && readFigure(row, columns.samePeriod, reader, null);
  const season = seasonOf(row, columns, reader, samePeriod);
  const inWords = actual === null && columns.results.some((column) => !isMissing(row, column));
  const awaited = actual === null && !inWords ? (columns.results[0]?.column ?? null) : null;

  const timing = timingOf(adds, actual?.period ?? columns.covered, goal?.due ?? null);
  const isSeasonal = pace.kind === 'seasonal' && season !== null;
  const due = timing.expected && isSeasonal ? expectedAt(season) : timing.expected;
  const judgement =
    target && (actual || awaited !== null)
      ? judgementOf(target, {
          direction,
          actualDecimals: actual?.decimals ?? 0,
          isComplete: timing.isComplete,
          expected: due?.share ?? null,
          thresholds,
        })
      : null;
  const estimate = columns.fullYear && readFigure(row, columns.fullYear, reader, null);
  return {
    sheet,
    row: row.row,
    block,
    name: row.name,
    unit: row.unit,
    kind,
    direction,
    target,
    otherTargets: goal ? progressTo(goal.others, inShares ? actual : null) : NO_PROGRESS,
    actual,
    awaited,
    samePeriod,
    progress: judgement && actual && inShares ? progressOf(judgement, actual.value) : null,
    expected: due?.shown ?? null,
    samePeriodRatio: actual && inShares ? ratio(actual, samePeriod) : null,
    remaining: judgement && actual && target && remainingOf(judgement, actual, isCeiling(target, direction)),
    status: statusOf(judgement, actual, goal, inWords),
    judgement,
    forecast:
      goal && estimate
        ? estimatedForecast(goal, estimate, direction, thresholds)
        : judgement && actual && timing.elapsed !== null
          ? foretoldForecast(judgement, actual.value, season, timing.elapsed)
          : NO_FORECAST,
    override: override && { status: override.status, reason: override.reason },
    period: context.period,
    isBudget: goal?.isBudget ?? false,
    inWords,
  };
}

function statusOf(
  judgement: Judgement | null,
  actual: Figure | null,
  goal: Goal | null,
  inWords: boolean,
): Status {
  if (judgement && actual) return judge(judgement, actual.value);
  return goal && !inWords ? 'no-data' : 'not-assessed';
}
