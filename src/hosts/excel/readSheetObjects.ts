import type { ConditionalRule, ListObject } from '../../grid/workbook';
import { areasOfAddress } from './addresses';
import { known, reading, type Reading } from './reading';
import type { Place } from './rectangles';

const BYTES_PER_OBJECT = 500;

/** The Excel tables of a sheet with their areas. */
export function readListObjects(tables: readonly Excel.Table[]): Reading<ListObject[]> {
  if (tables.length === 0) return known([]);
  return reading(
    tables.length * BYTES_PER_OBJECT,
    () => tables.map((table) => ({ table, range: table.getRange().untrack().load('address') })),
    (loaded) =>
      loaded.flatMap(({ table, range }) => {
        const [area] = areasOfAddress(range.address);
        return area ? [{ name: table.name, area, totalsRow: table.showTotals }] : [];
      }),
  );
}

/** The conditional formats of a sheet, with the formula of those that have one. */
export function readConditionalRules(
  formats: readonly Excel.ConditionalFormat[],
): Reading<ConditionalRule[]> {
  if (formats.length === 0) return known([]);
  return reading(
    formats.length * BYTES_PER_OBJECT,
    () =>
      formats.map((format) => ({
        ranges: format.getRanges().untrack().load('address'),
        rule: format.type === 'Custom' ? format.custom.rule.load('formula') : null,
      })),
    (loaded) =>
      loaded.map(({ ranges, rule }) => ({
        areas: areasOfAddress(ranges.address),
        formula: rule === null ? null : rule.formula.replace(/^=/, ''),
      })),
  );
}

/** A note with the cell it hangs on. */
export interface PlacedNote extends Place {
  readonly note: Excel.Note;
  readonly text: string;
}

/** The notes of a sheet with their cells. */
export function readNotes(notes: readonly Excel.Note[]): Reading<PlacedNote[]> {
  if (notes.length === 0) return known([]);
  return reading(
    notes.length * BYTES_PER_OBJECT,
    () => notes.map((note) => ({ note, range: note.getLocation().untrack().load('rowIndex,columnIndex') })),
    (loaded) =>
      loaded.map(({ note, range }) => ({
        note,
        text: note.content,
        row: range.rowIndex + 1,
        column: range.columnIndex + 1,
      })),
  );
}
