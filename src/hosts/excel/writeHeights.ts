import type { RowHeight } from './change';
import { rectanglesOf } from './rectangles';
import type { Exchange } from './sendInBatches';

const FEW_BYTES = 1_000;

/** Sets heights of rows, of those together that follow each other and get the same height. */
export function writeHeights(
  worksheet: Excel.Worksheet,
  heights: ReadonlyMap<number, RowHeight>,
): Exchange[] {
  const alike = new Map<RowHeight, { row: number; column: number }[]>();
  for (const [row, height] of heights) {
    const rows = alike.get(height);
    if (rows) rows.push({ row, column: 1 });
    else alike.set(height, [{ row, column: 1 }]);
  }
  return [...alike].flatMap(([height, rows]) =>
    rectanglesOf(rows).map(({ top, bottom }) => ({
      bytes: FEW_BYTES,
      send: () => setHeight(worksheet.getRange(`${top}:${bottom}`).untrack().format, height),
    })),
  );
}

function setHeight(format: Excel.RangeFormat, height: RowHeight): void {
  if (height === 'fit') format.autofitRows();
  else if (height === 'standard') format.useStandardHeight = true;
  else format.rowHeight = height;
}
