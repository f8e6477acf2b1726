import { findPeriod } from '../period/findPeriod';
import { monthPeriod, monthsPeriod, parsePeriod, quarterPeriod, yearPeriod } from '../period/parsePeriod';
import type { Period } from '../period/period';
import { periodYear } from '../period/periodYear';
import { samePeriodLastYear } from '../period/samePeriodLastYear';
import { measureOf, TO_REACH } from './headerClaims';
import { headerKey } from './headerKey';
import { conceptsOf } from './headerLexicon';
import type { HeaderPath } from './headerTree';
import type { ColumnRole } from './indicatorTable';

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const MEASURES: readonly ColumnRole[] = ['plan', 'target', 'actual', 'estimate', 'same-period', 'previous'];

/**
 * The period the words over a column name by themselves: the lowest text that names one wins, a year further up or
 * else `defaultYear` completes it.
 */
export function statedPeriod(path: HeaderPath, defaultYear?: number): Period | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const text = path[at]?.text ?? '';
    const year = yearAbove(path, at) ?? defaultYear;
    const bare = /^\D{0,3}((?:19|20)\d\d)\D{0,2}$/.exec(text)?.[1];
    const period = bare === undefined ? findPeriod(text, year) : parsePeriod(bare);
    if (period) return period.kind === 'year' ? partAbove(period, path, at) : period;
  }
  return null;
}

/** "6 tháng" over "2020": a part of that year named further up is what is meant. */
function partAbove(period: Period, path: HeaderPath, at: number): Period {
  for (let above = at - 1; above >= 0; above--) {
    const part = findPeriod(path[above]?.text ?? '', periodYear(period));
    if (part && part.kind !== 'year' && part.kind !== 'years') return part;
  }
  return period;
}

function yearAbove(path: HeaderPath, at: number): number | null {
  for (let above = at - 1; above >= 0; above--) {
    const year = YEAR.exec(path[above]?.key ?? '')?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/**
 * The period a table's results stand for: the several years it looks back on, the title's, else the latest that a column
 * of results names, else the latest year of any column. A day that closes the budget year of a plan stands for that year.
 */
export function mainPeriod(
  title: Period | null,
  columns: readonly { readonly path: HeaderPath; readonly role: ColumnRole }[],
): Period | null {
  const term = reviewedTerm(columns);
  if (term && (!title || title.kind === 'year')) return term;
  if (title) {
    const planned = columns.find(({ role, path }) => role === 'plan' && closes(title, statedPeriod(path)));
    return planned ? statedPeriod(planned.path) : title;
  }
  for (const roles of [['actual', 'estimate'], MEASURES]) {
    const periods = columns
      .filter(({ role }) => roles.includes(role))
      .map(({ path }) => statedPeriod(path))
      .filter((period) => period !== null && period.kind !== 'years');
    const latest = periods.reduce<Period | null>(
      (best, next) => (best && next && later(best, next) ? best : next),
      null,
    );
    if (latest) return latest;
  }
  return null;
}

/** Public investment of a year is paid out until 31 January of the next (Law on Public Investment 2019, article 68). */
function closes(day: Period, year: Period | null): boolean {
  return day.kind === 'day' && year?.kind === 'year' && day.end === `${periodYear(year) + 1}-01-31`;
}

const REVIEWED_YEARS = 3;

/** The several years that a plan column names and that columns of results run through, or null. */
function reviewedTerm(
  columns: readonly { readonly path: HeaderPath; readonly role: ColumnRole }[],
): Period | null {
  const stated = columns.map(({ path, role }) => ({ role, period: statedPeriod(path) }));
  const terms = stated.filter(({ role, period }) => role === 'plan' && period?.kind === 'years');
  const results = stated.filter(
    ({ role, period }) => (role === 'actual' || role === 'estimate') && period?.kind === 'year',
  );
  for (const { period: term } of terms) {
    const inside = results.filter(
      ({ period }) => term && period && period.start >= term.start && period.end <= term.end,
    );
    if (inside.length >= REVIEWED_YEARS) return term;
  }
  return null;
}

/** Whether `a` is of a later year than `b`, or a part of the same year: the first such part is what is reported on. */
function later(a: Period, b: Period): boolean {
  if (periodYear(a) !== periodYear(b)) return periodYear(a) > periodYear(b);
  return a.kind !== 'year' || b.kind === 'year';
}

/** The period of a column by its role: its own words first, what the words leave open from the reported period. */
export function periodOf(role: ColumnRole, path: HeaderPath, main: Period | null): Period | null {
  if (role === 'other') return statedPeriod(path);
  if (!MEASURES.includes(role)) return null;
  const year = main ? periodYear(main) : undefined;
  const words = path.map((part) => headerKey(part.key)).join(' / ');
  const explicit = YEAR.test(words);
  const relative = main && !explicit ? relativePeriod(words, main) : null;
  if (relative && role !== 'same-period') return relative;
  const stated = statedPeriod(path, year);
  if (role === 'same-period') {
    if (stated && explicit && (year === undefined || periodYear(stated) < year))
      return main && stated.kind === 'year' && main.kind !== 'year' ? sameIn(main, stated) : stated;
    const same = stated ?? relative ?? main;
    return same && samePeriodLastYear(same);
  }
  if (role === 'previous' && !explicit) {
    if (stated && /\bnam truoc\b/.test(words)) return samePeriodLastYear(stated);
    if (stated) return stated;
    return main && (main.kind === 'years' ? samePeriodLastYear(main) : yearPeriod(periodYear(main) - 1));
  }
  const mainYear = main && main.kind !== 'years' ? yearPeriod(periodYear(main)) : null;
  if (stated) return closes(stated, mainYear) ? mainYear : stated;
  if (!main) return null;
  // "Ước TH năm" on the sheet of a quarter means the whole year.
  if (main.kind !== 'years' && headerKey(path.at(-1)?.key ?? '').endsWith(' nam'))
    return yearPeriod(periodYear(main));
  if (role === 'plan' || role === 'target')
    return main.kind === 'years' ? main : yearPeriod(periodYear(main));
  return main;
}

/** "Cùng kỳ 2023" on a sheet of a quarter is that quarter of 2023. */
function sameIn(main: Period, year: Period): Period {
  return parsePeriod(main.notation.replace(/^\d{4}/, year.notation)) ?? year;
}

/** Periods that are told from the reported one: the month before, the running total, next year. */
function relativePeriod(words: string, main: Period): Period | null {
  const year = periodYear(main);
  const month = Number(main.end.slice(5, 7));
  const quarter = Math.ceil(month / 3);
  if (/\bthang truoc\b/.test(words))
    return month > 1 ? monthPeriod(year, month - 1) : monthPeriod(year - 1, 12);
  if (/\bthang (?:sau|toi|tiep theo|ke tiep)\b/.test(words)) {
    return month < 12 ? monthPeriod(year, month + 1) : monthPeriod(year + 1, 1);
  }
  if (/\bquy truoc\b/.test(words))
    return quarter > 1 ? quarterPeriod(year, quarter - 1) : quarterPeriod(year - 1, 4);
  if (/\bquy (?:sau|toi|tiep theo)\b/.test(words)) {
    return quarter < 4 ? quarterPeriod(year, quarter + 1) : quarterPeriod(year + 1, 1);
  }
  if (/\bnam (?:sau|toi|tiep theo)\b/.test(words)) return yearPeriod(year + 1);
  if (/\b(?:luy (?:ke|tich)|cong don|tu dau nam)\b/.test(words) && !/\d/.test(words)) {
    return main.kind === 'month' || main.kind === 'quarter' ? monthsPeriod(year, month) : main;
  }
  if (!isPart(main)) return null;
  // On the sheet of a running total, the month or quarter that it ends with.
  if (/\b(?:trong|ke hoach|thuc hien) thang\b(?! \d)/.test(words)) return monthPeriod(year, month);
  if (/\b(?:trong|ke hoach|thuc hien) quy\b(?! [ivx\d])/.test(words) && month % 3 === 0)
    return quarterPeriod(year, quarter);
  return null;
}

/** What the other columns of a table tell about one of them. */
export interface Surroundings {
  readonly main: Period | null;
  /** The periods of the columns. */
  readonly periods: readonly (Period | null)[];
  /** The last year for which a column names results. */
  readonly lastYear: number | null;
}

/** The last year for which a header names results ("TH 2019", "ƯTH 2020"), or null. */
export function lastResultYear(
  columns: readonly {
    readonly path: HeaderPath;
    readonly role: ColumnRole;
    readonly period: Period | null;
  }[],
): number | null {
  const years = columns
    .filter(({ role, path }) => (role === 'actual' || role === 'estimate') && namesMeasure(path))
    .map(({ period }) => (period && period.kind !== 'years' ? periodYear(period) : 0));
  return Math.max(0, ...years) || null;
}

function namesMeasure(path: HeaderPath): boolean {
  return path.some(({ key }) => TO_REACH.test(headerKey(key)) || measureOf(key, conceptsOf(key)) !== null);
}

/**
 * What a column is once its period is known: results may be those of the same period of last year or of an earlier
 * period, a plan for several years is a target, and a mere "Năm 2019" before "TH 2020" holds results.
 */
export function settleRole(
  role: ColumnRole,
  path: HeaderPath,
  period: Period | null,
  around: Surroundings,
): ColumnRole {
  if (role === 'plan') {
    const past = around.lastYear !== null && period && periodYear(period) <= around.lastYear;
    if (past && !namesMeasure(path)) return settleResult(period, around);
    const words = path.map((part) => headerKey(part.key)).join(' / ');
    const several = period?.kind === 'years' || SEVERAL_YEARS.test(words);
    return several ? 'target' : role;
  }
  return role === 'actual' ? settleResult(period, around) : role;
}

const SEVERAL_YEARS = /\b(?:giai doan|5 nam|nam nam|nhiem ky|den (?:nam )?20\d\d)\b/;

function settleResult(period: Period | null, { main, periods }: Surroundings): ColumnRole {
  if (!period || !main) return 'actual';
  const sameOf = (other: Period | null): boolean =>
    other !== null && isPart(other) && period.notation === samePeriodLastYear(other).notation;
  if (isPart(period) && (sameOf(main) || periods.some(sameOf))) return 'same-period';
  if (period.end >= main.start) return 'actual';
  const quarters = periods.filter(
    (other) => other?.kind === 'quarter' && periodYear(other) === periodYear(period),
  );
  return quarters.length >= 3 && periodYear(period) === periodYear(main) ? 'actual' : 'previous';
}

function isPart({ kind }: Period): boolean {
  return kind !== 'year' && kind !== 'years';
}
