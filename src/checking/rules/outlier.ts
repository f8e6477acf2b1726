import type { Assessment } from '../../assessing/assessment';
import type { Period } from '../../period/period';
import { samePeriodLastYear } from '../../period/samePeriodLastYear';
import type { TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import type { Finding } from '../finding';
import { isBelow, times } from '../interval';
import { addressOf, amount, findingAt, shown } from '../report';
import { isBalance } from '../runningTotals';
import { isCount, type ShownFigure } from '../shownFigure';

const TIMES = 10;
/** A few counted things may well become ten times as many. */
const MANY = 20;

/** The last day of the same time a year before; asked for the same few times again and again. */
const lastYearsEnd = new Map<string, string>();

function endLastYear(period: Period): string {
  const before = lastYearsEnd.get(period.notation);
  if (before !== undefined) return before;
  const { end } = samePeriodLastYear(period);
  lastYearsEnd.set(period.notation, end);
  return end;
}

type Figures = readonly [now: ShownFigure, then: ShownFigure];

/** Whether a result stands beside that of the same time last year. */
function isCompared({ actual, samePeriod }: Assessment): boolean {
  if (!actual || !samePeriod || actual.addends !== null) return false;
  if (!(actual.value > 0 && samePeriod.value > 0)) return false;
  const { period } = actual;
  return !period || !samePeriod.period || endLastYear(period) === samePeriod.period.end;
}

const isFarOff = (a: number, b: number): boolean => a > TIMES * b || b > TIMES * a;

/** A row's result and that of the same time last year, where they lie far apart. */
function figuresOf(checked: CheckedTable, row: TableRow, { actual, samePeriod }: Assessment): Figures | null {
  if (!actual || !samePeriod || !isFarOff(actual.value, samePeriod.value) || isBalance(row)) return null;
  const at = (number: number): ShownFigure | null => {
    const column = checked.amounts.find((each) => each.column === number);
    return column ? checked.soundFigureAt(row, column) : null;
  };
  const [now, then] = [at(actual.column), at(samePeriod.column)];
  return now && then ? [now, then] : null;
}

function findingFor(checked: CheckedTable, [now, then]: Figures): Finding[] {
  if (!isFarOff(now.value, then.value)) return [];
  if (isCount(now.row.unit) && Math.max(now.value, then.value) < MANY) return [];
  const isMore = isBelow(times(then.interval, TIMES), now.interval);
  const isLess = isBelow(times(now.interval, TIMES), then.interval);
  if (!isMore && !isLess) return [];
  const [stands, before] = [shown(now), shown(then)];
  const factor = amount(isMore ? now.value / then.value : then.value / now.value, 0);
  return [
    findingAt('outlier', 'warning', checked, now, {
      message: {
        vi: `Ô ${addressOf(now)} ghi ${stands.vi}, ${isMore ? `gấp ${factor.vi} lần` : `chỉ bằng 1/${factor.vi}`} cùng kỳ (${before.vi} ở ô ${addressOf(then)}); cần kiểm tra lại.`,
        en: `Cell ${addressOf(now)} holds ${stands.en}, ${isMore ? `${factor.en} times` : `a ${factor.en}th of`} the same period last year (${before.en} in cell ${addressOf(then)}); please check.`,
      },
      stated: now.value,
      expected: then.value,
      cells: [addressOf(then)],
    }),
  ];
}

/** When many rows are so far off, the two columns are not of the same thing. */
const FEW = 3;
const SELDOM = 0.2;

function inTable(check: Check, checked: CheckedTable): Finding[] {
  let compared = 0;
  const findings: Finding[] = [];
  for (const row of checked.rows) {
    if (row.unit === '%') continue;
    for (const assessment of check.assessmentsOf(checked, row)) {
      if (!isCompared(assessment)) continue;
      compared++;
      const figures = figuresOf(checked, row, assessment);
      if (figures) findings.push(...findingFor(checked, figures));
    }
  }
  return findings.length > FEW && findings.length > SELDOM * compared ? [] : findings;
}

/** More than ten times off the same period of last year, when no slip of a thousand explains it. */
export const outlier: Rule = (check: Check) => check.tables.flatMap((checked) => inTable(check, checked));
