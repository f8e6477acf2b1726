import type { PlacedItem } from './combineIndicators';
import type { Item } from './indicatorTree';
import type { JoinedRows } from './joinRows';
import { mostCommon } from './mostCommon';

/** A table of the consolidated sheet and who has it. */
export interface Section {
  readonly item: Item;
  readonly name: string;
  /** Ascending. */
  readonly sources: readonly number[];
}

/** The name of a table: that of its sheet, or of the file where only one has it. */
function sectionName({ children }: Item, sources: readonly number[], files: readonly string[]): string {
  const [source, another] = sources;
  if (source !== undefined && another === undefined) return (files[source] ?? '').replace(/\.[^.]*$/u, '');
  return children[0]?.first?.sheet ?? '';
}

/** The tables that indicators were joined to. */
export function filledSections({ tree, sectionsOf }: JoinedRows, files: readonly string[]): Section[] {
  return tree.sections
    .filter(({ children }) => children.length > 0)
    .map((item) => {
      const sources = [...sectionsOf]
        .filter(([, sections]) => sections.has(item))
        .map(([source]) => source)
        .sort((a, b) => a - b);
      return { item, name: sectionName(item, sources, files), sources };
    });
}

/** The name most workbooks write. */
const nameOf = ({ rows }: Item): string => mostCommon([...rows.values()].map(({ name }) => name)) ?? '';

/** The indicators from top to bottom with the sources that lack them; several tables each under a heading. */
export function placeItems(sections: readonly Section[]): PlacedItem[] {
  const placed: PlacedItem[] = [];
  const placeBelow = (top: Item, parent: number | null, level: number, having: readonly number[]): void => {
    for (const item of top.children) {
      const absent = having.filter((source) => !item.rows.has(source));
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
