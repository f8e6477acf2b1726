import type { Figure, RowTarget } from '../assessing/assessment';
import type { Judgement } from '../assessing/judgement';
import type { Sheet } from '../grid/workbook';
import { roundHalfUp } from '../language/roundHalfUp';

/** Excel keeps 15 digits; beyond these decimals a difference is binary noise. */
const EXACT = 9;

/** Whether a cell shows every digit it holds, so that nothing is rounded before comparing. */
const showsEveryDigit = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.cells[row]?.[column]?.style.numberFormat === 'General';

/**
 * The decimals a verdict's formula rounds to before it compares: those shown, or all where the staff's cells show every
 * digit. `target` is null where the formula does not read the plan's cell.
 */
export function comparedDecimals(
  sheet: Sheet,
  row: number,
  judgement: Judgement,
  figure: Pick<Figure, 'column' | 'addends' | 'factor'>,
  target: Pick<RowTarget, 'column' | 'factor'> | null,
): number {
  const { column, addends, factor } = figure;
  const isExact =
    factor === 1 &&
    (addends?.every((each) => showsEveryDigit(sheet, row, each)) ?? showsEveryDigit(sheet, row, column)) &&
    (target === null ||
      (target.factor === 1 && (target.column === null || showsEveryDigit(sheet, row, target.column))));
  return isExact ? EXACT : judgement.decimals;
}

/** The expected share as formula text: by the name it stands under where it is the common one, else as a number. */
export function expectedText({ expected }: Judgement, commonShare: number, name: string): string {
  return expected === roundHalfUp(commonShare * 100, 1) ? name : String((expected ?? 0) / 100);
}
