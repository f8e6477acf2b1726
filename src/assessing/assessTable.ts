import { classifyIndicator, type IndicatorClass } from '../plans/classifyIndicator';
import type { ColumnRole, IndicatorTable, TableRow } from '../reading/indicatorTable';
import type { Assessment } from './assessment';
import { assessRow, type AssessContext } from './assessRow';
import { chooseColumns } from './chooseColumns';

const HAS_FIGURES: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

const JUDGED: readonly ColumnRole[] = ['plan', 'target', 'actual', 'estimate'];

const key = (name: string, ...more: readonly (string | null)[]): string =>
  more.reduce((text: string, part) => `${text}\u0000${part ?? ''}`, name);

/**
 * Classifies rows by name, unit and parent; the same words are read once. A list of projects or places tells only in
 * the headers of its results what it measures ("Giải ngân đến 30/9").
 */
function classifier(table: IndicatorTable): (row: TableRow) => IndicatorClass {
  const names = new Map(table.rows.map(({ row, name }) => [row, name]));
  const results = table.columns.filter(({ role }) => role === 'actual' || role === 'estimate');
  const heads = results.map(({ header }) => header).join('; ');
  const known = new Map<string, IndicatorClass>();
  return ({ name, unit, parent }) => {
    const above = parent === null ? null : (names.get(parent) ?? null);
    const words = key(name, unit, above);
    const before = known.get(words);
    if (before) return before;
    const own = classifyIndicator(name, unit, above);
    const found = own.kind === 'text' ? { ...own, kind: classifyIndicator(name, unit, heads).kind } : own;
    known.set(words, found);
    return found;
  };
}

/**
 * The verdicts on a table's rows for a period: one for each indicator, part and total, and one for each block of a
 * table by commune, the whole first. Figures and targets are in the unit of their row; nothing is corrected silently.
 */
export function assessTable(table: IndicatorTable, context: AssessContext): Assessment[] {
  const classify = classifier(table);
  const overrides = new Map(
    context.overrides
      .filter(({ sheet }) => sheet === table.sheet)
      .map((override) => [key(override.name, override.block), override]),
  );
  const hasWhole = table.columns.some(({ block, role }) => block === null && JUDGED.includes(role));
  const blocks = [...(hasWhole || table.blocks.length === 0 ? [null] : []), ...table.blocks].map((block) => ({
    block,
    columns: chooseColumns(table, block, context.period, context.settings),
  }));
  return table.rows
    .filter(({ kind }) => HAS_FIGURES.includes(kind))
    .flatMap((row) => {
      const sort = classify(row);
      return blocks.map(({ block, columns }) =>
        assessRow({ table, row, block, columns, sort }, overrides.get(key(row.name, block)) ?? null, context),
      );
    });
}
