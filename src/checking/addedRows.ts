import { relativeFormula } from './relativeFormula';

/** A plain sum, rounded or not: SUM of areas and cells, or cells joined by plus signs. */
const SUM =
  /^(?:ROUND\()?(?:SUM|SUBTOTAL)\(\s*(?:9\s*,\s*)?(#(?::#)?(?:\s*,\s*#(?::#)?)*)\s*\)(?:,\s*-?\d+\))?$/iu;
const ADDITION = /^(?:ROUND\()?\(?(#(?:\+#)+)\)?(?:,\s*-?\d+\))?$/u;

/** The rows of its own column (counted from 1) that a formula adds up; null for any other formula. */
export function addedRows(formula: string, column: number): readonly number[] | null {
  const { shape, references } = relativeFormula(formula.replace(/\s+/g, ''));
  const terms = SUM.exec(shape)?.[1]?.split(',') ?? ADDITION.exec(shape)?.[1]?.split('+');
  if (!terms || references.some((reference) => reference.column !== column)) return null;
  let next = 0;
  return terms.flatMap((term) => {
    const first = references[next++]?.row ?? 0;
    const last = term.includes(':') ? (references[next++]?.row ?? first) : first;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
