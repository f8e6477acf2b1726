import type { RowFormula } from '../edits/edit';

/**
 * Makes each formula of a table once, for its rows share few of them. A formula is asked for by what tells it from the
 * others, and made as it reads in any row, its own row's number written `#`: `G#/D#` is `G11/D11` in row 11.
 */
export function rowFormulas(): (key: string, make: () => string) => RowFormula {
  const known = new Map<string, RowFormula>();
  return (key, make) => {
    let formula = known.get(key);
    if (!formula) {
      formula = make().split('#');
      known.set(key, formula);
    }
    return formula;
  };
}
