import type { ChartCells, Edit } from '../../../edits/edit';
import type { CellValue, Sheet } from '../../../grid/workbook';
import type { SheetPart, XlsxFile } from '../openXlsx';
import { readWorkbook } from '../readWorkbook';
import { inAny, isCellEdit, planCells, plannedCell, type CellPlan } from '../../cellPlan';
import { sameSheet } from '../../sheetFates';

/** The values of cells row by row, as they are once all edits are applied. */
export type ChartValues = (cells: ChartCells) => readonly CellValue[];

/**
 * Finds the values charts show: in the edits, and else in the file, of which only sheets are read that are asked for.
 * @param sheets the worksheets once all edits are applied
 */
export function chartValues(
  xlsx: XlsxFile,
  sheets: readonly SheetPart[],
  edits: readonly Edit[],
): ChartValues {
  const plans = new Map<string, CellPlan>();
  const planOf = (name: string): CellPlan => {
    const own = edits.filter(isCellEdit).filter(({ sheet }) => sameSheet(sheet, name));
    const plan = plans.get(name) ?? planCells(own);
    plans.set(name, plan);
    return plan;
  };
  const read = new Map<string, Sheet | null>();
  const sheetOf = (name: string): Sheet | null => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const part = sheets.find((sheet) => sameSheet(sheet.name, name))?.part;
    const old = xlsx.sheets.filter((sheet) => sheet.part === part);
    const sheet = old.length === 0 ? null : (readWorkbook({ ...xlsx, sheets: old }).sheets[0] ?? null);
    read.set(name, sheet);
    return sheet;
  };
  const valueAt = (name: string, row: number, column: number): CellValue => {
    const plan = planOf(name);
    const planned = plannedCell(plan, row, column);
    if (planned) return planned.value;
    return inAny(plan.cleared, row, column) ? null : (sheetOf(name)?.cells[row]?.[column]?.value ?? null);
  };
  return ({ sheet, area }) => {
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) values.push(valueAt(sheet, row, column));
    }
    return values;
  };
}
