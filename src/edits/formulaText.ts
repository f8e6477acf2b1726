import type { NewCell } from './edit';

/** A new cell's formula as it reads in this row (counted from 1). */
export function formulaText(formula: NonNullable<NewCell['formula']>, row: number): string {
  return typeof formula === 'string' ? formula : formula.join(String(row));
}
