import { classifyIndicator, type IndicatorClass } from '../plans/classifyIndicator';
import { says, wording } from '../plans/wording';
import type { ColumnRole, IndicatorTable, TableRow } from '../reading/indicatorTable';
import type { Assessment } from './assessment';
import { assessRow, termsOf, type AssessContext, type Override } from './assessRow';

const HAS_FIGURES: readonly TableRow['kind'][] = ['indicator', 'component', 'total'];

const JUDGED: readonly ColumnRole[] = ['plan', 'target', 'actual', 'estimate'];

/** The map under a key, empty when it is first asked for. */
function mapAt<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const known = maps.get(key);
  if (known) return known;
  const map = new Map<Inner, Value>();
  maps.set(key, map);
  return map;
}

/**
 * Classifies rows by name, unit and parent; the same words are read once. A list of projects or places tells only in
 * the headers of its results what it measures ("Giải ngân đến 30/9").
 */
function classifier(table: IndicatorTable): (row: TableRow) => IndicatorClass {
  const results = table.columns.filter(({ role }) => role === 'actual' || role === 'estimate');
  const heads = results.map(({ header }) => header).join('; ');
  const isPaid = says(wording(heads), 'flow');
  const names: string[] = [];
  const known = new Map<string | null, Map<string | null, Map<string, IndicatorClass>>>();
  return ({ name, unit, parent }) => {
    if (names.length === 0 && parent !== null) for (const row of table.rows) names[row.row] = row.name;
    const above = parent === null ? null : (names[parent] ?? null);
    const alike = mapAt(mapAt(known, unit), above);
    const before = alike.get(name);
    if (before) return before;
    const own = classifyIndicator(name, unit, above);
    const found =
      own.kind === 'text'
        ? { ...own, kind: classifyIndicator(name, unit, heads).kind }
        : isPaid && isVagueMoney(own, name, unit)
          ? { ...own, kind: 'flow' as const, basis: 'annual' as const }
          : own;
    alike.set(name, found);
    return found;
  };
}

/** An amount of money whose name says no more of it than "Tổng số" or "Dự án 1". */
function isVagueMoney({ kind }: IndicatorClass, name: string, unit: string | null): boolean {
  const isVague = kind === 'stock' || kind === 'task';
  return isVague && (unit?.endsWith('đồng') ?? false) && !says(wording(name), 'holding');
}

/** An officer's verdicts on a sheet, by name and block. */
function overridesOf(
  sheet: string,
  overrides: readonly Override[],
): Map<string, Map<string | null, Override>> {
  const byName = new Map<string, Map<string | null, Override>>();
  for (const override of overrides) {
    if (override.sheet !== sheet) continue;
    mapAt(byName, override.name).set(override.block, override);
  }
  return byName;
}

/** A block that is a measure of the rows ("Diện tích (ha)"): it gives their unit and tells, with their names, their kind. */
interface Facet {
  readonly unit: string;
  readonly sortOf: (row: TableRow) => IndicatorClass;
}

/** The blocks whose columns of figures give one unit. */
function facetsOf(table: IndicatorTable, classify: (row: TableRow) => IndicatorClass): Map<string, Facet> {
  const facets = new Map<string, Facet>();
  for (const block of table.blocks) {
    const judged = table.columns.filter((column) => column.block === block && JUDGED.includes(column.role));
    const [unit, ...others] = new Set(judged.map((column) => column.unit));
    if (unit == null || others.length > 0) continue;
    facets.set(block, { unit, sortOf: (row) => classify({ ...row, name: `${block} ${row.name}`, unit }) });
  }
  return facets;
}

/**
 * The verdicts on a table's rows for a period: one for each indicator, part and total, and one for each block of a
 * table by commune, the whole first. Figures and targets are in the unit of their row; nothing is corrected silently.
 */
export function assessTable(table: IndicatorTable, context: AssessContext): Assessment[] {
  const classify = classifier(table);
  const facets = facetsOf(table, classify);
  const overrides = overridesOf(table.sheet, context.overrides);
  const hasWhole = table.columns.some(({ block, role }) => block === null && JUDGED.includes(role));
  const blocks = [...(hasWhole || table.blocks.length === 0 ? [null] : []), ...table.blocks].map((block) =>
    termsOf(table, block, context),
  );
  const assessments: Assessment[] = [];
  for (const row of table.rows) {
    if (!HAS_FIGURES.includes(row.kind)) continue;
    const sort = classify(row);
    const own = overrides.get(row.name);
    for (const terms of blocks) {
      const facet = row.unit === null && terms.block !== null ? facets.get(terms.block) : undefined;
      const override = own?.get(terms.block) ?? null;
      assessments.push(
        facet === undefined
          ? assessRow(row, sort, override, terms)
          : assessRow({ ...row, unit: facet.unit }, facet.sortOf(row), override, terms),
      );
    }
  }
  return assessments;
}
