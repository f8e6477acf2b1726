import type { Figure, RowTarget } from '../assessing/assessment';
import type { Judgement } from '../assessing/judgement';
import type { Sheet } from '../grid/workbook';
import { roundHalfUp } from '../language/roundHalfUp';

/** Excel keeps 15 digits; beyond these decimals a difference is binary noise. */
const EXACT = 9;

/** Whether the cells a verdict compares show every digit they hold, so that nothing is rounded before comparing. */
function showsEveryDigit(sheet: Sheet, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => sheet.cells[row]?.[column]?.style.numberFormat === 'General');
}

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
  const columns = [
    ...(figure.addends ?? [figure.column]),
    ...(target && target.column !== null ? [target.column] : []),
  ];
  const isPlain = figure.factor === 1 && (target?.factor ?? 1) === 1;
  return isPlain && showsEveryDigit(sheet, row, columns) ? EXACT : judgement.decimals;
}

/** The expected share as formula text: by the name it stands under where it is the common one, else as a number. */
export function expectedText({ expected }: Judgement, commonShare: number, name: string): string {
  return expected === roundHalfUp(commonShare * 100, 1) ? name : String((expected ?? 0) / 100);
}
