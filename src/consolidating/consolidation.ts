import type { Bilingual } from '../language/bilingual';
import type { Period } from '../period/period';
import type { IndicatorKind } from '../plans/plan';
import type { Authority, RowKind } from '../reading/indicatorTable';

/** The figures that are brought together: the plan, the result (an estimate where no actual stands), the same period. */
export const MEASURES = ['plan', 'result', 'samePeriod'] as const;

export type Measure = (typeof MEASURES)[number];

/**
 * What stands in a workbook where a figure is due. Only `counted` figures go into a total; blank, dash, dots and x are
 * different things, and none of them is 0.
 */
export type FigureState =
  | 'counted'
  | 'blank'
  | 'dash'
  | 'dots'
  | 'x'
  | 'error'
  /** Words, a range or another target that is no plain amount. */
  | 'words'
  /** In a unit that cannot be converted to the common one, or in none. */
  | 'unit'
  /** Of another time than the figures of the other workbooks. */
  | 'other-period'
  /** Of a plan that another authority assigned. */
  | 'other-authority'
  /** The table has no such column. */
  | 'no-column';

/** One figure of one workbook. */
export interface SourceFigure {
  readonly state: FigureState;
  /** Addresses: one, or several single periods that make up a running total. Empty without a column. */
  readonly cells: readonly string[];
  /** What is written there where it is no plain number (`-`, `9 - 10`), else null. */
  readonly text: string | null;
  /** In the unit of its row; null where there is no number. */
  readonly value: number | null;
  /** In the common unit; null unless counted. */
  readonly converted: number | null;
  /** Digits after the decimal sign, in the common unit. */
  readonly decimals: number;
  readonly estimate: boolean;
}

/** The row of an indicator in one workbook. */
export interface SourceRow {
  /** Index among the sources. */
  readonly source: number;
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly unit: string | null;
  readonly figures: Readonly<Record<Measure, SourceFigure>>;
}

/**
 * How the figures of an indicator are brought together: added up; a rate worked out anew from the totals of its
 * numerator and denominator; the figure of the only workbook that has the indicator; or not at all.
 */
export type Combination = 'sum' | 'weighted' | 'only' | 'none';

/** A rate as its numerator ÷ its denominator, both by index among the indicators. */
export interface Weights {
  readonly numerator: number;
  readonly denominator: number;
  /** The quotient of the two, in their common units, times this is the rate: 100 for percent. */
  readonly factor: number;
}

/** One indicator of the consolidated table; groups are rows without figures that hold others together. */
export interface ConsolidatedIndicator {
  readonly rowKind: RowKind;
  readonly ordinal: string | null;
  readonly name: string;
  /** The common unit, canonical. */
  readonly unit: string | null;
  /** 1 at the top. */
  readonly level: number;
  /** Index among the indicators. */
  readonly parent: number | null;
  readonly kind: IndicatorKind;
  readonly combination: Combination;
  readonly weights: Weights | null;
  readonly totals: Readonly<Record<Measure, number | null>>;
  /** The most digits after the decimal sign that a workbook shows. */
  readonly decimals: number;
  /** In the order of the sources; a source without the indicator has no row here. */
  readonly rows: readonly SourceRow[];
  /** Sources that have its table but not the indicator. */
  readonly absent: readonly number[];
}

/** A workbook that was brought in. */
export interface ConsolidatedSource {
  readonly file: string;
  /** Rows with figures. */
  readonly rows: number;
  /** The source it is a copy of; a copy is not counted again. */
  readonly copyOf: number | null;
}

/** Two rows that may be the same indicator, left apart because it is not sure. */
export interface DoubtfulJoin {
  readonly source: number;
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly unit: string | null;
  /** Index of the indicator it may belong to. */
  readonly indicator: number;
  /** How alike the names are, 0…1; null where only the place among the other rows speaks for it. */
  readonly score: number | null;
}

/** Something about a workbook that the officer should know. */
export interface Notice {
  readonly kind:
    'other-period' | 'other-authority' | 'several-plans' | 'duplicate' | 'copy' | 'no-whole' | 'no-table';
  readonly source: number;
  readonly sheet: string | null;
  /** Counted from 1. */
  readonly row: number | null;
  readonly text: Bilingual;
}

/** A file that could not be used and was left out on request. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: Bilingual;
}

/** What the figures of a measure stand for. */
export interface MeasureBasis {
  readonly period: Period | null;
  /** Only of plans. */
  readonly authority: Authority | null;
}

/** Several workbooks brought into one table. */
export interface Consolidation {
  readonly period: Period;
  readonly sources: readonly ConsolidatedSource[];
  readonly skipped: readonly SkippedFile[];
  /** The measures that at least one workbook has a column for. */
  readonly measures: Readonly<Partial<Record<Measure, MeasureBasis>>>;
  /** Whether a counted result is an estimate. */
  readonly estimate: boolean;
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly doubtful: readonly DoubtfulJoin[];
  readonly notices: readonly Notice[];
}
