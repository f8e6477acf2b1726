import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { loadOptions, valuesAt, type LookPaths, type LookValues } from './lookPaths';
import { rectanglesOf, rowBands, type Place } from './rectangles';
import type { Exchange } from './sendInBatches';

/** The looks of an area while they are read: send `first`, then what `missing` gives, then ask with `at`. */
export interface LookReading {
  readonly first: readonly Exchange[];
  /** What the first answers left open; to be asked for once those have been received. */
  readonly missing: () => Exchange[];
  readonly at: (row: number, column: number) => LookValues;
}

/** Areas up to this many cells are read cell by cell at once. */
const DIRECT_CELLS = 10_000;
/** Answers in one exchange. */
const PER_EXCHANGE = 2_000;
/** Rough size of one property on the wire. */
const BYTES_PER_PROPERTY = 40;
const FIRST_BAND = 16;
const LARGEST_BAND = 256;

/**
 * Reads how the cells of an area look. Asking cell by cell is slow and long on a large sheet, so there the rows and
 * bands of columns are asked first: Excel answers with a value where all their cells agree. Only cells of which
 * neither row nor column knows a property are asked for one by one.
 */
export function readLooks(sheet: Excel.Worksheet, area: Area, paths: LookPaths): LookReading {
  const share = sharing();
  const cells = readCells(sheet, paths, share);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= DIRECT_CELLS) {
    return { first: cells.ask(area), missing: () => [], at: (row, column) => cells.at(row, column) ?? [] };
  }
  // Rows across a table differ in their side lines, so borders are left to the columns.
  const rows = readRows(
    sheet,
    area,
    paths.filter((path) => !path.startsWith('borders')),
    share,
  );
  const columns = readColumns(sheet, area, paths, share);
  const known = (row: number, column: number, index: number): unknown =>
    rows.at(row)[index] ?? columns.at(row, column)[index] ?? null;
  return {
    first: [...rows.first, ...columns.first],
    missing: () => {
      const open: Place[] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (paths.some((_, index) => known(row, column, index) === null)) open.push({ row, column });
        }
      }
      return rectanglesOf(open).flatMap((part) => cells.ask(part));
    },
    at: (row, column) => cells.at(row, column) ?? share(paths.map((_, index) => known(row, column, index))),
  };
}

type Share = (values: LookValues) => LookValues;

function sharing(): Share {
  const shared = new Map<string, LookValues>();
  return (values) => {
    const key = JSON.stringify(values);
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, values);
    return values;
  };
}

interface CellReading {
  readonly ask: (area: Area) => Exchange[];
  readonly at: (row: number, column: number) => LookValues | undefined;
}

function readCells(sheet: Excel.Worksheet, paths: LookPaths, share: Share): CellReading {
  const found: LookValues[][] = [];
  return {
    ask: (area) =>
      rowBands(area, PER_EXCHANGE).map((part) =>
        exchange(
          (part.bottom - part.top + 1) * (part.right - part.left + 1) * paths.length,
          () => rangeOf(sheet, part).getCellProperties(loadOptions(paths)),
          (rows) => {
            for (const [r, row] of rows.entries()) {
              const line = (found[part.top + r] ??= []);
              for (const [c, cell] of row.entries()) line[part.left + c] = share(valuesAt(cell, paths));
            }
          },
        ),
      ),
    at: (row, column) => found[row]?.[column],
  };
}

function readRows(
  sheet: Excel.Worksheet,
  area: Area,
  paths: LookPaths,
  share: Share,
): { readonly first: Exchange[]; readonly at: (row: number) => LookValues } {
  const found: LookValues[] = [];
  const heights = rowBands({ ...area, right: area.left }, PER_EXCHANGE);
  return {
    first: heights.map(({ top, bottom }) =>
      exchange(
        (bottom - top + 1) * paths.length,
        () => rangeOf(sheet, { ...area, top, bottom }).getRowProperties(loadOptions(paths)),
        (rows) => {
          for (const [index, row] of rows.entries()) found[top + index] = share(valuesAt(row, paths));
        },
      ),
    ),
    at: (row) => found[row] ?? [],
  };
}

function readColumns(
  sheet: Excel.Worksheet,
  area: Area,
  paths: LookPaths,
  share: Share,
): { readonly first: Exchange[]; readonly at: (row: number, column: number) => LookValues } {
  const found: LookValues[][] = [];
  return {
    first: growingBands(area).map((band) =>
      exchange(
        (band.right - band.left + 1) * paths.length,
        () => rangeOf(sheet, band).getColumnProperties(loadOptions(paths)),
        (columns) => {
          const values = columns.map((column) => share(valuesAt(column, paths)));
          for (let row = band.top; row <= band.bottom; row++) found[row] = values;
        },
      ),
    ),
    at: (row, column) => found[row]?.[column - area.left] ?? [],
  };
}

function exchange<T>(
  properties: number,
  ask: () => OfficeExtension.ClientResult<T>,
  take: (answer: T) => void,
): Exchange {
  let result: OfficeExtension.ClientResult<T> | undefined;
  return {
    bytes: properties * BYTES_PER_PROPERTY,
    send: () => {
      result = ask();
    },
    receive: () => {
      if (result) take(result.value);
    },
  };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area)).untrack();
}

/** Bands of rows: small ones at the top, where headers stand, larger ones below. */
function growingBands(area: Area): Area[] {
  const bands: Area[] = [];
  let height = FIRST_BAND;
  for (let top = area.top; top <= area.bottom; top += height, height = Math.min(2 * height, LARGEST_BAND)) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}
