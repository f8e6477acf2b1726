import { convertUnit } from '../../language/convertUnit';
import { parsePeriod } from '../../period/parsePeriod';
import type { Period } from '../../period/period';
import { periodYear } from '../../period/periodYear';
import type { Plan, Target } from '../../plans/plan';
import { yearPath, type YearValue } from '../../plans/yearPath';
import type { IndicatorTable, TableRow } from '../../reading/indicatorTable';
import { targetChoice } from './matchItems';
import { periodChoice } from './periodChoices';
import type { OfficialAim } from './view';

/** Full years' results of a row, in a unit; a year's latest column counts. */
function resultsByYear({ columns }: IndicatorTable, row: TableRow, unit: string | null): YearValue[] {
  const years = new Map<number, number>();
  for (const { column, role, period } of columns) {
    const isResult = role === 'actual' || role === 'previous' || role === 'same-period';
    const quantity = row.cells.get(column)?.quantity;
    if (!isResult || period?.kind !== 'year' || quantity?.kind !== 'number') continue;
    const own = quantity.unit ?? row.unit;
    const value =
      own === unit || own === null || unit === null ? quantity.value : convertUnit(quantity.value, own, unit);
    if (value !== null) years.set(periodYear(period), value);
  }
  return [...years].map(([year, value]) => ({ year, value }));
}

/**
 * What a plan of several years asks of a row: the target itself, and the part of the way that is due this year where
 * it can be told. Null for a plan of the year itself.
 */
export function officialAim(
  plan: Plan,
  target: Target,
  table: IndicatorTable,
  row: TableRow,
  period: Period,
): OfficialAim | null {
  const planned = plan.period === null ? null : parsePeriod(plan.period);
  if (planned?.kind !== 'years' || plan.period === null) return null;
  const year = periodYear(period);
  const before = resultsByYear(table, row, target.unit).filter((result) => result.year < year);
  const { unit, value } = targetChoice(target);
  const due = yearPath(target, plan.period, before).find((point) => point.year === year)?.value;
  return {
    period: periodChoice(planned).label,
    year,
    unit,
    target: value,
    // A share of the way falls between the steps that the target is written in.
    dueThisYear:
      due === undefined
        ? null
        : { value: due, decimals: Math.max(value.decimals, Number.isInteger(due) ? 0 : 1) },
  };
}
