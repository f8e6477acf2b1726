import { targetText } from '../../assessing/explain';
import { officialTarget } from '../../assessing/readFigure';
import type { Bilingual } from '../../language/bilingual';
import { parsePeriod } from '../../period/parsePeriod';
import type { Period } from '../../period/period';
import type { Plan, Target } from '../../plans/plan';
import type { TableColumn, TableRow } from '../../reading/indicatorTable';
import type { Check, CheckedTable, Rule } from '../check';
import { ownDecimals } from '../../reading/numberFormat';
import type { Finding } from '../finding';
import { exactly, meet, minus, type Interval } from '../interval';
import { officialFigure } from '../officialFigure';
import { officialTargets } from '../officialTargets';
import { addressOf, amount, findingAt, shown } from '../report';
import type { ShownFigure } from '../shownFigure';

const isYear = ({ kind }: Period): boolean => kind === 'year';

/** Whether a column holds targets of the plan's own time: a year's plan, or a several-year target. */
function isOfTime({ role, period }: TableColumn, plan: Period, checked: Period): boolean {
  if (isYear(plan)) {
    const year = period ?? (checked.start.slice(0, 4) === plan.start.slice(0, 4) ? plan : null);
    return role === 'plan' && year?.notation === plan.notation;
  }
  return (role === 'target' || role === 'plan') && period !== null
    ? period.start === plan.start && period.end === plan.end
    : role === 'target';
}

/** The columns in which the plan's own authority speaks: named, or the only ones that name none. */
function columnsOf(
  { amounts }: CheckedTable,
  plan: Plan,
  time: Period,
  period: Period,
): readonly TableColumn[] {
  const columns = amounts.filter((column) => column.block === null && isOfTime(column, time, period));
  const named = columns.filter(({ authority }) => authority !== null && authority === plan.level);
  return named.length > 0 ? named : columns.filter(({ authority }) => authority === null);
}

const negated = ({ low, high }: Interval): Interval => ({ low: 0 - high, high: 0 - low });

/** A growth may be written as 109 for 9, a fall as −5 for 5. */
function writings(figure: ShownFigure, { kind }: Target): Interval[] {
  const own = figure.interval;
  if (kind === 'growth') return [own, minus(own, exactly(100))];
  return kind === 'reduction-pct' || kind === 'reduction-pp' ? [own, negated(own)] : [own];
}

function findingFor(
  checked: CheckedTable,
  figure: ShownFigure,
  target: Target,
  plan: Plan,
  right: number,
): Finding {
  const stands = shown(figure);
  const inUnit = officialTarget(target, figure.row.unit);
  const asked: Bilingual = inUnit
    ? { vi: targetText(inUnit, 'vi'), en: targetText(inUnit, 'en') }
    : amount(right, ownDecimals(right));
  const name = plan.number ?? plan.title;
  const address = addressOf(figure);
  return findingAt('plan-mismatch', 'error', checked, figure, {
    message: {
      vi: `Ô ${address} ghi kế hoạch ${stands.vi}, khác với ${asked.vi} của "${target.name}" trong ${name}.`,
      en: `Cell ${address} gives a plan of ${stands.en}, not ${asked.en} as for "${target.name}" in ${name}.`,
    },
    stated: figure.value,
    expected: right,
    target: target.id,
  });
}

function inRow(
  checked: CheckedTable,
  row: TableRow,
  columns: readonly TableColumn[],
  target: Target,
  plan: Plan,
): Finding[] {
  const official = officialFigure(target, row.unit);
  if (!official || target.kind === 'structure') return [];
  return columns.flatMap((column) => {
    const figure = checked.soundFigureAt(row, column);
    if (!figure || writings(figure, target).some((interval) => meet(interval, official.interval))) return [];
    return [findingFor(checked, figure, target, plan, official.value)];
  });
}

/** The sheet's own plan figure differs from the official target, after conversion and within rounding. */
export const planMismatch: Rule = (check: Check) => {
  const { plan, period, tables } = check;
  const time = plan?.period ? parsePeriod(plan.period) : null;
  if (!plan || !time) return [];
  const targetOf = officialTargets(check, plan);
  return tables.flatMap((checked) => {
    const columns = columnsOf(checked, plan, time, period);
    if (columns.length === 0) return [];
    return checked.rows.flatMap((row) => {
      const target = targetOf(checked, row);
      return target ? inRow(checked, row, columns, target, plan) : [];
    });
  });
};
