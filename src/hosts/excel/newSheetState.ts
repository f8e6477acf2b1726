import type { SheetScope } from './editScope';
import { LAST_CELL, readCells, type SheetState } from './sheetState';
import { reading, together, type Reading } from './reading';
import { readNormalLook } from './readNormalLook';
import { loadUnits } from './sheetFrame';

const FEW_BYTES = 1_000;

/**
 * The state of a sheet that is yet to come: empty, its units and its plain look those of the workbook.
 * @param any a sheet that is there already
 */
export function newSheetState(any: Excel.Worksheet, scope: SheetScope): Reading<SheetState> {
  const parts = together([
    reading(
      FEW_BYTES,
      () => loadUnits(any),
      (units) => units(),
    ),
    readNormalLook(any),
    readCells(any, [LAST_CELL]),
  ] as const);
  return {
    ...parts,
    value: () => {
      const [units, normal, bottom] = parts.value();
      return {
        scope,
        isProtected: false,
        units,
        normal: normal ?? bottom(LAST_CELL.top, LAST_CELL.left)?.look ?? [],
        untouched: () => undefined,
        cell: () => undefined,
        model: () => undefined,
        merges: [],
        widths: new Map(),
        heights: new Map(),
        tables: [],
        formats: [],
        notes: [],
        printArea: null,
        page: null,
        charts: [],
        chartIds: [],
      };
    },
  };
}
