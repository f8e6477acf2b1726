import type { Assessment, Figure, RowTarget } from '../assessing/assessment';
import { percentDecimals } from '../assessing/shownPercent';
import { STATUS_LABELS } from '../assessing/statusLabels';
import type { Finding } from '../checking/finding';
import { columnName } from '../grid/address';
import type { Sheet } from '../grid/workbook';
import { roundHalfUp } from '../language/roundHalfUp';
import type { IndicatorTable } from '../reading/indicatorTable';
import { amountFormat, percentFormat } from './numberFormats';
import { EXPECTED_SHARE } from './ourNames';
import type { ProgressColumn } from './progressColumn';
import { rowFormulas, type RowFormula } from './rowFormula';
import { verdictFormulas, type VerdictFormula } from './verdictFormula';
import { comparedDecimals, expectedText } from './verdictTerms';
import { warningText } from './warningText';

/** What a cell says; while columns are made, its formula is one for any row. */
type Entry = ProgressColumn['cells'] extends ReadonlyMap<number, infer Content> ? Content : never;

/** A cell's number in the row's unit, in any row (see `RowFormula`). */
interface Operand {
  readonly text: string;
  readonly cells: readonly string[];
}

function scaled(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${factor}`;
}

/** `G#`: the cell of a column in the formula's own row. */
const cellOf = (column: number): RowFormula => `${columnName(column)}#`;

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

function quotient(value: number, above: Operand | null, below: Operand | string | null): Entry {
  const numberFormat = percentFormat(percentDecimals(value));
  if (!above || below === null) return { value, numberFormat };
  const [divisor, operands] = typeof below === 'string' ? [below, [above]] : [below.text, [above, below]];
  const body =
    typeof below === 'string'
      ? `${above.text}/${divisor}`
      : `IF(${divisor}>0,${above.text}/${wrapped(divisor)},"")`;
  return { value, formula: whenNumbers(operands, body), numberFormat };
}

/** A product as a divisor needs brackets. */
function wrapped(text: string): string {
  return text.includes('*') ? `(${text})` : text;
}

function progressEntry(assessment: Assessment, target: RowTarget, progress: number | null): Entry | null {
  const { actual } = assessment;
  if (!actual || progress === null) return null;
  const above = figureOperand(actual);
  const literal = target.value ?? target.low;
  return quotient(progress, above, targetOperand(target) ?? (literal === null ? null : String(literal)));
}

function samePeriodEntry({ actual, samePeriod, samePeriodRatio }: Assessment): Entry | null {
  if (!actual || !samePeriod || samePeriodRatio === null) return null;
  return quotient(samePeriodRatio, figureOperand(actual), figureOperand(samePeriod));
}

function remainingEntry({ actual, target, remaining, judgement }: Assessment): Entry | null {
  if (!actual || !target || remaining === null || !judgement) return null;
  const numberFormat = amountFormat(Math.max(actual.decimals, target.decimals));
  const above = figureOperand(actual);
  const goal = judgement.spread === 0 && judgement.low === judgement.high ? targetOperand(target) : null;
  if (!above) return { value: remaining, numberFormat };
  const operands = goal ? [above, goal] : [above];
  const bound = judgement.family === 'ceiling' ? judgement.high : judgement.low;
  return {
    value: remaining,
    formula: whenNumbers(operands, `MAX(0,${goal?.text ?? String(bound)}-${above.text})`),
    numberFormat,
  };
}

/** The share of the year a row's formula divides by: the common one by its name, another one as a number. */
function shareText(share: number, commonShare: number): string {
  return Math.abs(share - commonShare) < 1e-9 ? EXPECTED_SHARE : String(Number(share.toPrecision(12)));
}

function forecastEntry({ actual, forecast }: Assessment, commonShare: number): Entry | null {
  if (!actual || forecast.value === null || forecast.basis === 'estimate') return null;
  const { decimals } = actual;
  const value = roundHalfUp(forecast.value, decimals);
  const numberFormat = amountFormat(decimals);
  const above = figureOperand(actual);
  if (forecast.basis !== 'run-rate' || !above || forecast.value === 0) return { value, numberFormat };
  const share = shareText(actual.value / forecast.value, commonShare);
  return { value, formula: whenNumbers([above], `ROUND(${above.text}/${share},${decimals})`), numberFormat };
}

function statusEntry(
  sheet: Sheet,
  assessment: Assessment,
  commonShare: number,
  verdictFormula: VerdictFormula,
): Entry {
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
  const formula = verdictFormula(judgement, {
    actual: above.text,
    actualCells: above.cells,
    target: goal?.text ?? null,
    targetCell: goal?.cells[0] ?? null,
    decimals: comparedDecimals(sheet, row, judgement, figure, goal && target),
    expected: expectedText(judgement, commonShare, EXPECTED_SHARE),
  });
  return { value, formula, numberFormat };
}

function column(
  head: Pick<ProgressColumn, 'id' | 'title' | 'width' | 'horizontal'>,
  assessments: readonly Assessment[],
  entryOf: (assessment: Assessment) => Entry | null,
): ProgressColumn {
  const cells = new Map<number, Entry>();
  const inRow = rowFormulas();
  for (const assessment of assessments) {
    const entry = entryOf(assessment);
    if (!entry) continue;
    const { value, formula, numberFormat } = entry;
    const { row } = assessment;
    cells.set(row, formula === undefined ? entry : { value, formula: inRow(formula, row), numberFormat });
  }
  return { ...head, cells };
}

/** The last of the header's words: "Tỉnh giao" of "Dự toán năm 2024 / Tỉnh giao". */
function ownWords(table: IndicatorTable, columnNumber: number | null): string {
  const header = table.columns.find((candidate) => candidate.column === columnNumber)?.header ?? '';
  return header.split(' / ').at(-1)?.replace(/\s+/g, ' ') ?? '';
}

/** One ratio column for each plan column that any row is measured against, in the order of the columns. */
function planColumns(table: IndicatorTable, assessments: readonly Assessment[]): ProgressColumn[] {
  const targets = assessments.flatMap(({ target, progress, otherTargets }) => [
    ...(target ? [{ target, progress }] : []),
    ...otherTargets,
  ]);
  const plans = [
    ...new Set(targets.filter(({ progress }) => progress !== null).map(({ target }) => target.column)),
  ];
  plans.sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return plans.map((plan) =>
    column(
      {
        id: 'progress',
        title: plans.length > 1 && plan !== null ? `% kế hoạch (${ownWords(table, plan)})` : '% kế hoạch',
        width: 11,
        horizontal: 'right',
      },
      assessments,
      (assessment) => {
        const { target, progress, otherTargets } = assessment;
        const own = [...(target ? [{ target, progress }] : []), ...otherTargets];
        const one = own.find((candidate) => candidate.target.column === plan);
        return one ? progressEntry(assessment, one.target, one.progress) : null;
      },
    ),
  );
}

function warnings(
  table: IndicatorTable,
  assessments: readonly Assessment[],
  findings: readonly Finding[],
): Map<number, Entry> {
  const byRow = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  const overrides = new Map(assessments.map(({ row, override }) => [row, override]));
  const cells = new Map<number, Entry>();
  for (const { row } of table.rows) {
    const text = warningText(byRow.get(row) ?? [], overrides.get(row) ?? null);
    if (text !== null) cells.set(row, { value: text, numberFormat: 'General' });
  }
  return cells;
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
  const own = assessments.filter(({ block }) => block === null);
  const verdictFormula = verdictFormulas();
  const optional: ProgressColumn[] = [
    ...planColumns(table, own),
    column({ id: 'same-period', title: '% cùng kỳ', width: 11, horizontal: 'right' }, own, samePeriodEntry),
    column({ id: 'remaining', title: 'Còn lại', width: 12, horizontal: 'right' }, own, remainingEntry),
  ];
  const forecast = column(
    { id: 'forecast', title: 'Ước cả năm', width: 12, horizontal: 'right' },
    own,
    (assessment) => forecastEntry(assessment, commonShare),
  );
  return [
    ...optional.filter(({ cells }) => cells.size > 0),
    column({ id: 'status', title: 'Tiến độ', width: 18, horizontal: 'center' }, own, (assessment) =>
      statusEntry(sheet, assessment, commonShare, verdictFormula),
    ),
    ...(forecast.cells.size > 0 ? [forecast] : []),
    {
      id: 'warnings',
      title: 'Cảnh báo',
      width: 48,
      horizontal: 'left',
      cells: warnings(table, own, findings),
    },
  ];
}
