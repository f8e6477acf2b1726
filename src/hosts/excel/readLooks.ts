import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import { loadOptions, valuesAt, type LookPaths, type LookValues } from './lookPaths';
import { rectanglesOf, rowBands, type Place } from './rectangles';
import { nothing, type Reading } from './reading';
import type { Exchange } from './sendInBatches';

/** The values found for a cell, in the order of the paths; cells that look alike share one array. */
export type LookAt = (row: number, column: number) => LookValues;

/** Up to this many properties are read cell by cell at once. */
const DIRECT_PROPERTIES = 100_000;
/** Answers in one exchange. */
const PER_EXCHANGE = 2_000;
/** Rough size of one property on the wire. */
const BYTES_PER_PROPERTY = 40;
const FIRST_BAND = 16;
const LARGEST_BAND = 256;

/** Reads how the cells of an area look: cell by cell where that is short, else band by band. */
export function readLooks(worksheet: Excel.Worksheet, area: Area, paths: LookPaths): Reading<LookAt> {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size * paths.length > DIRECT_PROPERTIES) return readLooksInBands(worksheet, area, paths);
  const cells = cellAsking(worksheet, paths, sharing());
  return { first: cells.ask(area), next: nothing, value: () => (row, column) => cells.at(row, column) ?? [] };
}

/**
 * Reads how the cells of an area look where many look alike. The columns are asked first, band by band: Excel answers
 * with a value where all their cells agree. What the columns leave open is asked of the rows, and what those leave
 * open too, of the cells.
 */
export function readLooksInBands(worksheet: Excel.Worksheet, area: Area, paths: LookPaths): Reading<LookAt> {
  const share = sharing();
  const cells = cellAsking(worksheet, paths, share);
  const bands = growingBands(area);

  const columns: LookValues[][] = [];
  const askColumns = (band: Area): Exchange =>
    exchange(
      (band.right - band.left + 1) * paths.length,
      () => rangeOf(worksheet, band).getColumnProperties(loadOptions(paths)),
      (found) => {
        const values = found.map((column) => share(valuesAt(column, paths)));
        for (let row = band.top; row <= band.bottom; row++) columns[row] = values;
      },
    );

  const rows: LookValues[] = [];
  const askRows = (band: Area, open: LookPaths): Exchange[] =>
    rowBands({ ...band, right: band.left }, PER_EXCHANGE).map(({ top, bottom }) =>
      exchange(
        (bottom - top + 1) * open.length,
        () => rangeOf(worksheet, { ...band, top, bottom }).getRowProperties(loadOptions(open)),
        (found) => {
          for (const [index, row] of found.entries()) rows[top + index] = share(valuesAt(row, paths));
        },
      ),
    );

  const at = (row: number, column: number): LookValues => {
    const own = cells.at(row, column);
    if (own) return own;
    const ofColumn = columns[row]?.[column - area.left] ?? [];
    const ofRow = rows[row];
    return ofRow ? share(paths.map((_, index) => ofColumn[index] ?? ofRow[index] ?? null)) : ofColumn;
  };
  const openPlaces = function* (): Generator<Place> {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (at(row, column).includes(null)) yield { row, column };
      }
    }
  };
  const stages = [
    () =>
      bands.flatMap((band) => {
        const open = paths.filter((_, index) => columns[band.top]?.some((values) => values[index] === null));
        return open.length > 0 ? askRows(band, open) : [];
      }),
    () => rectanglesOf(openPlaces()).flatMap((part) => cells.ask(part)),
  ];
  return { first: bands.map(askColumns), next: () => stages.shift()?.() ?? [], value: () => at };
}

interface CellAsking {
  readonly ask: (area: Area) => Exchange[];
  readonly at: (row: number, column: number) => LookValues | undefined;
}

function cellAsking(worksheet: Excel.Worksheet, paths: LookPaths, share: Share): CellAsking {
  const found: LookValues[][] = [];
  return {
    ask: (area) =>
      rowBands(area, PER_EXCHANGE).map((part) =>
        exchange(
          (part.bottom - part.top + 1) * (part.right - part.left + 1) * paths.length,
          () => rangeOf(worksheet, part).getCellProperties(loadOptions(paths)),
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

type Share = (values: LookValues) => LookValues;

function sharing(): Share {
  const shared = new Map<string, LookValues>();
  return (values) => {
    const key = JSON.stringify(values);
    const known = shared.get(key) ?? values;
    shared.set(key, known);
    return known;
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

function rangeOf(worksheet: Excel.Worksheet, area: Area): Excel.Range {
  return worksheet.getRange(areaAddress(area)).untrack();
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
