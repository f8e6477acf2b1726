import type { Finding, RuleId, Severity } from '../../checking/finding';
import { subjectsIn } from '../../checking/subjectsIn';
import type { Workbook } from '../../grid/workbook';
import type { Examination } from '../../pipeline/examine';
import type { SheetReading } from '../../reading/indicatorTable';
import { findingItem } from './findingItem';
import type { FindingItem } from './view';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are wanted; null: all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
}

/** Whether a finding is to be told on a sheet: it is about it, or about the workbook as a whole. */
export function concerns({ sheet }: Pick<Finding, 'sheet'>, name: string): boolean {
  return sheet === name || sheet === null;
}

/** The first findings told on a sheet, errors first. */
export function selectFindings(
  workbook: Workbook,
  { findings, checked, plan }: Examination,
  reading: SheetReading,
  { severity, rule }: FindingFilter,
  count: number,
): FindingItem[] {
  const bySeverity = new Map<Severity, number[]>(SEVERITIES.map((each) => [each, []]));
  findings.forEach((finding, index) => {
    const isWanted =
      (severity === null || finding.severity === severity) && (rule === null || finding.rule === rule);
    if (isWanted && concerns(finding, reading.sheet)) bySeverity.get(finding.severity)?.push(index);
  });
  const wanted = [...bySeverity.values()].flat().slice(0, count);
  const subjectOf = subjectsIn(checked);
  return wanted.flatMap((index) => {
    const finding = findings[index];
    return finding ? [findingItem(finding, index, workbook, reading, plan, subjectOf)] : [];
  });
}
