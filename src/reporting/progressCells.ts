import type { Assessment, Figure, Progress } from '../assessing/assessment';
import { percentDecimals } from '../assessing/shownPercent';
import { STATUS_LABELS } from '../assessing/statusLabels';
import { withoutNoise } from '../assessing/withoutNoise';
import type { NewCell, NewStyle, RowFormula } from '../edits/edit';
import type { Sheet } from '../grid/workbook';
import { roundHalfUp } from '../language/roundHalfUp';
import type { Operand, Operands } from './operands';
import { EXPECTED_SHARE } from './ourNames';
import { slots, type Slots } from './slots';
import { verdictFormula, verdictParts } from './verdictFormula';
import { comparedDecimals, expectedText } from './verdictTerms';

/** A row that was judged. */
export interface Subject {
  readonly assessment: Assessment;
  /** Where its result stands, or is awaited. */
  readonly place: Pick<Figure, 'column' | 'live' | 'factor' | 'addends'> | null;
  /** The same as formula text, and the target it is judged by. */
  readonly result: Operand | null;
  readonly goal: Operand | null;
}

export function subjectOf(assessment: Assessment, { ofFigure, ofTarget }: Operands): Subject {
  const { actual, awaited, target } = assessment;
  const place =
    actual ?? (awaited === null ? null : { column: awaited, live: true, factor: 1, addends: null });
  return { assessment, place, result: place && ofFigure(place), goal: target && ofTarget(target) };
}

/** The cell of a column in a row; null where it stays blank. */
export type CellOf = (subject: Subject) => NewCell | null;

/** The look of a column's numbers with so many decimals. */
export type Looks = (decimals: number) => NewStyle;

/** A formula as it reads in any row, its own row's number written `#`: `G#/D#` is `G11/D11` in row 11. */
const rowFormula = (text: string): RowFormula => text.split('#');

/** `IF(AND(ISNUMBER(G11),ISNUMBER(D11)),…,"")`: nothing is shown while a number is missing. */
function whenNumbers(operands: readonly Operand[], formula: string): RowFormula {
  const tests = operands.flatMap(({ cells }) => cells.map((cell) => `ISNUMBER(${cell})`));
  const given = tests.length > 1 ? `AND(${tests.join(',')})` : (tests[0] ?? 'TRUE');
  return rowFormula(`IF(${given},${formula},"")`);
}

/** A product as a divisor needs brackets. */
function wrapped(text: string): string {
  return text.includes('*') ? `(${text})` : text;
}

function quotientFormula(above: Operand, below: Operand | number): RowFormula {
  if (typeof below === 'number') return whenNumbers([above], `${above.text}/${below}`);
  const quotient = `IF(${below.text}>0,${above.text}/${wrapped(below.text)},"")`;
  return whenNumbers([above, below], quotient);
}

/** One number as a share of another, which stands in a cell or is written out; live where the first one is. */
function quotientCell(
  value: number,
  above: Operand | null,
  below: Operand | number | null,
  looks: Looks,
  formulas: Slots<RowFormula>,
): NewCell {
  const style = looks(percentDecimals(value));
  if (!above || below === null) return { value, style };
  const slot = formulas([above, below]);
  return { value, formula: (slot.made ??= quotientFormula(above, below)), style };
}

/** How a row stands to the plan of a column (null: to an official one). */
function progressTo(plan: number | null, { target, progress, otherTargets }: Assessment): Progress | null {
  if (target?.column === plan) return { target, progress };
  for (const other of otherTargets) if (other.target.column === plan) return other;
  return null;
}

/** The share reached of the plan in a column. */
export function progressCell(plan: number | null, { ofTarget }: Operands, looks: Looks): CellOf {
  const formulas = slots<RowFormula>();
  return ({ assessment, result }) => {
    const own = progressTo(plan, assessment);
    if (own?.progress == null) return null;
    const { target, progress } = own;
    return quotientCell(progress, result, ofTarget(target) ?? target.value ?? target.low, looks, formulas);
  };
}

/** The result as a share of that of the same period last year. */
export function samePeriodCell({ ofFigure }: Operands, looks: Looks): CellOf {
  const formulas = slots<RowFormula>();
  return ({ assessment: { actual, samePeriod, samePeriodRatio }, result }) => {
    if (!actual || !samePeriod || samePeriodRatio === null) return null;
    return quotientCell(samePeriodRatio, result, ofFigure(samePeriod), looks, formulas);
  };
}

/** What is still missing to the target, or still allowed. */
export function remainingCell(looks: Looks): CellOf {
  const formulas = slots<RowFormula>();
  return ({ assessment: { actual, target, remaining, judgement }, result, goal }) => {
    if (!actual || !target || remaining === null || !judgement) return null;
    const style = looks(Math.max(actual.decimals, target.decimals));
    if (!result) return { value: remaining, style };
    const { spread, low, high, family } = judgement;
    const cell = spread === 0 && low === high ? goal : null;
    const bound = family === 'ceiling' ? high : low;
    const formula = (formulas([result, cell ?? bound]).made ??= whenNumbers(
      cell ? [result, cell] : [result],
      `MAX(0,${cell?.text ?? bound}-${result.text})`,
    ));
    return { value: remaining, formula, style };
  };
}

/** The share of the year a row's formula divides by: the common one by its name, another one as a number. */
function shareText(share: number, commonShare: number): string {
  return Math.abs(share - commonShare) < 1e-9 ? EXPECTED_SHARE : String(withoutNoise(share, 12));
}

/**
 * The year as the result so far foretells it.
 * @param commonShare the expected share (0…1) that stands in the defined name
 */
export function forecastCell(commonShare: number, looks: Looks): CellOf {
  const formulas = slots<RowFormula>();
  return ({ assessment: { actual, forecast }, result }) => {
    if (!actual || forecast.value === null || forecast.basis === 'estimate') return null;
    const { decimals } = actual;
    const value = roundHalfUp(forecast.value, decimals);
    const style = looks(decimals);
    if (forecast.basis !== 'run-rate' || !result || forecast.value === 0) return { value, style };
    const share = shareText(actual.value / forecast.value, commonShare);
    const formula = (formulas([result, share, decimals]).made ??= whenNumbers(
      [result],
      `ROUND(${result.text}/${share},${decimals})`,
    ));
    return { value, formula, style };
  };
}

/** The verdict in words; the officer's own stands as it was given. */
export function statusCell(sheet: Sheet, commonShare: number, style: NewStyle): CellOf {
  const formulas = slots<RowFormula>();
  const cells = slots<NewCell>();
  return ({ assessment, place, result, goal }) => {
    const { target, judgement, row, status, override } = assessment;
    const value = STATUS_LABELS[override?.status ?? status].vi;
    if (override || !judgement || !target || !place || !result) return { value, style };
    const cell = judgement.spread === 0 && judgement.low !== judgement.high ? null : goal;
    const decimals = comparedDecimals(sheet, row, judgement, place, cell && target);
    const formula = (formulas(verdictParts(judgement, result, cell, decimals)).made ??= rowFormula(
      verdictFormula(judgement, {
        actual: result.text,
        actualCells: result.cells,
        target: cell?.text ?? null,
        targetCell: cell?.cells[0] ?? null,
        decimals,
        expected: expectedText(judgement, commonShare, EXPECTED_SHARE),
      }),
    ));
    return (cells([formula, value]).made ??= { value, formula, style });
  };
}
