import type { CellValue } from '../../../src/grid/workbook';
import type { Look } from './look';

/** A cell of the emulated workbook. */
export interface ModelCell {
  /** A literal; for a formula the value it was loaded with, valid while `known` is what the engine says. */
  value: CellValue;
  /** The formula as entered, with its `=`. */
  formula: string | null;
  /** The engine's writing of the formula when it was entered: a change means that a reference was shifted. */
  engineFormula: string | null;
  /** The engine's result that goes with the loaded value. */
  known: string | null;
  look: Look;
}

export function blankCell(look: Look): ModelCell {
  return { value: null, formula: null, engineFormula: null, known: null, look };
}
