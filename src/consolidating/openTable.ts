import { chooseColumns, type ChosenColumns } from '../assessing/chooseColumns';
import { DEFAULT_SETTINGS } from '../assessing/settings';
import type { Period } from '../period/period';
import type { IndicatorTable, SheetReading, TableColumn } from '../reading/indicatorTable';
import type { Measure, MeasureBasis } from './consolidation';

/** A table of one workbook with the columns that hold the period's figures for the whole, not for a block. */
export interface OpenTable {
  /** Index among the sources. */
  readonly source: number;
  readonly table: IndicatorTable;
  readonly columns: ChosenColumns;
  /** Plans of the period, or several-year targets where there are none; the one to go by first. */
  readonly plans: readonly TableColumn[];
  /** Whether there is a column of results at all, of whatever time. */
  readonly hasResults: boolean;
  /** What the figures of each measure stand for in this table; several plans stand for several things. */
  readonly bases: Readonly<Record<Measure, readonly MeasureBasis[]>>;
}

/** Whether a table gives figures only by commune, none for the whole. */
export function isWithoutWhole({ columns, blocks }: IndicatorTable): boolean {
  const judged = columns.filter(({ role }) => ['plan', 'target', 'actual', 'estimate'].includes(role));
  return blocks.length > 0 && judged.every(({ block }) => block !== null);
}

function openTable(source: number, table: IndicatorTable, period: Period): OpenTable {
  const columns = chooseColumns(table, null, period, DEFAULT_SETTINGS);
  const plans = columns.plans.length > 0 ? columns.plans : columns.targets;
  const results = table.columns.filter(
    ({ block, role }) => block === null && (role === 'actual' || role === 'estimate'),
  );
  const isReported = columns.results.length > 0 || columns.addends.length > 0;
  return {
    source,
    table,
    columns,
    plans,
    hasResults: results.length > 0,
    bases: {
      plan: plans.map((column) => ({ period: column.period, authority: column.authority })),
      result: isReported
        ? [{ period: columns.covered, authority: null }]
        : results.map((column) => ({ period: column.period, authority: null })),
      samePeriod: columns.samePeriod ? [{ period: columns.samePeriod.period, authority: null }] : [],
    },
  };
}

/** Opens the tables of a workbook that give figures for the whole. */
export function openTables(source: number, readings: readonly SheetReading[], period: Period): OpenTable[] {
  return readings
    .flatMap(({ tables }) => tables)
    .filter((table) => !isWithoutWhole(table))
    .map((table) => openTable(source, table, period));
}
