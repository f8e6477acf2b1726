import type { Assessment } from '../../assessing/assessment';
import type { Settings } from '../../assessing/settings';
import type { Dismissal } from '../../checking/context';
import type { Finding } from '../../checking/finding';
import type { Workbook } from '../../grid/workbook';
import type { Period } from '../../period/period';
import type { Plan } from '../../plans/plan';
import type { SheetReading } from '../../reading/indicatorTable';
import type { Letterhead } from './letterhead';

/** The parts of a summary sheet an officer may leave out; table, list and signatures always stand. */
export interface SummaryParts {
  readonly charts: boolean;
  readonly sentences: boolean;
  readonly findings: boolean;
}

export const ALL_PARTS: SummaryParts = { charts: true, sentences: true, findings: true };

/** What a summary is built from: an examined workbook, as plain data. */
export interface SummaryContext {
  /** As it stands now, with the summary sheets and columns built before. */
  readonly workbook: Workbook;
  readonly period: Period;
  readonly plan: Plan | null;
  /** The sheets that were checked. */
  readonly readings: readonly SheetReading[];
  readonly assessments: readonly Assessment[];
  readonly findings: readonly Finding[];
  readonly dismissals: readonly Dismissal[];
  readonly settings: Settings;
  /** The share (0…1) of the year's plan that should be done by the end of the period. */
  readonly expectedShare: number;
  readonly letterhead: Partial<Letterhead>;
  readonly parts: SummaryParts;
}
