import type { Status } from '../assessing/assessment';
import type { Judgement, Position } from '../assessing/judgement';
import { STATUS_LABELS } from '../assessing/statusLabels';
import { AT_RISK_FROM, ON_TRACK_FROM, WATCH_FROM } from './ourNames';

/** The figures a verdict compares, as formula text (of one row, or of any: see `RowFormula`). */
export interface VerdictOperands {
  /** The result: `G11`, `G11*100`, `SUM(G11,H11)`. */
  readonly actual: string;
  /** The cells that must hold numbers for it. */
  readonly actualCells: readonly string[];
  /** The plan's cell as formula text, or null where the target is not a plain number in a cell. */
  readonly target: string | null;
  readonly targetCell: string | null;
  /** Digits to round to before comparing; null compares the cells as they are. */
  readonly decimals: number | null;
  /** The expected share (0…1) as formula text. */
  readonly expected: string;
}

const text = (status: Status): string => `"${STATUS_LABELS[status].vi}"`;

const rounded = (value: string, decimals: number | null): string =>
  decimals === null || /^-?\d+(\.\d+)?$/.test(value) ? value : `ROUND(${value},${decimals})`;

/** How far ahead (or, for a ceiling, under) the expected share the result is, graded by the thresholds. */
function gradeFormula(isCeiling: boolean, actual: string, target: string, expected: string): string {
  const done = `ROUND(${actual}/${target}*100,1)`;
  const due = `ROUND(${expected}*100,1)`;
  const points = isCeiling ? `ROUND(${due}-${done},1)` : `ROUND(${done}-${due},1)`;
  return (
    `IF(${points}>=${ON_TRACK_FROM},${text('on-track')},IF(${points}>=${WATCH_FROM},${text('watch')},` +
    `IF(${points}>=${AT_RISK_FROM},${text('at-risk')},${text('critical')})))`
  );
}

/** The formula text of one position's verdict: a label, or the grading of what is on its way. */
function outcome(judgement: Judgement, position: Position, grade: string): string {
  const verdict = judgement.verdicts[position];
  const isMissed = verdict === 'missed';
  switch (judgement.family) {
    case 'year-end':
      return text(verdict);
    case 'level':
      return text(isMissed ? 'not-yet' : verdict);
    case 'floor':
      return isMissed && position !== 'above' ? grade : text(verdict);
    case 'ceiling':
      return isMissed && position === 'above' ? text('missed') : grade;
  }
}

const choose = (condition: string, yes: string, no: string): string =>
  yes === no ? yes : `IF(${condition},${yes},${no})`;

/**
 * The worksheet formula (without `=`) that gives the same status as `judge` for whatever the cells come to hold.
 * English function names, `,` between arguments.
 */
export function verdictFormula(judgement: Judgement, operands: VerdictOperands): string {
  const { decimals } = operands;
  const actual = rounded(operands.actual, decimals);
  const base = rounded(operands.target ?? String(judgement.base), decimals);
  const isRange = judgement.spread === 0 && judgement.low !== judgement.high;
  const bound = (own: number, factor: number): string => {
    if (isRange) return String(own);
    return judgement.spread === 0
      ? base
      : `ROUND(${operands.target ?? judgement.base}*${factor},${(decimals ?? 3) + 6})`;
  };
  const isCeiling = judgement.family === 'ceiling';
  const graded = gradeFormula(isCeiling, actual, base, operands.expected);
  const grade =
    operands.target === null ? graded : `IF(${base}>0,${graded},${text(isCeiling ? 'on-track' : 'not-yet')})`;
  const below = `${actual}<${bound(judgement.low, 1 - judgement.spread)}`;
  const above = `${actual}>${bound(judgement.high, 1 + judgement.spread)}`;
  const [low, middle, high] = [
    outcome(judgement, 'below', grade),
    outcome(judgement, judgement.touching, grade),
    outcome(judgement, 'above', grade),
  ];
  const verdict = low === middle ? choose(above, high, low) : choose(below, low, choose(above, high, middle));
  const hasTarget =
    operands.targetCell === null
      ? verdict
      : `IF(ISNUMBER(${operands.targetCell}),${verdict},${text('not-assessed')})`;
  const hasActual = operands.actualCells.map((cell) => `ISNUMBER(${cell})`).join(',');
  const given = operands.actualCells.length > 1 ? `AND(${hasActual})` : hasActual;
  return `IF(${given},${hasTarget},${text('no-data')})`;
}

/**
 * What tells a column's verdict formulas from one another, as the parts of a key.
 * @param actual stands for the result's operand, and `target` for that of the plan's cell, where one is compared
 */
export function verdictParts(
  { family, spread, touching, verdicts, expected, low, high, base }: Judgement,
  actual: unknown,
  target: unknown,
  decimals: number,
): unknown[] {
  const parts = [actual, target, family, spread, touching, verdicts, decimals, expected];
  // A target in a cell is not part of the text.
  return target !== null && low === high ? parts : [...parts, low, high, base];
}
