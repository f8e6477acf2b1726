import { consolidate, type Source } from '../../src/consolidating/consolidate';
import type { ConsolidatedIndicator, Consolidation } from '../../src/consolidating/consolidation';
import type { RowKind } from '../../src/reading/indicatorTable';
import { period, testWorkbook, type ColumnSpec, type Content, type RowSpec } from '../support/tables';

export const PLAN: ColumnSpec = { role: 'plan', period: '2024' };
export const RESULT: ColumnSpec = { role: 'actual', period: '2024-Q1' };
export const SAME: ColumnSpec = { role: 'same-period', period: '2023-Q1' };

/** One row: name, unit, plan, result, same period; a level below 1 and a kind where they matter. */
export type Row = readonly [
  name: string,
  unit: string | null,
  plan: Content,
  result: Content,
  same?: Content,
  more?: { readonly level?: number; readonly kind?: RowKind; readonly ordinal?: string } | undefined,
];

const rowSpec = ([name, unit, plan, result, same = null, more = {}]: Row): RowSpec => ({
  name,
  unit,
  cells: [plan, result, same],
  ...more,
});

/** A heading without figures. */
export const heading = (name: string, level = 1): Row => [
  name,
  null,
  null,
  null,
  null,
  { kind: 'group', level },
];

/** A workbook of one sheet with plan, result and same period in D, E and F from row 10. */
export function source(
  file: string,
  rows: readonly Row[],
  columns: readonly ColumnSpec[] = [PLAN, RESULT, SAME],
  sheet = 'Biểu 01',
): Source {
  return { file, readings: testWorkbook([{ sheet, columns, rows: rows.map(rowSpec) }], file).readings };
}

/** A workbook of several sheets. */
export function sheets(file: string, parts: Readonly<Record<string, readonly Row[]>>): Source {
  const specs = Object.entries(parts).map(([sheet, rows]) => ({
    sheet,
    columns: [PLAN, RESULT, SAME],
    rows: rows.map(rowSpec),
  }));
  return { file, readings: testWorkbook(specs, file).readings };
}

export const consolidatedFor = (notation: string, ...sources: readonly Source[]): Consolidation =>
  consolidate(sources, period(notation));

export const consolidated = (...sources: readonly Source[]): Consolidation =>
  consolidatedFor('2024-Q1', ...sources);

/** The only indicator of a name. */
export function named({ indicators }: Consolidation, name: string): ConsolidatedIndicator {
  const [found, another] = indicators.filter((indicator) => indicator.name === name);
  if (!found || another) throw new Error(`${another ? 'several' : 'no'} indicators named ${name}`);
  return found;
}

/** The states of a measure by file. */
export function states(
  { sources }: Consolidation,
  { rows, absent }: ConsolidatedIndicator,
  measure: 'plan' | 'result' | 'samePeriod' = 'result',
): Record<string, string> {
  const file = (index: number): string => sources[index]?.file ?? '';
  return Object.fromEntries([
    ...rows.map(({ source: index, figures }) => [file(index), figures[measure].state]),
    ...absent.map((index) => [file(index), 'absent']),
  ]) as Record<string, string>;
}
