import { columnName } from '../../grid/address';
import type { GridFrame } from './grid';
import { numbersFrom, stretch } from './stretch';

interface GridHeadsProps {
  readonly frame: GridFrame;
  /** First and last in view, counted from 1. */
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** Width of the row numbers. */
  readonly side: number;
}

/** The column letters on top and the row numbers at the side, as Excel shows them; hidden ones are left out. */
export function GridHeads({ frame: { tops, lefts }, rows, columns, side }: GridHeadsProps) {
  return (
    <>
      <div class="grid-head" aria-hidden="true">
        {numbersFrom(columns).map((column) => {
          const { start, size } = stretch(lefts, column, column);
          return size === 0 ? null : (
            <span key={column} style={{ left: `${start + side}px`, width: `${size}px` }}>
              {columnName(column)}
            </span>
          );
        })}
      </div>
      <div class="grid-side" aria-hidden="true">
        {numbersFrom(rows).map((row) => {
          const { start, size } = stretch(tops, row, row);
          return size === 0 ? null : (
            <span key={row} style={{ top: `${start}px`, height: `${size}px` }}>
              {row}
            </span>
          );
        })}
      </div>
    </>
  );
}
