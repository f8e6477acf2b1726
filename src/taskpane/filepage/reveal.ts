import type { Stretch } from './stretch';

/**
 * Where a box must be scrolled to for a stretch to be seen; its present place when it is seen already.
 * @param place where the box is scrolled to
 * @param seen how much of it is seen at once
 * @param isFar whether the eye follows from elsewhere: then the stretch comes to a third of the box
 */
export function reveal({ start, size }: Stretch, place: number, seen: number, isFar: boolean): number {
  if (start >= place && start + size <= place + seen) return place;
  if (isFar) return Math.max(0, start - seen / 3);
  return start < place ? start : start + size - seen;
}
