/** Where a run of rows or columns begins and how long it is, in CSS pixels. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
}

/**
 * The run from the first to the last of some rows or columns, both counted from 1.
 * @param edges where each begins, and the end of the last one
 */
export function stretch(edges: readonly number[], first: number, last: number): Stretch {
  const start = edges[first - 1] ?? 0;
  return { start, size: (edges[last] ?? start) - start };
}

/** From the first to the last, both included. */
export function numbersFrom([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
