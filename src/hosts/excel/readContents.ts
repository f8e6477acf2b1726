import { areaAddress } from '../../grid/address';
import type { Area, CellValue } from '../../grid/workbook';
import { rowBands } from './rectangles';
import { nothing, type Reading } from './reading';
import type { Exchange } from './sendInBatches';

/** What a cell holds. */
export interface Content {
  readonly value: CellValue;
  /** Without its `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** `contents[row]?.[column]`, both counted from 1; every cell of the area is there. */
export type Contents = readonly (readonly Content[] | undefined)[];

const CELLS_PER_EXCHANGE = 4_000;
const BYTES_PER_CELL = 120;
const ERROR_VALUES = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** Reads values, formulas and number formats of an area. */
export function readContents(sheet: Excel.Worksheet, area: Area): Reading<Contents> {
  const contents: Content[][] = [];
  return {
    first: rowBands(area, CELLS_PER_EXCHANGE).map((band) => readBand(sheet, band, contents)),
    next: nothing,
    value: () => contents,
  };
}

function readBand(sheet: Excel.Worksheet, band: Area, contents: Content[][]): Exchange {
  let range: Excel.Range | undefined;
  return {
    bytes: (band.bottom - band.top + 1) * (band.right - band.left + 1) * BYTES_PER_CELL,
    send: () => {
      range = sheet.getRange(areaAddress(band)).untrack().load('values,formulas,numberFormat');
    },
    receive: () => {
      const { values, formulas, numberFormat } = range as Grids;
      for (const [r, row] of values.entries()) {
        const line: Content[] = [];
        for (const [c, value] of row.entries()) {
          line[band.left + c] = content(value, formulas[r]?.[c], numberFormat[r]?.[c]);
        }
        contents[band.top + r] = line;
      }
    },
  };
}

/** The library declares these as `any`. */
interface Grids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function content(value: unknown, formula: unknown, numberFormat: unknown): Content {
  return {
    value: cellValue(value),
    // A text that was typed with a leading apostrophe may begin with `=` too, but then it is its own value.
    formula:
      typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null,
    numberFormat: typeof numberFormat === 'string' ? numberFormat : 'General',
  };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_VALUES.has(value) ? { error: value } : value;
}
