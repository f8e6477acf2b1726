import type { Sheet, Workbook } from '../../../src/grid/workbook';
import { invalidArgument } from '../wire/hostError';
import { loadCells, loadState } from './loadWorkbook';
import type { SheetModel } from './sheetModel';
import type { WorkbookModel } from './workbookModel';

/** Where sheets of another workbook are put. */
export interface Insertion {
  /** The sheets to take; all when empty. */
  readonly names: readonly string[];
  /** `Start`, `End`, `Before` or `After` a sheet; sheets are only ever put at the end here. */
  readonly position: string;
}

/** Copies sheets of another workbook behind the present ones; a name that is taken gets a number, as Excel gives it. */
export function insertSheets(
  model: WorkbookModel,
  source: Workbook,
  { names, position }: Insertion,
): SheetModel[] {
  if (position !== 'End') throw invalidArgument(`Emulated only at the end, not ${position}`);
  const chosen = source.sheets.filter(({ name }) => names.length === 0 || names.includes(name));
  const pairs = chosen.map((sheet) => [sheet, model.addSheet(freeName(model, sheet.name))] as const);
  for (const [sheet, inserted] of pairs) insertSheet(model, inserted, sheet);
  return pairs.map(([, inserted]) => inserted);
}

function insertSheet(model: WorkbookModel, inserted: SheetModel, sheet: Sheet): void {
  loadState(inserted, sheet, model);
  loadCells(inserted, sheet);
  for (const [row, line] of inserted.cells) {
    for (const [column, { value, formula }] of line) {
      if (formula === null) model.setLiteral(inserted, row, column, value);
      else model.setFormula(inserted, row, column, formula);
    }
  }
}

function freeName(model: WorkbookModel, wanted: string): string {
  let name = wanted;
  for (let number = 2; model.findSheet(name); number++) name = `${wanted} (${number})`;
  return name;
}
