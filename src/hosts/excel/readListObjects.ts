import type { ListObject } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { followed, reading, type Reading } from './reading';

const BYTES_PER_TABLE = 400;

/** The Excel tables of a sheet with their areas. */
export function readListObjects(worksheet: Excel.Worksheet): Reading<ListObject[]> {
  const listed = reading(
    BYTES_PER_TABLE,
    () => worksheet.tables.load('items/name,items/showTotals'),
    ({ items }) => items,
  );
  return followed(listed, (tables) =>
    reading(
      tables.length * BYTES_PER_TABLE,
      () => tables.map((table) => ({ table, range: table.getRange().untrack().load('address') })),
      (loaded) =>
        loaded.flatMap(({ table, range }) => {
          const [area] = areasOfAddress(range.address);
          return area ? [{ name: table.name, area, totalsRow: table.showTotals }] : [];
        }),
    ),
  );
}
