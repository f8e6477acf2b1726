import { columnName } from '../grid/address';
import { foldText } from '../language/foldText';
import type { IndicatorTable } from './indicatorTable';

/** What tells one period's header from the next one's: dates, years, quarters, months, "6 tháng đầu năm". */
const PERIOD =
  /\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|(?:đến )?(?:hết )?(?:quý|q\.?)\s*(?:i{1,3}|iv|[1-4]|một|hai|ba|bốn|tư)(?![\p{L}\d])|(?:tháng|t)\s*\d{1,2}(?!\d)|\d{1,2}\s*(?:tháng|t)(?!\p{L})|(?:(?:cả|đầu|trong|của)\s+)?(?<!\p{L})năm(?!\p{L})|\d+/gu;

/**
 * A key that the sheets of one series share: where their columns stand and what their headers say, with everything that
 * names a period taken out. What the officer corrected on one quarter's sheet is found again by it on the next.
 */
export function shapeKey({ columns }: IndicatorTable): string {
  return columns.map(({ column, header }) => `${columnName(column)}:${withoutPeriods(header)}`).join('|');
}

/** A header's words alone, folded, without anything that names a period. */
export function withoutPeriods(text: string): string {
  return foldText(text)
    .replace(PERIOD, '#')
    .replace(/[\s#/]+/g, '');
}
