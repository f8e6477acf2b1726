import type { Assessment, Figure, Progress, RowTarget } from '../assessing/assessment';
import { percentDecimals } from '../assessing/shownPercent';
import { STATUS_LABELS } from '../assessing/statusLabels';
import type { Finding } from '../checking/finding';
import { columnName } from '../grid/address';
import type { Sheet } from '../grid/workbook';
import { roundHalfUp } from '../language/roundHalfUp';
import type { IndicatorTable } from '../reading/indicatorTable';
import { amountFormat, percentFormat } from './numberFormats';
import { EXPECTED_SHARE } from './ourNames';
import type { ProgressColumn, ProgressEntry } from './progressColumn';
import { rowFormulas } from './rowFormula';
import { verdictFormula, verdictKey } from './verdictFormula';
import { comparedDecimals, expectedText } from './verdictTerms';
import { warningText } from './warningText';

/** A cell's number in the row's unit, in any row: its own row's number is written `#`. */
interface Operand {
  readonly text: string;
  readonly cells: readonly string[];
}

/** What the entries of a table are made with. */
interface Maker {
  readonly sheet: Sheet;
  /** The expected share (0…1) that stands in the defined name. */
  readonly commonShare: number;
  readonly formulas: ReturnType<typeof rowFormulas>;
}

function scaled(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${factor}`;
}

/** `G#`: the cell of a column in the formula's own row. */
const cellOf = (column: number): string => `${columnName(column)}#`;

/** A figure as formula text; null where its cells hold no plain numbers. */
function figureOperand(figure: Pick<Figure, 'column' | 'live' | 'factor' | 'addends'>): Operand | null {
  if (!figure.live) return null;
  const cells = (figure.addends ?? [figure.column]).map(cellOf);
  const sum = cells.length === 1 ? (cells[0] ?? '') : `SUM(${cells.join(',')})`;
  return { text: scaled(sum, figure.factor), cells };
}

function targetOperand(target: RowTarget): Operand | null {
  if (!target.live || target.column === null) return null;
  const cell = cellOf(target.column);
  return { text: scaled(cell, target.factor), cells: [cell] };
}

/** `IF(AND(ISNUMBER(G11),ISNUMBER(D11)),…,"")`: nothing is shown while a number is missing. */
function whenNumbers(operands: readonly Operand[], formula: string): string {
  const tests = operands.flatMap(({ cells }) => cells.map((cell) => `ISNUMBER(${cell})`));
  return `IF(${tests.length > 1 ? `AND(${tests.join(',')})` : (tests[0] ?? 'TRUE')},${formula},"")`;
}

/** One number as a share of another, which stands in a cell or is written out; live where the first one is. */
function quotient(
  value: number,
  above: Operand | null,
  below: Operand | string | null,
  { formulas }: Maker,
): ProgressEntry {
  const numberFormat = percentFormat(percentDecimals(value));
  if (!above || below === null) return { value, numberFormat };
  const divisor = typeof below === 'string' ? below : below.text;
  const formula = formulas(`${above.text}/${divisor}`, () =>
    typeof below === 'string'
      ? whenNumbers([above], `${above.text}/${divisor}`)
      : whenNumbers([above, below], `IF(${divisor}>0,${above.text}/${wrapped(divisor)},"")`),
  );
  return { value, formula, numberFormat };
}

/** A product as a divisor needs brackets. */
function wrapped(text: string): string {
  return text.includes('*') ? `(${text})` : text;
}

function progressEntry(
  { actual }: Assessment,
  { target, progress }: Progress,
  maker: Maker,
): ProgressEntry | null {
  if (!actual || progress === null) return null;
  const literal = target.value ?? target.low;
  const below = targetOperand(target) ?? (literal === null ? null : String(literal));
  return quotient(progress, figureOperand(actual), below, maker);
}

function samePeriodEntry(
  { actual, samePeriod, samePeriodRatio }: Assessment,
  maker: Maker,
): ProgressEntry | null {
  if (!actual || !samePeriod || samePeriodRatio === null) return null;
  return quotient(samePeriodRatio, figureOperand(actual), figureOperand(samePeriod), maker);
}

function remainingEntry(
  { actual, target, remaining, judgement }: Assessment,
  { formulas }: Maker,
): ProgressEntry | null {
  if (!actual || !target || remaining === null || !judgement) return null;
  const numberFormat = amountFormat(Math.max(actual.decimals, target.decimals));
  const above = figureOperand(actual);
  if (!above) return { value: remaining, numberFormat };
  const goal = judgement.spread === 0 && judgement.low === judgement.high ? targetOperand(target) : null;
  const bound = goal?.text ?? String(judgement.family === 'ceiling' ? judgement.high : judgement.low);
  const formula = formulas(`${bound}-${above.text}`, () =>
    whenNumbers(goal ? [above, goal] : [above], `MAX(0,${bound}-${above.text})`),
  );
  return { value: remaining, formula, numberFormat };
}

/** The share of the year a row's formula divides by: the common one by its name, another one as a number. */
function shareText(share: number, commonShare: number): string {
  return Math.abs(share - commonShare) < 1e-9 ? EXPECTED_SHARE : String(Number(share.toPrecision(12)));
}

function forecastEntry(
  { actual, forecast }: Assessment,
  { commonShare, formulas }: Maker,
): ProgressEntry | null {
  if (!actual || forecast.value === null || forecast.basis === 'estimate') return null;
  const { decimals } = actual;
  const value = roundHalfUp(forecast.value, decimals);
  const numberFormat = amountFormat(decimals);
  const above = figureOperand(actual);
  if (forecast.basis !== 'run-rate' || !above || forecast.value === 0) return { value, numberFormat };
  const rate = `ROUND(${above.text}/${shareText(actual.value / forecast.value, commonShare)},${decimals})`;
  return { value, formula: formulas(rate, () => whenNumbers([above], rate)), numberFormat };
}

function statusEntry(assessment: Assessment, { sheet, commonShare, formulas }: Maker): ProgressEntry {
  const { actual, awaited, target, judgement, row, status, override } = assessment;
  const numberFormat = 'General';
  if (override) return { value: STATUS_LABELS[override.status].vi, numberFormat };
  const value = STATUS_LABELS[status].vi;
  if (!judgement || !target) return { value, numberFormat };
  const blank = awaited === null ? null : { column: awaited, live: true, factor: 1, addends: null };
  const figure = actual ?? blank;
  const above = figure && figureOperand(figure);
  if (!above) return { value, numberFormat };
  const goal = judgement.spread === 0 && judgement.low !== judgement.high ? null : targetOperand(target);
  const operands = {
    actual: above.text,
    actualCells: above.cells,
    target: goal?.text ?? null,
    targetCell: goal?.cells[0] ?? null,
    decimals: comparedDecimals(sheet, row, judgement, figure, goal && target),
    expected: expectedText(judgement, commonShare, EXPECTED_SHARE),
  };
  const formula = formulas(verdictKey(judgement, operands), () => verdictFormula(judgement, operands));
  return { value, formula, numberFormat };
}

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

/** How a row stands to the plan of a column. */
function progressTo(
  plan: number | null,
  { target, progress, otherTargets }: Assessment,
): Progress | undefined {
  if (target?.column === plan) return { target, progress };
  return otherTargets.find((other) => other.target.column === plan);
}

/** The words of each row's findings, gravest first. */
function warningsIn(
  findings: readonly Finding[],
  verdictIn: (row: number) => Assessment | undefined,
): ProgressColumn['entryIn'] {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  return (row) => {
    const text = warningText(byRow.get(row) ?? [], verdictIn(row)?.override ?? null);
    return text === null ? null : { value: text, numberFormat: 'General' };
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
): ProgressColumn[] {
  const maker: Maker = { sheet, commonShare, formulas: rowFormulas() };
  const own = assessments.filter(({ block }) => block === null);
  const verdicts = new Map(own.map((assessment) => [assessment.row, assessment]));
  const verdictIn = (row: number): Assessment | undefined => verdicts.get(row);
  const column = (
    head: Omit<ProgressColumn, 'entryIn'>,
    entryOf: (assessment: Assessment) => ProgressEntry | null,
  ): ProgressColumn => ({
    ...head,
    entryIn: (row) => {
      const verdict = verdictIn(row);
      return verdict ? entryOf(verdict) : null;
    },
  });
  const unlessEmpty = (
    head: Omit<ProgressColumn, 'entryIn'>,
    entryOf: (assessment: Assessment) => ProgressEntry | null,
  ): ProgressColumn[] =>
    own.some((assessment) => entryOf(assessment) !== null) ? [column(head, entryOf)] : [];
  const plans = measuredPlans(own);
  return [
    ...plans.flatMap((plan) => {
      const title =
        plans.length > 1 && plan !== null ? `% kế hoạch (${ownWords(table, plan)})` : '% kế hoạch';
      return unlessEmpty({ id: 'progress', title, width: 11, horizontal: 'right' }, (assessment) => {
        const progress = progressTo(plan, assessment);
        return progress ? progressEntry(assessment, progress, maker) : null;
      });
    }),
    ...unlessEmpty({ id: 'same-period', title: '% cùng kỳ', width: 11, horizontal: 'right' }, (assessment) =>
      samePeriodEntry(assessment, maker),
    ),
    ...unlessEmpty({ id: 'remaining', title: 'Còn lại', width: 12, horizontal: 'right' }, (assessment) =>
      remainingEntry(assessment, maker),
    ),
    column({ id: 'status', title: 'Tiến độ', width: 18, horizontal: 'center' }, (assessment) =>
      statusEntry(assessment, maker),
    ),
    ...unlessEmpty({ id: 'forecast', title: 'Ước cả năm', width: 12, horizontal: 'right' }, (assessment) =>
      forecastEntry(assessment, maker),
    ),
    {
      id: 'warnings',
      title: 'Cảnh báo',
      width: 48,
      horizontal: 'left',
      entryIn: warningsIn(findings, verdictIn),
    },
  ];
}
