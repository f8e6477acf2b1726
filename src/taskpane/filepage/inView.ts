/**
 * The first and last of the stretches that lie between two places, counted from 1.
 * @param edges where each stretch begins, and the end of the last one; rising
 */
export function inView(edges: readonly number[], from: number, to: number): readonly [number, number] {
  const count = edges.length - 1;
  return [Math.min(stretchAt(edges, from), count), Math.min(stretchAt(edges, to), count)];
}

/** The stretch a place lies in, found by halving. */
function stretchAt(edges: readonly number[], place: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
