import { areaAddress } from '../../grid/address';
import type { Area } from '../../grid/workbook';
import type { CellWrite } from './change';
import { rectanglesOf, rowBands } from './rectangles';
import type { Exchange } from './sendInBatches';
import { writeLooks } from './writeLooks';

/** Excel's library cuts larger arrays into pieces itself. */
const CELLS_PER_WRITE = 1_500;
const BYTES_PER_WRITE = 800;

/** Writes contents, number formats and looks. The number format comes last: entering a formula may change it. */
export function writeCells(worksheet: Excel.Worksheet, cells: readonly CellWrite[]): Exchange[] {
  const rows: CellWrite[][] = [];
  for (const cell of cells) (rows[cell.row] ??= [])[cell.column] = cell;
  const blocks = rectanglesOf(cells).flatMap((area) => rowBands(area, CELLS_PER_WRITE));
  return [
    ...blocks.map((block) =>
      writeBlock(
        worksheet,
        block,
        rows.slice(block.top, block.bottom + 1).map((row) => row.slice(block.left, block.right + 1)),
      ),
    ),
    ...writeLooks(worksheet, cells),
  ];
}

function writeBlock(
  worksheet: Excel.Worksheet,
  block: Area,
  cells: readonly (readonly CellWrite[])[],
): Exchange {
  const grid = <T>(read: (cell: CellWrite) => T): T[][] => cells.map((row) => row.map(read));
  const inputs = grid(({ input }) => input);
  const formats = grid(({ numberFormat }) => numberFormat);
  return {
    bytes: BYTES_PER_WRITE + wireLength(inputs) + wireLength(formats),
    send: () => {
      const range = worksheet.getRange(areaAddress(block)).untrack();
      if (cells.some((row) => row.some(({ isText }) => isText))) range.numberFormat = grid(() => 'General');
      range.formulas = inputs;
      range.numberFormat = formats;
    },
  };
}

function wireLength(grid: readonly (readonly unknown[])[]): number {
  return new TextEncoder().encode(JSON.stringify(grid)).length;
}
