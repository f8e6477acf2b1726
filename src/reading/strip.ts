import type { Page } from './page';

/** A rectangle of a page that is read by itself; all bounds inclusive, counted from 1. */
export interface Strip {
  readonly page: Page;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The columns of a row that hold something inside a strip, ascending. */
export function filledIn({ page, left, right }: Strip, row: number): readonly number[] {
  const filled = page.filled[row] ?? [];
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return filled;
  if (first >= left && last <= right) return filled;
  return filled.filter((column) => column >= left && column <= right);
}
