import type { Assessment, Figure, Progress, RowTarget } from '../../assessing/assessment';
import { targetText } from '../../assessing/explain';
import { hasProgress } from '../../assessing/kinds';
import { percentDecimals } from '../../assessing/shownPercent';
import { STATUS_LABELS } from '../../assessing/statusLabels';
import type { NewCell } from '../../edits/edit';
import { cellAddress, quoteSheet } from '../../grid/address';
import type { Sheet } from '../../grid/workbook';
import { roundHalfUp } from '../../language/roundHalfUp';
import { amountLook, bold, percentLook } from './cellLooks';
import { verdictFormula } from '../verdictFormula';
import { comparedDecimals, expectedText } from '../verdictTerms';
import { LOOKS } from './looks';
import { targetsOf, type PlanColumn } from './planColumns';
import type { SummaryColumns } from './summaryColumns';
import type { IndicatorRow } from './summaryRows';

/** What the cells of all rows share. */
export interface CellContext {
  readonly columns: SummaryColumns;
  readonly plans: readonly PlanColumn[];
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** The share (0…1) that stands under `shareName`. */
  readonly expectedShare: number;
  readonly shareName: string;
}

const BLANK: NewCell = { value: null, style: LOOKS.number };

/** Nothing is shown while a number is missing. */
const whenNumbers = (cells: readonly string[], formula: string): string => {
  const tests = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${tests.length > 1 ? `AND(${tests.join(',')})` : (tests[0] ?? 'TRUE')},${formula},"")`;
};

const times = (text: string, factor: number): string => (factor === 1 ? text : `${text}*${factor}`);

const number = (value: number | string, decimals: number, formula?: string): NewCell => ({
  value,
  ...(formula !== undefined && { formula }),
  style: amountLook(decimals),
});

const text = (value: string): NewCell => ({ value, style: LOOKS.figureText });

/** A cell of the staff's sheet as another sheet's formula names it: `'Biểu 01'!G11`. */
const sourceCell = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!${cellAddress(row, column)}`;

/** The figure of a cell of the staff's, in the row's unit. */
function liveFigure(
  sheet: string,
  row: number,
  { column, factor, addends }: Pick<Figure, 'column' | 'factor' | 'addends'>,
): string {
  const cells = (addends ?? [column]).map((each) => sourceCell(sheet, row, each));
  const sum = cells.length > 1 ? `SUM(${cells.join(',')})` : (cells[0] ?? '');
  return whenNumbers(cells, times(sum, factor));
}

function planCell(target: RowTarget, { sheet, row }: Assessment): NewCell {
  const { live, column, factor, value, operator, decimals } = target;
  if (operator !== '=' || value === null) return text(targetText(target, 'vi'));
  if (!live || column === null) return number(value, decimals);
  return number(value, decimals, liveFigure(sheet, row, { column, factor, addends: null }));
}

/** The result as the staff wrote it in words; '' where nothing stands. */
function resultInWords({ table, assessment }: IndicatorRow): string {
  const cells = table.rows.find(({ row }) => row === assessment.row)?.cells;
  for (const { column, role, block } of table.columns) {
    if ((role !== 'actual' && role !== 'estimate') || block !== assessment.block) continue;
    const quantity = cells?.get(column)?.quantity;
    if (quantity?.kind === 'text' || quantity?.kind === 'verdict') return quantity.text;
  }
  return '';
}

function actualCell(row: IndicatorRow): NewCell {
  const { actual, awaited, target, sheet, row: source } = row.assessment;
  if (actual) {
    const { value, decimals, outOf, live } = actual;
    if (outOf !== null) return text(`${value}/${outOf}`);
    return number(value, decimals, live ? liveFigure(sheet, source, actual) : undefined);
  }
  if (awaited === null) return text(resultInWords(row));
  const waiting = liveFigure(sheet, source, { column: awaited, factor: 1, addends: null });
  return number('', target?.decimals ?? 0, waiting);
}

/** A number in a cell, rounded in a formula where the cell holds more digits than are shown and compared. */
const shownIn = (cell: string, value: number | null, decimals: number): string =>
  value !== null && roundHalfUp(value, decimals) !== value ? `ROUND(${cell},${decimals})` : cell;

const isNumeric = (cell: NewCell): boolean => typeof cell.value === 'number' || cell.formula !== undefined;

interface Placed {
  readonly address: string;
  readonly cell: NewCell;
}

function ratioCell(value: number | null, formula: string): NewCell {
  return {
    value: value ?? '',
    formula,
    style: percentLook(value === null ? 1 : percentDecimals(value)),
  };
}

/** Actual ÷ plan, live over the row's own cells. */
function progressCell(
  { kind, actual: figure, judgement }: Assessment,
  { target, progress }: Progress,
  actual: Placed,
  plan: Placed,
): NewCell {
  const base = target.value ?? target.low;
  if (!judgement || base === null || !hasProgress(kind) || (figure && progress === null)) return BLANK;
  if (!isNumeric(actual.cell)) {
    return progress === null
      ? BLANK
      : {
          value: progress,
          style: percentLook(percentDecimals(progress)),
        };
  }
  const decimals = Math.max(target.decimals, figure?.decimals ?? 0);
  const above = figure ? shownIn(actual.address, figure.value, decimals) : actual.address;
  if (!isNumeric(plan.cell)) return ratioCell(progress, whenNumbers([actual.address], `${above}/${base}`));
  const below = shownIn(plan.address, base, decimals);
  const quotient = `IF(${plan.address}>0,${above}/${below},"")`;
  return ratioCell(progress, whenNumbers([actual.address, plan.address], quotient));
}

/** Actual ÷ the same period's figure, which stands only on the staff's sheet. */
function samePeriodCell(
  { kind, sheet, row, samePeriod, samePeriodRatio: ratio, actual: figure }: Assessment,
  actual: Placed,
): NewCell {
  if (!samePeriod || !hasProgress(kind) || (figure && ratio === null)) return BLANK;
  if (!isNumeric(actual.cell)) {
    return ratio === null ? BLANK : { value: ratio, style: percentLook(percentDecimals(ratio)) };
  }
  const { address } = actual;
  if (!samePeriod.live || samePeriod.addends) {
    return ratioCell(ratio, whenNumbers([address], `${address}/${samePeriod.value}`));
  }
  const base = sourceCell(sheet, row, samePeriod.column);
  const divisor = samePeriod.factor === 1 ? base : `(${times(base, samePeriod.factor)})`;
  return ratioCell(ratio, whenNumbers([address, base], `IF(${base}>0,${address}/${divisor},"")`));
}

function verdictCell(
  assessment: Assessment,
  actual: Placed,
  plan: Placed | null,
  context: CellContext,
): NewCell {
  const { status, override, judgement, target, sheet, row, awaited } = assessment;
  const label = (value: string, formula?: string): NewCell => ({
    value,
    ...(formula !== undefined && { formula }),
    style: LOOKS.verdict,
  });
  const shown = STATUS_LABELS[override?.status ?? status].vi;
  const source = context.sheets.get(sheet);
  const figure =
    assessment.actual ??
    (awaited === null ? null : { column: awaited, factor: 1, addends: null, live: true });
  if (override || !judgement || !target || !figure?.live || !source || !isNumeric(actual.cell))
    return label(shown);
  const isRange = judgement.spread === 0 && judgement.low !== judgement.high;
  const reads = plan !== null && isNumeric(plan.cell) && plan.cell.formula !== undefined && !isRange;
  const formula = verdictFormula(judgement, {
    actual: actual.address,
    actualCells: [actual.address],
    target: reads ? plan.address : null,
    targetCell: reads ? plan.address : null,
    decimals: comparedDecimals(source, row, judgement, figure, reads ? target : null),
    expected: expectedText(judgement, context.expectedShare, context.shareName),
  });
  return label(shown, formula);
}

/** The unit as headers write it: "Tỷ đồng". */
export const shownUnit = (unit: string | null): string =>
  unit === null ? '' : unit.charAt(0).toUpperCase() + unit.slice(1);

/**
 * The cells of one indicator in a row of the summary, by column, but for its note: live over the staff's sheet and over
 * each other.
 */
export function indicatorCells(
  indicator: IndicatorRow,
  row: number,
  context: CellContext,
): ReadonlyMap<number, NewCell> {
  const { assessment, label, ordinal, hasParts, depth } = indicator;
  const { columns, plans } = context;
  const isBold = hasParts && depth === 0;
  const strong = (cell: NewCell): NewCell =>
    isBold && cell.style ? { ...cell, style: bold(cell.style) } : cell;
  const cells = new Map<number, NewCell>([
    [columns.ordinal, strong({ value: ordinal, style: LOOKS.middle })],
    [columns.name, strong({ value: label, style: LOOKS.name })],
    [columns.unit, strong({ value: shownUnit(assessment.unit), style: LOOKS.middle })],
  ]);
  const actual: Placed = { address: cellAddress(row, columns.actual), cell: actualCell(indicator) };
  cells.set(columns.actual, strong(actual.cell));
  const targets = targetsOf(assessment);
  let first: Placed | null = null;
  plans.forEach(({ id }, index) => {
    const [at, ratioAt] = [columns.plans[index] ?? 0, columns.progress[index] ?? 0];
    const own = targets.get(id);
    const plan: Placed = {
      address: cellAddress(row, at),
      cell: own ? planCell(own.target, assessment) : BLANK,
    };
    cells.set(at, strong(plan.cell));
    cells.set(ratioAt, strong(own ? progressCell(assessment, own, actual, plan) : BLANK));
    if (own?.target === assessment.target) first = plan;
  });
  if (columns.samePeriod !== null) cells.set(columns.samePeriod, strong(samePeriodCell(assessment, actual)));
  cells.set(columns.verdict, strong(verdictCell(assessment, actual, first, context)));
  return cells;
}
