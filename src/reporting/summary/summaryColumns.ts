import { targetText } from '../../assessing/explain';
import { percentDecimals } from '../../assessing/shownPercent';
import { formatNumber } from '../../language/formatNumber';
import { LOOKS } from './looks';
import { targetsOf } from './planColumns';
import type { IndicatorRow } from './summaryRows';
import { CELL_PADDING, charactersOf, textWidth } from './textSize';

/** Which columns of the sheet hold what, counted from 1. */
export interface SummaryColumns {
  readonly ordinal: number;
  readonly name: number;
  readonly unit: number;
  /** One for each plan column. */
  readonly plans: readonly number[];
  readonly actual: number;
  readonly progress: readonly number[];
  readonly samePeriod: number | null;
  readonly verdict: number;
  readonly note: number;
  readonly last: number;
  /** In characters, from the first column. */
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** The columns beside the page, at a place of their own whatever columns the table has. */
export const WORKING = {
  /** What a row's free cells are, where they stand and what we wrote there: three columns for each of two. */
  free: [27, 30],
  /** What the charts read. */
  chart: 34,
  last: 49,
} as const;

/** The columns of the counts by verdict, the same on every summary sheet: later summaries look them up. */
export const COUNT_COLUMNS = { label: 1, count: 3 } as const;

const WIDTH = { ordinal: 5, verdict: 17 } as const;
/** What a page holds in characters, scaled down a little. */
const PORTRAIT = 92;
const LANDSCAPE = 136;
const NAME = { least: 32, most: 46 } as const;
const NOTE = { least: 18, most: 32 } as const;
const AMOUNT = { least: 10, most: 22 } as const;
const RATIO = { least: 9, most: 14 } as const;
const UNIT = { least: 8, most: 13 } as const;

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, value));

/** The width in characters that the longest of texts needs on one line; numbers keep room beside the line. */
function needed(texts: Iterable<string>, limits: { readonly least: number; readonly most: number }): number {
  const look = { size: LOOKS.number.fontSize ?? 13, bold: true };
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, textWidth(text, look));
  const room = textWidth(')', look);
  return within(Math.ceil(charactersOf(widest + room + CELL_PADDING)), limits);
}

function* amountsOf(rows: readonly IndicatorRow[]): Generator<string> {
  for (const { assessment } of rows) {
    for (const { target } of targetsOf(assessment).values()) yield targetText(target, 'vi');
    const { actual } = assessment;
    if (actual) yield formatNumber(actual.value, actual.decimals, 'vi');
  }
}

function* ratiosOf(rows: readonly IndicatorRow[]): Generator<string> {
  for (const { assessment } of rows) {
    const shares = [...targetsOf(assessment).values()].map(({ progress }) => progress);
    for (const share of [...shares, assessment.samePeriodRatio])
      if (share !== null) yield `${formatNumber(share * 100, percentDecimals(share), 'vi')}%`;
  }
}

/**
 * The columns of a summary with so many plan columns, wide enough for the figures of its rows; what is left of the
 * page's width goes to names and notes.
 */
export function summaryColumns(
  plans: number,
  hasSamePeriod: boolean,
  rows: readonly IndicatorRow[],
): SummaryColumns {
  const planAt = Array.from({ length: plans }, (_, index) => index + 4);
  const actual = plans + 4;
  const progress = planAt.map((_, index) => actual + 1 + index);
  const samePeriod = hasSamePeriod ? actual + plans + 1 : null;
  const verdict = actual + plans + (hasSamePeriod ? 2 : 1);
  const amount = needed(amountsOf(rows), AMOUNT);
  const unit = needed(
    rows.map(({ assessment }) => assessment.unit ?? ''),
    UNIT,
  );
  const ratio = needed(ratiosOf(rows), RATIO);
  const ratios = plans + (hasSamePeriod ? 1 : 0);
  const fixed = WIDTH.ordinal + unit + (plans + 1) * amount + ratios * ratio + WIDTH.verdict;
  const isNarrow = fixed + NAME.least + NOTE.least <= PORTRAIT;
  const left = (isNarrow ? PORTRAIT : LANDSCAPE) - fixed;
  const name = Math.round(within(left * 0.6, NAME));
  const note = Math.round(within(left - name, NOTE));
  return {
    ordinal: 1,
    name: 2,
    unit: 3,
    plans: planAt,
    actual,
    progress,
    samePeriod,
    verdict,
    note: verdict + 1,
    last: verdict + 1,
    widths: [
      WIDTH.ordinal,
      name,
      unit,
      ...planAt.map(() => amount),
      amount,
      ...Array.from({ length: ratios }, () => ratio),
      WIDTH.verdict,
      note,
    ],
    orientation: isNarrow ? 'portrait' : 'landscape',
  };
}
