import type { PlacedItem } from './combineIndicators';
import type { IndicatorTree, Item } from './indicatorTree';
import { mostCommon } from './mostCommon';

/** A table of the consolidated sheet and who has it. */
export interface Section {
  readonly item: Item;
  readonly name: string;
  /** Ascending. */
  readonly sources: readonly number[];
}

const isIndicator = ({ rows }: Item): boolean =>
  [...rows.values()].some(({ rowKind }) => rowKind !== 'group');
const hasIndicators = (item: Item): boolean => isIndicator(item) || item.children.some(hasIndicators);

/** The name of a table: that of its sheet, or of the file where only one has it. */
function sectionName(
  indicators: readonly Item[],
  sources: readonly number[],
  files: readonly string[],
): string {
  const [source, another] = sources;
  if (source !== undefined && another === undefined) return (files[source] ?? '').replace(/\.[^.]*$/u, '');
  return indicators[0]?.first?.sheet ?? '';
}

/** A source that gives so much of a table, or whose own table is so much part of it, has that table. */
const HAVING = 0.3;

/** The sources that have a table, by the rows that came to stand in it. */
function sourcesOf(indicators: readonly Item[], rowCounts: ReadonlyMap<string, number>): number[] {
  const given = new Map<string, { readonly source: number; count: number }>();
  for (const { rows } of indicators) {
    for (const { source, table } of rows.values()) {
      const entry = given.get(`${source}/${table}`) ?? { source, count: 0 };
      entry.count++;
      given.set(`${source}/${table}`, entry);
    }
  }
  const having = [...given].filter(([table, { count }]) => {
    const smaller = Math.min(indicators.length, rowCounts.get(table) ?? 0);
    return count >= HAVING * smaller;
  });
  return [...new Set(having.map(([, { source }]) => source))].sort((a, b) => a - b);
}

/** The tables that indicators were joined to. */
export function filledSections(tree: IndicatorTree, files: readonly string[]): Section[] {
  const filled = tree.sections
    .map((item) => ({ item, indicators: [...tree.below(item)].filter(isIndicator) }))
    .filter(({ indicators }) => indicators.length > 0);
  const rowCounts = new Map<string, number>();
  for (const { rows } of filled.flatMap(({ indicators }) => indicators)) {
    for (const { source, table } of rows.values()) {
      const key = `${source}/${table}`;
      rowCounts.set(key, (rowCounts.get(key) ?? 0) + 1);
    }
  }
  return filled.map(({ item, indicators }) => {
    const sources = sourcesOf(indicators, rowCounts);
    return { item, name: sectionName(indicators, sources, files), sources };
  });
}

/** The name most workbooks write. */
const nameOf = ({ rows }: Item): string => mostCommon([...rows.values()].map(({ name }) => name)) ?? '';

/**
 * The indicators from top to bottom with the sources that lack them; several tables each under a heading. Headings
 * under which nothing is left are dropped.
 */
export function placeItems(sections: readonly Section[]): PlacedItem[] {
  const placed: PlacedItem[] = [];
  const placeBelow = (top: Item, parent: number | null, level: number, having: readonly number[]): void => {
    for (const item of top.children.filter(hasIndicators)) {
      const absent = isIndicator(item) ? having.filter((source) => !item.rows.has(source)) : [];
      const index = placed.push({ item, name: nameOf(item), parent, level, absent }) - 1;
      placeBelow(item, index, level + 1, having);
    }
  };
  for (const { item, name, sources } of sections) {
    const heading =
      sections.length > 1 ? placed.push({ item, name, parent: null, level: 1, absent: [] }) - 1 : null;
    placeBelow(item, heading, heading === null ? 1 : 2, sources);
  }
  return placed;
}
