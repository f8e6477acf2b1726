import type { Assessment } from '../../src/assessing/assessment';
import type { AssessContext } from '../../src/assessing/assessRow';
import { assessTable } from '../../src/assessing/assessTable';
import { DEFAULT_SETTINGS } from '../../src/assessing/settings';
import { period, table, type ColumnSpec, type TableSpec } from '../support/tables';

export type Options = Partial<Omit<AssessContext, 'period'>>;

/** The assessments of a table for a period. */
export function assess(spec: TableSpec, notation: string, options: Options = {}): Assessment[] {
  return assessTable(table(spec), {
    period: period(notation),
    settings: DEFAULT_SETTINGS,
    officialTargets: new Map(),
    officialPeriod: null,
    overrides: [],
    ...options,
  });
}

/** The first of some assessments. */
export function first(assessments: readonly Assessment[]): Assessment {
  const [assessment] = assessments;
  if (!assessment) throw new Error('nothing was assessed');
  return assessment;
}

export const PLAN: ColumnSpec = { role: 'plan', period: '2024', header: 'KH năm 2024' };
export const REVENUE = { name: 'Tổng thu NSNN trên địa bàn', unit: 'tỷ đồng' };
