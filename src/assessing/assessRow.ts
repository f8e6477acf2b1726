import { roundHalfUp } from '../language/roundHalfUp';
import type { Period } from '../period/period';
import type { IndicatorClass } from '../plans/classifyIndicator';
import type { Direction, Target } from '../plans/plan';
import type { IndicatorTable, TableRow } from '../reading/indicatorTable';
import type { Assessment, Figure, Progress, Status } from './assessment';
import type { ChosenColumns } from './chooseColumns';
import { expectedShare } from './expectedShare';
import { forecastYear, isWithin } from './forecast';
import { goalsOf, type Goal } from './goals';
import { isCeiling, judge, judgementOf, progressOf, type Judgement } from './judgement';
import { hasProgress, isFlow } from './kinds';
import { isMissing, readFigure, type Reader } from './readFigure';
import { resultOf, seasonOf } from './results';
import { shownPercent } from './shownPercent';
import type { Settings } from './settings';
import { upToDay } from './upToDay';

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

const ratio = (figure: Figure | null, base: Figure | null): number | null =>
  figure && base && base.value > 0 ? figure.value / base.value : null;

function remainingOf(judgement: Judgement, actual: Figure, isCap: boolean): number {
  const left = (isCap ? judgement.high : judgement.low) - actual.value;
  return left > 0 ? Number(left.toPrecision(12)) : 0;
}

/** A row as it is judged: with its block's columns and what its name says of it. */
interface Subject {
  readonly table: IndicatorTable;
  readonly row: TableRow;
  readonly block: string | null;
  readonly columns: ChosenColumns;
  readonly sort: IndicatorClass;
}

interface JudgedGoal extends Progress {
  readonly judgement: Judgement | null;
}

/** What the judgements on the targets of a row have in common. */
interface Terms {
  readonly direction: Direction;
  /** Whether its figures add up over the year. */
  readonly adds: boolean;
  /** The time its result stands for. */
  readonly covered: Period;
  readonly season: number | null;
  readonly settings: Settings;
}

function expectedOf(due: Period | null, { adds, covered, season, settings }: Terms): number | null {
  return adds && due && isWithin(covered, due) ? expectedShare(covered, due, settings.pace, season) : null;
}

/** Whether the figures cover the whole time of a target. */
function isComplete(due: Period | null, { adds, covered }: Terms): boolean {
  return due !== null && covered.end >= due.end && (!adds || covered.start <= due.start);
}

function judgementFor({ target, due }: Goal, actualDecimals: number, terms: Terms): Judgement | null {
  return judgementOf(target, {
    direction: terms.direction,
    actualDecimals,
    isComplete: isComplete(due, terms),
    expected: expectedOf(due, terms),
    thresholds: terms.settings.thresholds,
  });
}

/** The verdict on one row of a table, in one block of its columns. */
export function assessRow(subject: Subject, override: Override | null, context: AssessContext): Assessment {
  const { table, row, block, columns, sort } = subject;
  const { settings } = context;
  const official = context.officialTargets.get(row.row);
  const { kind, direction } = official ?? sort;
  const reader: Reader = { unit: row.unit, kind };
  const adds = isFlow(kind);

  const goals = goalsOf(row, columns, reader, sort.basis, {
    target: official ?? null,
    period: context.officialPeriod,
  });
  const goal = goals[0] ?? null;
  const actual = resultOf(row, columns, reader, goal?.due ?? null);
  const samePeriod = columns.samePeriod && readFigure(row, columns.samePeriod, reader, null);
  const season = seasonOf(row, columns, reader, samePeriod);
  const covered = upToDay(actual?.period ?? columns.covered, context.asOf ?? null);
  const terms: Terms = { direction, adds, covered, season, settings };
  const inWords = actual === null && columns.results.some((column) => !isMissing(row, column));
  const awaited = actual === null && !inWords ? (columns.results[0]?.column ?? null) : null;
  const shown = actual ?? (awaited === null ? null : { decimals: 0 });
  const judged = goals.map((each): JudgedGoal => {
    const judgement = shown && judgementFor(each, shown.decimals, terms);
    const progress = judgement && actual && hasProgress(kind) ? progressOf(judgement, actual.value) : null;
    return { target: each.target, judgement, progress };
  });
  const { judgement = null, progress = null } = judged[0] ?? {};
  const expected = goal && expectedOf(goal.due, terms);
  return {
    sheet: table.sheet,
    row: row.row,
    block,
    name: row.name,
    unit: row.unit,
    kind,
    direction,
    target: goal?.target ?? null,
    otherTargets: judged.slice(1).map(({ target, progress: own }) => ({ target, progress: own })),
    actual,
    awaited,
    samePeriod,
    progress,
    expected: expected === null ? null : roundHalfUp(shownPercent(expected, 1) / 100, 3),
    samePeriodRatio: hasProgress(kind) ? ratio(actual, samePeriod) : null,
    remaining:
      judgement && actual && goal && remainingOf(judgement, actual, isCeiling(goal.target, direction)),
    status: statusOf(judgement, actual, goal, inWords),
    judgement,
    forecast: forecastYear({
      goal,
      direction,
      thresholds: settings.thresholds,
      estimate: columns.fullYear && readFigure(row, columns.fullYear, reader, null),
      flow: adds ? actual : null,
      covered,
      season,
    }),
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
