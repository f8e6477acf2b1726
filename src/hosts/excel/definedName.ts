import type { DefinedName } from '../../grid/workbook';

/** A loaded name as plain data; `sheet` is that of a name local to a sheet. */
export function definedName({ name, formula, visible }: Excel.NamedItem, sheet?: string): DefinedName {
  const refersTo = String(formula).replace(/^=/, '');
  return { name, refersTo, hidden: !visible, ...(sheet === undefined ? {} : { sheet }) };
}

const BUILT_IN = /^(?:_xlnm\.|Print_Area$|Print_Titles$|_FilterDatabase$)/;

/** Whether Excel keeps a name for itself: print areas, repeated rows, filters. */
export function isBuiltInName(name: string): boolean {
  return BUILT_IN.test(name);
}
