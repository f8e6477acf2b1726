import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { loadOptions, valuesAt, type LookPaths, type LookValues } from './lookPaths';
import { rectanglesOf, rowBands, type Place } from './rectangles';
import { nothing, type Reading } from './reading';
import type { Exchange } from './sendInBatches';

/** The values found for a cell, in the order of the paths. */
export type LookAt = (row: number, column: number) => LookValues;

/** Up to this many properties are read cell by cell at once. */
const DIRECT_PROPERTIES = 100_000;
/** Answers in one exchange. */
const PER_EXCHANGE = 2_000;
/** Rough size of one property on the wire. */
const BYTES_PER_PROPERTY = 40;
const FIRST_BAND = 16;
const LARGEST_BAND = 256;

/**
 * Reads how the cells of an area look. Asking cell by cell is slow and long on a large area. There the columns are
 * asked first, band by band: Excel answers with a value where all their cells agree. What the columns leave open is
 * asked of the rows, and what those leave open too, of the cells.
 */
export function readLooks(sheet: Excel.Worksheet, area: Area, paths: LookPaths): Reading<LookAt> {
  const share = sharing();
  const cells: LookValues[][] = [];
  const rangeOf = (part: Area): Excel.Range => sheet.getRange(areaAddress(part)).untrack();

  const askCells = (part: Area): Exchange =>
    exchange(
      (part.bottom - part.top + 1) * (part.right - part.left + 1) * paths.length,
      () => rangeOf(part).getCellProperties(loadOptions(paths)),
      (rows) => {
        for (const [r, row] of rows.entries()) {
          const line = (cells[part.top + r] ??= []);
          for (const [c, cell] of row.entries()) line[part.left + c] = share(valuesAt(cell, paths));
        }
      },
    );
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) * paths.length <= DIRECT_PROPERTIES) {
    return {
      first: rowBands(area, PER_EXCHANGE).map(askCells),
      next: nothing,
      value: () => (row, column) => cells[row]?.[column] ?? [],
    };
  }

  const columns: LookValues[][] = [];
  const askColumns = (band: Area): Exchange =>
    exchange(
      (band.right - band.left + 1) * paths.length,
      () => rangeOf(band).getColumnProperties(loadOptions(paths)),
      (found) => {
        const values = found.map((column) => share(valuesAt(column, paths)));
        for (let row = band.top; row <= band.bottom; row++) columns[row] = values;
      },
    );

  const rows: LookValues[] = [];
  const askRows = (part: Area, open: LookPaths): Exchange =>
    exchange(
      (part.bottom - part.top + 1) * open.length,
      () => rangeOf(part).getRowProperties(loadOptions(open)),
      (found) => {
        for (const [index, row] of found.entries()) rows[part.top + index] = share(valuesAt(row, paths));
      },
    );

  const value = (row: number, column: number, index: number): unknown =>
    columns[row]?.[column - area.left]?.[index] ?? rows[row]?.[index] ?? null;
  const bands = growingBands(area);
  const stages = [
    () =>
      bands.flatMap((band) => {
        const open = openPaths(paths, columns[band.top] ?? []);
        return open.length > 0 ? rowBands({ ...band, right: band.left }, PER_EXCHANGE).map(wide(open)) : [];
      }),
    () =>
      rectanglesOf(openPlaces())
        .flatMap((part) => rowBands(part, PER_EXCHANGE))
        .map(askCells),
  ];
  return {
    first: bands.map(askColumns),
    next: () => stages.shift()?.() ?? [],
    value: () => (row, column) =>
      cells[row]?.[column] ?? share(paths.map((_, index) => value(row, column, index))),
  };

  function wide(open: LookPaths): (part: Area) => Exchange {
    return (part) => askRows({ ...part, right: area.right }, open);
  }

  function openPlaces(): Place[] {
    const open: Place[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (paths.some((_, index) => value(row, column, index) === null)) open.push({ row, column });
      }
    }
    return open;
  }
}

/** The paths for which some column has no value. */
function openPaths(paths: LookPaths, columns: readonly LookValues[]): LookPaths {
  return paths.filter((_, index) => columns.some((values) => values[index] === null));
}

function sharing(): (values: LookValues) => LookValues {
  const shared = new Map<string, LookValues>();
  return (values) => {
    const key = JSON.stringify(values);
    const known = shared.get(key);
    if (known) return known;
    shared.set(key, values);
    return values;
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

/** Bands of rows: small ones at the top, where headers stand, larger ones below. */
function growingBands(area: Area): Area[] {
  const bands: Area[] = [];
  let height = FIRST_BAND;
  for (let top = area.top; top <= area.bottom; top += height, height = Math.min(2 * height, LARGEST_BAND)) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return bands;
}
