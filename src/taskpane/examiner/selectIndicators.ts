import type { Assessment, Status } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import { cellAddress } from '../../grid/address';
import type { Examination } from '../../pipeline/examine';
import { settledTargets } from '../../pipeline/matchPlan';
import type { SheetReading } from '../../reading/indicatorTable';
import { nameColumnOf } from './nameColumnOf';
import { officialAim } from './officialAim';
import { WORST_FIRST } from './statusOrder';
import type { IndicatorItem, OfficialAim } from './view';

type AimOf = (row: number) => OfficialAim | null;

function indicatorItem(assessment: Assessment, nameColumn: number, aimOf: AimOf): IndicatorItem {
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
    aim: aimOf(row),
    progress,
    expected,
    samePeriodRatio: assessment.samePeriodRatio,
    remaining: assessment.remaining,
    forecast: assessment.forecast,
    explanation: explanationOf(assessment),
  };
}

/** What the official plan asks of each row of a sheet. */
function aimsOf({ plan, period, matches, memory }: Examination, reading: SheetReading): AimOf {
  if (!plan) return () => null;
  const targets = settledTargets(reading, matches, plan, memory.matches);
  const places = new Map(
    reading.tables.flatMap((table) => table.rows.map((row) => [row.row, { table, row }] as const)),
  );
  return (at) => {
    const [target, place] = [targets.get(at), places.get(at)];
    return target && place ? officialAim(plan, target, place.table, place.row, period) : null;
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
  const aimOf = aimsOf(examination, reading);
  return wanted.slice(0, count).map((assessment) => indicatorItem(assessment, nameColumn, aimOf));
}
