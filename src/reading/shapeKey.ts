import { foldText } from '../language/foldText';
import type { IndicatorTable } from './indicatorTable';

/** Words and numbers that tell one period's sheet from the next one's. */
const PERIOD_WORDS = /\d+|(?<!\p{L})(?:i{1,3}|iv|một|hai|ba|tư|bốn)(?!\p{L})|\s+/gu;

/**
 * A key that the sheets of one series share: their header texts with everything that names a period taken out. What
 * the officer corrected on one quarter's sheet is found again by it on the next.
 */
export function shapeKey({ columns }: IndicatorTable): string {
  return columns.map(({ header }) => foldText(header).replace(PERIOD_WORDS, '')).join('|');
}
