import type { Assessment } from '../assessing/assessment';
import type { Finding } from '../checking/finding';
import type { NewCell, NewStyle } from '../edits/edit';
import type { Sheet } from '../grid/workbook';
import type { IndicatorTable } from '../reading/indicatorTable';
import { amountFormat, percentFormat } from './numberFormats';
import { operands } from './operands';
import {
  forecastCell,
  progressCell,
  remainingCell,
  samePeriodCell,
  statusCell,
  subjectOf,
  type CellOf,
  type Looks,
  type Subject,
} from './progressCells';
import type { ProgressColumn, ProgressColumns } from './progressColumn';
import { warningText } from './warningText';

/** The last of the header's words: "Tỉnh giao" of "Dự toán năm 2024 / Tỉnh giao". */
function ownWords(table: IndicatorTable, columnNumber: number | null): string {
  const header = table.columns.find((candidate) => candidate.column === columnNumber)?.header ?? '';
  return header.split(' / ').at(-1)?.replace(/\s+/g, ' ') ?? '';
}

/** The columns of the plans (null: an official one) that any row is measured against, from left to right. */
function measuredPlans(assessments: readonly Assessment[]): (number | null)[] {
  const plans = new Set<number | null>();
  for (const { target, progress, otherTargets } of assessments) {
    if (target && progress !== null) plans.add(target.column);
    for (const other of otherTargets) if (other.progress !== null) plans.add(other.target.column);
  }
  return [...plans].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
}

/** A column with what makes its cells. */
interface Making extends ProgressColumn {
  readonly cellIn: (row: number, subject: Subject | null) => NewCell | null;
  /** Its cell where there is nothing to tell. */
  readonly blank: NewCell;
}

/** A column's style for each number of decimals, made once. */
function looksOf(plain: NewStyle, formatOf: (decimals: number) => string): Looks {
  const known: NewStyle[] = [];
  return (decimals) => (known[decimals] ??= { ...plain, numberFormat: formatOf(decimals) });
}

/** The words of each row's findings, gravest first. */
function warningCell(findings: readonly Finding[], style: NewStyle): Making['cellIn'] {
  const byRow: Finding[][] = [];
  for (const finding of findings) {
    if (finding.row === null) continue;
    const ofRow = byRow[finding.row];
    if (ofRow) ofRow.push(finding);
    else byRow[finding.row] = [finding];
  }
  return (row, subject) => {
    const text = warningText(byRow[row] ?? [], subject?.assessment.override ?? null);
    return text === null ? null : { value: text, style };
  };
}

/**
 * The columns to insert beside a table: ratios, remainder, verdict, forecast and warnings. Live formulas wherever the
 * staff's cells hold numbers, computed values elsewhere. `commonShare` is the expected share (0…1) that stands in
 * the defined name; a column with nothing to show is left out, the verdict and the warnings never are.
 */
export function progressColumns(
  sheet: Sheet,
  table: IndicatorTable,
  assessments: readonly Assessment[],
  findings: readonly Finding[],
  commonShare: number,
): ProgressColumns {
  const made = operands();
  const own = assessments.filter(({ block }) => block === null);
  const verdicts: (Assessment | undefined)[] = [];
  for (const assessment of own) verdicts[assessment.row] = assessment;

  const plain = (horizontal: NonNullable<NewStyle['horizontal']>, wrap = false): NewStyle => ({
    like: { column: table.area.right },
    numberFormat: 'General',
    horizontal,
    vertical: wrap ? 'top' : 'center',
    wrap,
  });
  const judged = (head: ProgressColumn, style: NewStyle, cellOf: CellOf): Making => ({
    ...head,
    cellIn: (_, subject) => subject && cellOf(subject),
    blank: { value: null, style },
  });
  const numbers = (
    head: ProgressColumn,
    formatOf: (decimals: number) => string,
    make: (looks: Looks) => CellOf,
  ): Making[] => {
    const style = plain('right');
    const cellOf = make(looksOf(style, formatOf));
    const isEmpty = own.every((assessment) => cellOf(subjectOf(assessment, made)) === null);
    return isEmpty ? [] : [judged(head, style, cellOf)];
  };

  const plans = measuredPlans(own);
  const warnings = plain('left', true);
  const columns = [
    ...plans.flatMap((plan) => {
      const title =
        plans.length > 1 && plan !== null ? `% kế hoạch (${ownWords(table, plan)})` : '% kế hoạch';
      return numbers({ id: 'progress', title, width: 11 }, percentFormat, (looks) =>
        progressCell(plan, made, looks),
      );
    }),
    ...numbers({ id: 'same-period', title: '% cùng kỳ', width: 11 }, percentFormat, (looks) =>
      samePeriodCell(made, looks),
    ),
    ...numbers({ id: 'remaining', title: 'Còn lại', width: 12 }, amountFormat, remainingCell),
    judged(
      { id: 'status', title: 'Tiến độ', width: 18 },
      plain('center'),
      statusCell(sheet, commonShare, plain('center')),
    ),
    ...numbers({ id: 'forecast', title: 'Ước cả năm', width: 12 }, amountFormat, (looks) =>
      forecastCell(commonShare, looks),
    ),
    {
      id: 'warnings' as const,
      title: 'Cảnh báo',
      width: 48,
      cellIn: warningCell(findings, warnings),
      blank: { value: null, style: warnings },
    },
  ];
  return {
    columns,
    cellsIn: (row) => {
      const assessment = verdicts[row];
      const subject = assessment ? subjectOf(assessment, made) : null;
      return columns.map(({ cellIn, blank }) => cellIn(row, subject) ?? blank);
    },
  };
}
