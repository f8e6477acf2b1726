import { Calculation } from './calculation';
import type { WorkbookModel } from './workbookModel';

/** The engine with everything the workbook holds, and its results remembered beside the saved ones. */
export function startCalculation({ sheets, names }: WorkbookModel): Calculation {
  const engine = new Calculation();
  for (const { name } of sheets) engine.addSheet(name);
  for (const name of names) {
    const scope = name.sheet === null ? null : sheets.indexOf(name.sheet);
    engine.defineName(name.name, scope, name.refersTo);
    name.engineText = engine.nameRefersTo(name.name, scope);
  }
  for (const [index, { cells }] of sheets.entries()) {
    for (const [row, line] of cells) {
      for (const [column, cell] of line) {
        if (cell.formula === null) engine.setLiteral(index, row, column, cell.value);
        else cell.engineFormula = engine.setFormula(index, row, column, cell.formula);
      }
    }
  }
  for (const [index, { cells }] of sheets.entries()) {
    for (const [row, line] of cells) {
      for (const [column, cell] of line) {
        if (cell.formula !== null) cell.known = engine.result(index, row, column);
      }
    }
  }
  return engine;
}
