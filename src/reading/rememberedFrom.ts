import { foldText } from '../language/foldText';
import type { Given, Said } from './given';
import { givenBy } from './given';
import type { RowKind, SheetCorrections, SheetReading, TableRow } from './indicatorTable';
import type { Page } from './page';
import { shapeKey, withoutPeriods } from './shapeKey';

/** A sheet with what is read on it. */
export interface ReadPage {
  readonly page: Page;
  readonly reading: SheetReading;
}

/** The sheet that corrections were made on; null when it is no longer in the workbook. */
export type Model = ReadPage | null;

/**
 * What corrections made on one sheet mean for another one of the same shape, or null where the shape is another. `own` are
 * the other sheet's own corrections, which win; `read` reads it anew.
 */
export function rememberedFrom(
  corrections: SheetCorrections,
  model: Model,
  other: ReadPage,
  own: Given,
  read: (given: Given) => SheetReading,
): Given | null {
  const shape = model ? sheetShape(model.reading) : corrections.shape;
  if (!shape) return null;
  const { headerRows, roles, kinds } = relabelled(givenBy(corrections), corrections.sheet);
  for (const rows of own.headerRows || !headerRows ? [null] : placesOf(headerRows.value, model, other.page)) {
    const heads = own.headerRows ?? (headerRows && rows && { ...headerRows, value: rows });
    const reading = rows ? read({ ...own, headerRows: heads }) : other.reading;
    if (sheetShape(reading) !== shape && (model || sheetShape(other.reading) !== shape)) continue;
    return {
      headerRows: heads,
      roles: new Map([...roles, ...own.roles]),
      kinds: new Map([...(model ? sameRows(kinds, model.reading, reading) : []), ...own.kinds]),
    };
  }
  return null;
}

function sheetShape({ tables }: SheetReading): string {
  return tables.map(shapeKey).join('|');
}

function relabelled({ headerRows, roles, kinds }: Given, from: string): Given {
  const named = <T>(said: Said<T>): Said<T> => ({ ...said, from });
  return {
    headerRows: headerRows && named(headerRows),
    roles: new Map([...roles].map(([column, said]) => [column, named(said)])),
    kinds: new Map([...kinds].map(([row, said]) => [row, named(said)])),
  };
}

/** Where the header rows may stand on another sheet: wherever the first of them reads alike, periods aside. */
function placesOf(rows: readonly number[], model: Model, other: Page): readonly (readonly number[])[] {
  const [first = 1] = rows;
  if (!model) return [rows];
  const meant = rowText(model.page, first);
  const places: (readonly number[])[] = [];
  for (let row = 1; row <= other.rowCount; row++) {
    if (rowText(other, row) === meant) places.push(rows.map((one) => one - first + row));
  }
  return places;
}

function rowText(page: Page, row: number): string {
  return (page.filled[row] ?? [])
    .map((column) => `${column}:${withoutPeriods(page.term(row, column)?.text ?? '')}`)
    .join('|');
}

/** The rows of another sheet that bear the names of the corrected ones, under parents of the same name. */
function sameRows(
  kinds: Given['kinds'],
  from: SheetReading,
  to: SheetReading,
): readonly (readonly [number, Said<RowKind>])[] {
  if (kinds.size === 0) return [];
  const byName = new Map<string, Said<RowKind>>();
  for (const [row, name] of namedRows(from)) {
    const said = kinds.get(row);
    if (said) byName.set(name, said);
  }
  return namedRows(to).flatMap(([row, name]) => {
    const said = byName.get(name);
    return said ? [[row, said] as const] : [];
  });
}

function namedRows({ tables }: SheetReading): readonly (readonly [number, string])[] {
  return tables.flatMap(({ rows }, table) => {
    const byRow = new Map(rows.map((row) => [row.row, row]));
    const nameOf = (row: TableRow | undefined): string =>
      row ? `${row.ordinal ?? ''} ${foldText(row.name)}` : '';
    return rows.map((row) => {
      const parent = row.parent === null ? undefined : byRow.get(row.parent);
      return [row.row, `${table} ${nameOf(parent)} / ${nameOf(row)}`] as const;
    });
  });
}
