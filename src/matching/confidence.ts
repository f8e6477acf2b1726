/** How far the next candidate must be behind for the first to stand beyond doubt. */
const MARGIN = 0.1;
/** What is left of a score when another candidate is exactly as good. */
const LEFT_IN_A_TIE = 0.5;

/** From here on a match holds by itself. */
export const AUTO = 0.58;
/** From here on a candidate is worth asking about. */
export const REVIEW = 0.4;

/** Whether two scores are too close to tell the candidates apart. */
export function isNearTie(score: number, other: number): boolean {
  return Math.abs(score - other) < MARGIN;
}

/** How sure a candidate is, from 0 to 1: its score, less the closer the next one comes. */
export function confidence(score: number, next: number): number {
  const doubt = Math.max(0, 1 - (score - next) / MARGIN);
  return score * (1 - (1 - LEFT_IN_A_TIE) * Math.min(1, doubt));
}
