import type { Forecast, RowTarget, Status } from '../../assessing/assessment';
import type { Settings } from '../../assessing/settings';
import type { Dismissal } from '../../checking/context';
import type { RuleId, Severity } from '../../checking/finding';
import type { Area } from '../../grid/workbook';
import type { Bilingual } from '../../language/bilingual';
import type { Plan } from '../../plans/plan';
import type { Authority, ColumnRole, RowKind } from '../../reading/indicatorTable';
import type { Letterhead } from '../../reporting/summary/letterhead';
import type { EditedTarget } from './editedPlan';

/**
 * What the pane shows of a workbook: small plain data, made where the examination is (off the pane's thread), so that
 * neither the workbook nor the whole examination ever has to reach the pane.
 */

/** A choice in a list: a period by its notation, a plan by its identifier. */
export interface Choice {
  readonly id: string;
  readonly label: Bilingual;
}

export interface SheetSummary {
  readonly name: string;
  readonly title: string;
  /** Indicators, parts and totals of its tables; 0 when it holds no indicator table. */
  readonly indicators: number;
  readonly isProtected: boolean;
  /** False for the other months of a series: they are compared with, not checked. */
  readonly isChecked: boolean;
  /** Whether it is a summary sheet of ours. */
  readonly isSummary: boolean;
  /** How many columns of ours stand on it. */
  readonly insertedColumns: number;
}

/** The workbook as a whole. */
export interface Overview {
  readonly file: string;
  readonly sheets: readonly SheetSummary[];
  /** Null when no sheet names a period: the officer must choose. */
  readonly period: Choice | null;
  readonly periods: readonly Choice[];
  readonly plan: string | null;
  readonly plans: readonly Choice[];
  /** A plan that fits the sheets, while the officer has chosen none. */
  readonly suggestedPlan: Choice | null;
  readonly settings: Settings;
  /** Whose plan columns the tables have, to choose from. */
  readonly authorities: readonly Authority[];
  readonly severities: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly dismissals: readonly Dismissal[];
  readonly letterhead: Partial<Letterhead>;
}

/** A number as it is to be shown. */
export interface Amount {
  readonly value: number;
  readonly decimals: number;
}

/** What a plan of several years asks of an indicator. */
export interface OfficialAim {
  readonly period: Bilingual;
  readonly unit: string | null;
  readonly target: IndicatorTarget;
  /** The year being checked, and how far the indicator should be by its end; null where that cannot be told. */
  readonly year: number;
  readonly dueThisYear: Amount | null;
}

/** A target that a later plan of the same authority has replaced. */
export interface EarlierTarget {
  /** The document's number, else its title. */
  readonly source: string;
  /** `YYYY-MM-DD` or a part of it. */
  readonly date: string;
  readonly unit: string | null;
  readonly target: IndicatorTarget;
}

/** A target as it is to be shown. */
export type IndicatorTarget = Pick<RowTarget, 'operator' | 'value' | 'low' | 'high' | 'decimals'>;

/** A row of a table with its verdict. */
export interface IndicatorItem {
  /** Counted from 1. */
  readonly row: number;
  /** The cell to go to: its result, or its name where no result is due. */
  readonly address: string;
  readonly block: string | null;
  readonly name: string;
  readonly unit: string | null;
  /** The officer's verdict where there is one, else the computed one. */
  readonly status: Status;
  readonly override: { readonly computed: Status; readonly reason: string } | null;
  readonly actual: (Amount & { readonly estimate: boolean }) | null;
  readonly target: IndicatorTarget | null;
  readonly aim: OfficialAim | null;
  /** What the plan compared with has replaced, oldest first. */
  readonly earlier: readonly EarlierTarget[];
  /** Fractions. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly samePeriodRatio: number | null;
  readonly remaining: number | null;
  readonly forecast: Forecast;
  readonly explanation: Bilingual;
}

/** A finding as a card shows it. */
export interface FindingItem {
  /** Its place among the findings of the examination: by it the pane asks for a repair. */
  readonly index: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** The cell or the area to go to, such as `I13`; null for a finding on a whole sheet. */
  readonly address: string | null;
  /** The indicator or the official target it is about; '' for a whole sheet. */
  readonly subject: string;
  readonly block: string | null;
  readonly message: Bilingual;
  readonly fix: { readonly label: Bilingual; readonly changes: readonly CellChange[] } | null;
}

/** What a repair does to one cell. */
export interface CellChange {
  readonly address: string;
  readonly before: string;
  readonly after: string;
}

/** A column of a table as understood. */
export interface ColumnItem {
  /** Counted from 1. */
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly isDoubtful: boolean;
  /** Up to three values that stand in it. */
  readonly samples: readonly string[];
  readonly why: readonly Bilingual[];
}

export interface TableItem {
  readonly area: Area;
  /** First and last header row, counted from 1. */
  readonly headerRows: readonly [number, number];
  readonly isDoubtful: boolean;
  readonly columns: readonly ColumnItem[];
}

/** Which official target a row stands for. */
export interface MatchItem {
  readonly row: number;
  /** The cell its name stands in. */
  readonly address: string;
  readonly name: string;
  readonly unit: string | null;
  /** The settled target's identifier; null: none. */
  readonly target: string | null;
  readonly candidates: readonly TargetChoice[];
}

export interface TargetChoice {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly value: IndicatorTarget;
}

/** Something that was understood without certainty; the officer is asked. */
export type Doubt =
  | { readonly kind: 'header'; readonly table: TableItem }
  | { readonly kind: 'column'; readonly column: ColumnItem }
  | {
      readonly kind: 'row';
      readonly row: number;
      readonly address: string;
      readonly name: string;
      readonly guess: RowKind;
    }
  | { readonly kind: 'match'; readonly match: MatchItem; readonly why: readonly Bilingual[] };

/** One sheet, but for its indicators and findings, which are asked for as far as they are shown. */
export interface SheetView {
  readonly name: string;
  /** Indicators by status; the whole of a table by commune counts, its blocks do not. */
  readonly counts: Readonly<Record<Status, number>>;
  /** Findings by severity, and the rules that gave them. */
  readonly findingCounts: Readonly<Record<Severity, number>>;
  readonly rules: readonly RuleId[];
  readonly doubts: readonly Doubt[];
  readonly tables: readonly TableItem[];
  /** Every row with the target it stands for; empty without an official plan. */
  readonly matches: readonly MatchItem[];
  /** All targets of the official plan, to choose from. */
  readonly targets: readonly TargetChoice[];
}

/** The summary sheet of the period, before it is written. */
export interface SummaryPreview {
  /** The name it has or will have. */
  readonly sheet: string;
  /** Whether it stands there already. */
  readonly isStanding: boolean;
  /** Sentences for a report: the whole in one, then one for each main indicator. */
  readonly sentences: readonly Bilingual[];
}

/** A plan read from a text, before the officer keeps it. */
export interface PlanDraft {
  readonly plan: Plan;
  readonly targets: readonly EditedTarget[];
  /** Sentences that look like targets but were not understood. */
  readonly unparsed: readonly string[];
}

/** One column that is about to be inserted. */
export interface PreviewColumn {
  /** Counted from 1. */
  readonly column: number;
  readonly title: string;
  /** The first value to come, as it will be shown. */
  readonly example: string;
}

/** What an insertion will do to one sheet. */
export interface InsertionPreview {
  readonly sheet: string;
  /** The area the columns will fill, such as `M7:S33`. */
  readonly address: string;
  readonly columns: readonly PreviewColumn[];
  /** Cells that will hold something, and how many of them are formulas. */
  readonly cells: number;
  readonly formulas: number;
}
