import type { Assessment, Figure, Progress, RowTarget } from '../../assessing/assessment';
import { explain } from '../../assessing/explain';
import { withoutNoise } from '../../assessing/withoutNoise';
import type { Finding } from '../../checking/finding';
import { cellAddress } from '../../grid/address';
import type { Language } from '../../language/bilingual';
import type { Examination } from '../../pipeline/examine';

// Entries leave out, as JSON does, what is undefined.

const DIGITS = 12;

function targetEntry(target: RowTarget, row: number, progress?: number | null): object {
  const { operator, value, low, high, unit, source, column, planTarget, authority } = target;
  return {
    operator,
    value,
    low,
    high,
    unit,
    source,
    cell: column === null ? null : cellAddress(row, column),
    planTarget,
    authority: authority ?? undefined,
    progress,
  };
}

/** A figure and the cell it stands in. */
export function figureEntry({ value, unit, column, period, estimate }: Figure, row: number): object {
  return { value, unit, cell: cellAddress(row, column), period: period?.notation ?? null, estimate };
}

/** Ratios keep the digits that mean something, not the noise of binary arithmetic. */
export const ratio = (value: number | null): number | null =>
  value === null ? null : withoutNoise(value, DIGITS);

/** A target, the cell it stands in, and how far it is reached. */
export function progressEntry({ target, progress }: Progress, row: number): object {
  return targetEntry(target, row, ratio(progress));
}

function rowEntry(assessment: Assessment, language: Language): object {
  const { row, target, actual, samePeriod, forecast, otherTargets, override, block } = assessment;
  return {
    sheet: assessment.sheet,
    row,
    block: block ?? undefined,
    name: assessment.name,
    unit: assessment.unit,
    kind: assessment.kind,
    direction: assessment.direction,
    target: target && targetEntry(target, row),
    otherTargets:
      otherTargets.length > 0 ? otherTargets.map((other) => progressEntry(other, row)) : undefined,
    actual: actual && figureEntry(actual, row),
    samePeriod: samePeriod && { value: samePeriod.value, cell: cellAddress(row, samePeriod.column) },
    progress: ratio(assessment.progress),
    expected: ratio(assessment.expected),
    samePeriodRatio: ratio(assessment.samePeriodRatio),
    remaining: ratio(assessment.remaining),
    status: assessment.status,
    override: override ?? undefined,
    forecast: { value: ratio(forecast.value), status: forecast.status, basis: forecast.basis },
    explanation: explain(assessment, language),
  };
}

function findingEntry(finding: Finding, language: Language): object {
  const { rule, severity, sheet, row, column, block, message, stated, expected, target, cells } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: row !== null && column !== null ? cellAddress(row, column) : null,
    row,
    block: block ?? undefined,
    message: message[language],
    stated,
    expected,
    target: target ?? undefined,
    cells: cells.length > 0 ? cells : undefined,
  };
}

/** A list whose items are made when they are asked for: a large sheet's rows need not all be held at once. */
function mapped<Item>(items: readonly Item[], make: (item: Item) => object): Iterable<object> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}

/** The document of `check`: the verdict on every row, the findings, and how many rows have which status. */
export function checkDocument(examination: Examination, language: Language): object {
  const { file, period, plan, assessments, findings, counts, others, checked } = examination;
  return {
    contract: 1,
    file,
    period: period.notation,
    plan: plan?.id ?? null,
    sheets: checked.map(({ sheet }) => sheet),
    ...(others.length > 0 && {
      otherSheets: others.map(({ sheet, period: own }) => ({ sheet, period: own?.notation ?? null })),
    }),
    rows: mapped(assessments, (assessment) => rowEntry(assessment, language)),
    findings: mapped(findings, (finding) => findingEntry(finding, language)),
    counts,
  };
}
