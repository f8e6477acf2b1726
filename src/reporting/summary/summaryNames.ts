import type { Area, Workbook } from '../../grid/workbook';
import { parsePeriod } from '../../period/parsePeriod';
import type { Period } from '../../period/period';
import { EXPECTED_SHARE, placeOf } from '../ourNames';

/** Hidden names that mark the summary sheets; they follow when a sheet is renamed and rows are moved. */
const SUMMARY = '_chitieu.tonghop.';

/** A period as a defined name may hold it: `2024-Q1` → `2024_Q1`, `2021/2025` → `2021.2025`. */
const codeOf = ({ notation }: Period): string => notation.replace(/-/g, '_').replace(/\//g, '.');
const periodOf = (code: string): Period | null =>
  parsePeriod(code.toUpperCase().replace(/_/g, '-').replace(/\./g, '/'));

/** The name that marks the summary sheet of a period. */
export const summaryName = (period: Period): string => SUMMARY + codeOf(period);

/** The name that holds the expected share of a period: the summaries of several periods stand in one workbook. */
export const summaryShareName = (period: Period): string => `${EXPECTED_SHARE}_${codeOf(period)}`;

/** A summary sheet as it stands in the workbook now. */
export interface SummaryPlace {
  readonly name: string;
  readonly period: Period;
  /** Null when the officer deleted the sheet. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
}

/** The summary sheets of a workbook, found by their names. */
export function summaryPlaces(workbook: Workbook): SummaryPlace[] {
  return workbook.names.flatMap((defined) => {
    if (!defined.name.toLowerCase().startsWith(SUMMARY)) return [];
    const period = periodOf(defined.name.slice(SUMMARY.length));
    return period ? [{ name: defined.name, period, place: placeOf(defined) }] : [];
  });
}
