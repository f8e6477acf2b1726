import type { Assessment, Status } from '../../assessing/assessment';
import { explanationOf } from '../../assessing/explain';
import { cellAddress } from '../../grid/address';
import type { SheetReading } from '../../reading/indicatorTable';
import { nameColumnOf } from './nameColumnOf';
import { WORST_FIRST } from './statusOrder';
import type { IndicatorItem } from './view';

function indicatorItem(assessment: Assessment, nameColumn: number): IndicatorItem {
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
    progress,
    expected,
    samePeriodRatio: assessment.samePeriodRatio,
    remaining: assessment.remaining,
    forecast: assessment.forecast,
    explanation: explanationOf(assessment),
  };
}

/**
 * The first indicators of a sheet, worst first, in the order of its rows within a verdict.
 * @param only the one verdict wanted; null for all
 */
export function selectIndicators(
  assessments: readonly Assessment[],
  reading: SheetReading,
  only: Status | null,
  count: number,
): IndicatorItem[] {
  const byStatus = new Map<Status, Assessment[]>(WORST_FIRST.map((status) => [status, []]));
  for (const assessment of assessments)
    if (assessment.sheet === reading.sheet)
      byStatus.get(assessment.override?.status ?? assessment.status)?.push(assessment);
  const wanted = only === null ? [...byStatus.values()].flat() : (byStatus.get(only) ?? []);
  const nameColumn = nameColumnOf(reading);
  return wanted.slice(0, count).map((assessment) => indicatorItem(assessment, nameColumn));
}
