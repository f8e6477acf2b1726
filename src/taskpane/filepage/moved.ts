import type { GridFrame } from './grid';

export interface Cursor {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key moves the cell cursor; null for a key that does not move it.
 * @param page rows that are in view at once
 */
export function moved(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: Cursor,
  { rowCount, columnCount }: Pick<GridFrame, 'rowCount' | 'columnCount'>,
  page: number,
): Cursor | null {
  const at = (nextRow: number, nextColumn: number): Cursor => ({
    row: Math.min(Math.max(nextRow, 1), rowCount),
    column: Math.min(Math.max(nextColumn, 1), columnCount),
  });
  switch (key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return at(ctrlKey ? 1 : row, 1);
    case 'End':
      return at(ctrlKey ? rowCount : row, columnCount);
    default:
      return null;
  }
}
