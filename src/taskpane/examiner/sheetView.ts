import type { Assessment, Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { subjectsIn } from '../../checking/subjectsIn';
import { cellAddress } from '../../grid/address';
import type { Workbook } from '../../grid/workbook';
import type { Examination } from '../../pipeline/examine';
import { ASK_BELOW, type SheetReading } from '../../reading/indicatorTable';
import { nameColumnOf } from './nameColumnOf';
import { findingItem } from './findingItem';
import { hasFigures } from './hasFigures';
import { matchItems, targetChoice } from './matchItems';
import { tableItems } from './tableItems';
import type { Doubt, IndicatorItem, SheetView, TableItem } from './view';

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
    explanation: assessment.explanation,
  };
}

function countByStatus(indicators: readonly IndicatorItem[]): Record<Status, number> {
  const none = Object.keys(STATUS_LABELS).map((status) => [status, 0]);
  const counts = Object.fromEntries(none) as Record<Status, number>;
  for (const { block, status } of indicators) if (block === null) counts[status]++;
  return counts;
}

function tableDoubts(reading: SheetReading, tables: readonly TableItem[], isGiven: boolean): Doubt[] {
  return [
    ...tables.flatMap((table): Doubt[] => [
      ...(table.isDoubtful && !isGiven ? [{ kind: 'header' as const, table }] : []),
      ...table.columns
        .filter(({ isDoubtful }) => isDoubtful)
        .map((column) => ({ kind: 'column' as const, column })),
    ]),
    ...reading.tables.flatMap(({ rows }) =>
      rows
        .filter((row) => row.confidence < ASK_BELOW && hasFigures(row))
        .map(({ row, name, kind }) => ({ kind: 'row' as const, row, name, guess: kind })),
    ),
  ];
}

/** The sheet in full, as far as the pane shows it. */
export function sheetView(
  workbook: Workbook,
  reading: SheetReading,
  examination: Examination | null,
): SheetView {
  const tables = tableItems(workbook, reading.tables);
  const given = examination?.memory.corrections.find(({ sheet }) => sheet === reading.sheet);
  const doubts = tableDoubts(reading, tables, given?.headerRows !== undefined);
  if (!examination) {
    return {
      name: reading.sheet,
      indicators: [],
      counts: countByStatus([]),
      findings: [],
      doubts,
      tables,
      matches: [],
      targets: [],
    };
  }
  const indicators = examination.assessments
    .filter(({ sheet }) => sheet === reading.sheet)
    .map((assessment) => indicatorItem(assessment, nameColumnOf(reading)));
  const subjectOf = subjectsIn(examination.checked);
  const { items, doubts: matchDoubts } = matchItems(examination, reading);
  return {
    name: reading.sheet,
    indicators,
    counts: countByStatus(indicators),
    findings: examination.findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding: { sheet } }) => sheet === reading.sheet || sheet === null)
      .map(({ finding, index }) =>
        findingItem(finding, index, workbook, reading, examination.plan, subjectOf),
      ),
    doubts: [...doubts, ...matchDoubts],
    tables,
    matches: items,
    targets: examination.plan?.targets.map(targetChoice) ?? [],
  };
}
