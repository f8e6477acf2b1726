import type { Assessment, Status } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import { cellAddress } from '../../grid/address';
import type { Examination } from '../../pipeline/examine';
import { settledTargets } from '../../pipeline/matchPlan';
import { CATALOGUE } from '../../plans/catalogue';
import type { SheetReading } from '../../reading/indicatorTable';
import { earlierTargets } from './earlierTargets';
import { nameColumnOf } from './nameColumnOf';
import { officialAim } from './officialAim';
import { WORST_FIRST } from './statusOrder';
import type { IndicatorItem } from './view';

/** What the official plan asks of a row, and asked before it was revised. */
type Asked = Pick<IndicatorItem, 'aim' | 'earlier'>;

const NOTHING_ASKED: Asked = { aim: null, earlier: [] };

function indicatorItem(assessment: Assessment, nameColumn: number, asked: Asked): IndicatorItem {
  const { row, block, name, unit, status, override, actual, target, progress, expected } = assessment;
  return {
    row,
    address: cellAddress(row, actual?.column ?? assessment.awaited ?? nameColumn),
    block,
    name,
    unit,
    status: override?.status ?? status,
    override: override && { computed: status, reason: override.reason },
    actual: actual && { value: actual.value, decimals: actual.decimals, estimate: actual.estimate },
    target: target && {
      operator: target.operator,
      value: target.value,
      low: target.low,
      high: target.high,
      decimals: target.decimals,
    },
    ...asked,
    progress,
    expected,
    samePeriodRatio: assessment.samePeriodRatio,
    remaining: assessment.remaining,
    forecast: assessment.forecast,
    explanation: explanationOf(assessment),
  };
}

/** What the official plan asks of each row of a sheet. */
function askedOf(
  { plan, period, matches, memory }: Examination,
  reading: SheetReading,
): (row: number) => Asked {
  if (!plan) return () => NOTHING_ASKED;
  const targets = settledTargets(reading, matches, plan, memory.matches);
  const places = new Map(
    reading.tables.flatMap((table) => table.rows.map((row) => [row.row, { table, row }] as const)),
  );
  const earlierOf = earlierTargets(plan, [...memory.plans, ...CATALOGUE]);
  return (at) => {
    const [target, place] = [targets.get(at), places.get(at)];
    if (!target || !place) return NOTHING_ASKED;
    const aim = officialAim(plan, target, place.table, place.row, period);
    return { aim, earlier: earlierOf(target) };
  };
}

/**
 * The first indicators of a sheet, worst first, in the order of its rows within a verdict.
 * @param only the one verdict wanted; null for all
 */
export function selectIndicators(
  examination: Examination,
  reading: SheetReading,
  only: Status | null,
  count: number,
): IndicatorItem[] {
  const byStatus = new Map<Status, Assessment[]>(WORST_FIRST.map((status) => [status, []]));
  for (const assessment of examination.assessments)
    if (assessment.sheet === reading.sheet)
      byStatus.get(assessment.override?.status ?? assessment.status)?.push(assessment);
  const wanted = only === null ? [...byStatus.values()].flat() : (byStatus.get(only) ?? []);
  const nameColumn = nameColumnOf(reading);
  const asked = askedOf(examination, reading);
  return wanted
    .slice(0, count)
    .map((assessment) => indicatorItem(assessment, nameColumn, asked(assessment.row)));
}
