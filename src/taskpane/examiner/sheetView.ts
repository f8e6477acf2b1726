import type { Status } from '../../assessing/assessment';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import { RULES, type Severity } from '../../checking/finding';
import { cellAddress } from '../../grid/address';
import type { Workbook } from '../../grid/workbook';
import type { Examination } from '../../pipeline/examine';
import { ASK_BELOW, type SheetReading } from '../../reading/indicatorTable';
import { hasFigures } from './hasFigures';
import { matchItems, targetChoice } from './matchItems';
import { nameColumnOf } from './nameColumnOf';
import { concerns } from './selectFindings';
import { tableItems } from './tableItems';
import type { Doubt, SheetView, TableItem } from './view';

function countByStatus(examination: Examination | null, sheet: string): Record<Status, number> {
  const none = Object.keys(STATUS_LABELS).map((status) => [status, 0]);
  const counts = Object.fromEntries(none) as Record<Status, number>;
  for (const { sheet: at, block, status, override } of examination?.assessments ?? [])
    if (at === sheet && block === null) counts[override?.status ?? status]++;
  return counts;
}

function countFindings(
  examination: Examination | null,
  sheet: string,
): Pick<SheetView, 'findingCounts' | 'rules'> {
  const findingCounts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const found = new Set<string>();
  for (const finding of examination?.findings ?? []) {
    if (!concerns(finding, sheet)) continue;
    findingCounts[finding.severity]++;
    found.add(finding.rule);
  }
  return { findingCounts, rules: RULES.filter((rule) => found.has(rule)) };
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
        .map(({ row, name, kind }) => ({
          kind: 'row' as const,
          row,
          address: cellAddress(row, nameColumnOf(reading)),
          name,
          guess: kind,
        })),
    ),
  ];
}

/**
 * The sheet as far as the pane shows it at once.
 * @param examination null when there was no period to examine it for
 */
export function sheetView(
  workbook: Workbook,
  reading: SheetReading,
  examination: Examination | null,
): SheetView {
  const tables = tableItems(workbook, reading.tables);
  const given = examination?.memory.corrections.find(({ sheet }) => sheet === reading.sheet);
  const doubts = tableDoubts(reading, tables, given?.headerRows !== undefined);
  const matches = examination ? matchItems(examination, reading) : { items: [], doubts: [] };
  return {
    name: reading.sheet,
    counts: countByStatus(examination, reading.sheet),
    ...countFindings(examination, reading.sheet),
    doubts: [...doubts, ...matches.doubts],
    tables,
    matches: matches.items,
    targets: examination?.plan?.targets.map(targetChoice) ?? [],
  };
}
