/**
 * A formula as it reads in any row, its own row's number written `#`: `G#/D#` is `G11/D11` in row 11. The rows of a
 * table share few of them.
 */
export type RowFormula = string;

/** Writes formulas out for rows. Each is taken apart once, and comes out as one plain text without hidden pieces. */
export function rowFormulas(): (formula: RowFormula, row: number) => string {
  const known = new Map<RowFormula, readonly string[]>();
  return (formula, row) => {
    let parts = known.get(formula);
    if (!parts) {
      parts = formula.split('#');
      known.set(formula, parts);
    }
    return parts.join(String(row));
  };
}
