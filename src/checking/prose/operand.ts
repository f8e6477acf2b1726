import { isCount } from '../shownFigure';
import { exactly, rounded, sum, type Interval } from '../interval';
import type { Amount, AmountFigure, FractionFigure } from './figures';
import { wordsBefore, type Passage } from './passage';

/** A number or a sum of numbers that a statement reckons with. */
export interface Operand {
  readonly value: number;
  readonly interval: Interval;
  readonly unit: string;
  /** As the text writes it: "113", "249 + 107". */
  readonly parts: readonly Amount[];
}

/** How far "khoảng", "hơn", "gần" may be from the number they stand before. */
const ABOUT = 0.05;

/** An estimate in full hundreds is as good as rounded to them. */
const ROUND = 100;

function spread(
  { value, decimals, unit }: Amount,
  about: AmountFigure['about'],
  isEstimate: boolean,
): Interval {
  const slack = Math.abs(value) * ABOUT;
  if (about === 'more') return { low: value, high: value + slack };
  if (about === 'less') return { low: value - slack, high: value };
  if (about === 'around') return { low: value - slack, high: value + slack };
  if (isEstimate && decimals === 0 && value >= ROUND && value % ROUND === 0) {
    const half = 0.5 * 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
    return { low: value - half, high: value + half };
  }
  return isCount(unit) && Number.isInteger(value) ? exactly(value) : rounded(value, decimals);
}

const ESTIMATED = /(?<!\p{L})ước(?!\p{L})/u;

/** What a figure can stand for where it stands: an estimate may be rounded more than its digits say. */
export const operandIn = (passage: Passage, figure: AmountFigure): Operand =>
  operandOf(figure, ESTIMATED.test(wordsBefore(passage, figure)));

/** What a figure of the text can stand for. */
export function operandOf(figure: AmountFigure, isEstimate = false): Operand {
  return {
    value: figure.value,
    interval: spread(figure, figure.about, isEstimate),
    unit: figure.unit,
    parts: [figure],
  };
}

/** The two parts of a fraction. */
export function operandsOf({ part, whole, about }: FractionFigure): readonly [Operand, Operand] {
  const operand = (amount: Amount, near: AmountFigure['about']): Operand => ({
    value: amount.value,
    interval: spread(amount, near, false),
    unit: amount.unit,
    parts: [amount],
  });
  return [operand(part, about), operand(whole, 'exactly')];
}

/** The sum of operands of one unit. */
export function addUp(operands: readonly Operand[]): Operand {
  return {
    value: Number(operands.reduce((total, { value }) => total + value, 0).toPrecision(15)),
    interval: sum(operands.map(({ interval }) => interval)),
    unit: operands[0]?.unit ?? '',
    parts: operands.flatMap(({ parts }) => parts),
  };
}
