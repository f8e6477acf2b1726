import type { Operator } from '../language/quantity';
import type { Period } from '../period/period';
import type { Direction, IndicatorKind } from '../plans/plan';
import type { Authority } from '../reading/indicatorTable';
import type { Judgement } from './judgement';

export type Status =
  | 'exceeded'
  | 'met'
  | 'on-track'
  | 'watch'
  | 'at-risk'
  | 'critical'
  | 'not-yet'
  | 'missed'
  | 'no-data'
  | 'not-assessed';

/** The target a row is judged against, in the row's own unit. */
export interface RowTarget {
  readonly operator: Operator;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approx: boolean;
  readonly unit: string | null;
  readonly decimals: number;
  readonly authority: Authority | null;
  /** Whether it stands in the sheet or comes from an official plan. */
  readonly source: 'sheet' | 'plan';
  /** The column it stands in (counted from 1), when it comes from the sheet. */
  readonly column: number | null;
  /** The id of the official target the row was matched with. */
  readonly planTarget: string | null;
  /** Whether the cell holds a plain number that a formula can use; the number times `factor` is the target. */
  readonly live: boolean;
  readonly factor: number;
}

/** A figure of the sheet that takes part in an assessment. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
  /** Counted from 1. */
  readonly column: number;
  readonly period: Period | null;
  /** An expected result (ước thực hiện) stands in for the actual one. */
  readonly estimate: boolean;
  /** Whether the cell holds a number that a formula can use. */
  readonly live: boolean;
  /** The number in the cell times this is the value: 100 for a percent format, 0.001 for triệu in a row of tỷ. */
  readonly factor: number;
  /** The columns whose sum the value is, when single quarters or months make up the running total; else null. */
  readonly addends: readonly number[] | null;
  /** The second part of a fraction of counts: 8 for "3/8 xã". */
  readonly outOf: number | null;
}

export interface Progress {
  readonly target: RowTarget;
  /** actual ÷ target as a fraction; null for growth, reduction, structure and text. */
  readonly progress: number | null;
}

/** What is to be expected of the year. */
export interface Forecast {
  /** In the row's unit. */
  readonly value: number | null;
  readonly status: Status | null;
  /** A full-year estimate of the sheet, or computed from last year's share or at the run rate. */
  readonly basis: 'estimate' | 'seasonal' | 'run-rate' | null;
  /** The column of the estimate, counted from 1. */
  readonly column: number | null;
}

/** The verdict on one row (or one block of a row) of a table; `explain` words it. */
export interface Assessment {
  readonly sheet: string;
  readonly row: number;
  readonly block: string | null;
  readonly name: string;
  readonly unit: string | null;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly target: RowTarget | null;
  readonly otherTargets: readonly Progress[];
  readonly actual: Figure | null;
  /** Without a result: the column (counted from 1) where one is due, so that a formula can wait for it. */
  readonly awaited: number | null;
  readonly samePeriod: Figure | null;
  /** Fractions. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly samePeriodRatio: number | null;
  /** What is still missing to the target, or still allowed under a ceiling, in the row's unit; never below 0. */
  readonly remaining: number | null;
  readonly status: Status;
  /** How the status follows from the figures, so that a formula can follow it too; null without a verdict. */
  readonly judgement: Judgement | null;
  readonly forecast: Forecast;
  /** The officer's verdict, kept beside the computed one. */
  readonly override: { readonly status: Status; readonly reason: string } | null;
  /** The period asked about. */
  readonly period: Period;
  /** What the target is called on the sheet: a budget estimate (dự toán) or a plan. */
  readonly isBudget: boolean;
  /** The result is there, but in words. */
  readonly inWords: boolean;
}
