import { followed, known, reading, type Reading } from './reading';
import type { Place } from './rectangles';
import { canWriteNotes } from './support';

/** A note with the cell it hangs on. */
export interface PlacedNote extends Place {
  readonly text: string;
}

const BYTES_PER_NOTE = 800;

/** The notes of a sheet; none where this Excel cannot read them. */
export function readNotes(worksheet: Excel.Worksheet): Reading<PlacedNote[]> {
  if (!canWriteNotes()) return known([]);
  const listed = reading(
    BYTES_PER_NOTE,
    () => worksheet.notes.load('items/content'),
    ({ items }) => items,
  );
  return followed(listed, (notes) =>
    reading(
      notes.length * BYTES_PER_NOTE,
      () => notes.map((note) => ({ note, range: note.getLocation().untrack().load('rowIndex,columnIndex') })),
      (loaded) =>
        loaded.map(({ note, range }) => ({
          text: note.content,
          row: range.rowIndex + 1,
          column: range.columnIndex + 1,
        })),
    ),
  );
}
