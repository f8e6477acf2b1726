import type { DraftRow } from './draftRows';

/** An indicator of the consolidated table while rows are being joined to it; a section stands for a table. */
export interface Item {
  /** The row it was first seen in; null for a section. */
  readonly first: DraftRow | null;
  /** The section or indicator it stands under; null for a section. */
  readonly parent: Item | null;
  /** The name above it that tells it from others of its name under the same parent. */
  readonly anchor: string | null;
  readonly children: Item[];
  /** Its row in each source. */
  readonly rows: Map<number, DraftRow>;
}

/** The indicators found so far, in their order, each under its section or the indicator it is a part of. */
export class IndicatorTree {
  readonly sections: Item[] = [];
  private readonly named = new Map<Item, Map<string, Item[]>>();

  addSection(): Item {
    const section: Item = { first: null, parent: null, anchor: null, children: [], rows: new Map() };
    this.sections.push(section);
    return section;
  }

  /** Adds an indicator for a row, below its neighbour where that stands under the same parent, else last. */
  add(row: DraftRow, parent: Item, anchor: string | null, neighbour: Item | null): Item {
    const item: Item = { first: row, parent, anchor, children: [], rows: new Map([[row.source, row]]) };
    const above = neighbour ? parent.children.lastIndexOf(neighbour) : -1;
    parent.children.splice(above < 0 ? parent.children.length : above + 1, 0, item);
    this.name(item, parent, row.key);
    return item;
  }

  /** Joins a row to an indicator; rows that are named like this one find it from now on. */
  join(row: DraftRow, item: Item): void {
    item.rows.set(row.source, row);
    if (item.parent && this.under(item.parent, row.key).length === 0) this.name(item, item.parent, row.key);
  }

  /** The indicators under a parent that go by a name. */
  under(parent: Item, key: string): readonly Item[] {
    return this.named.get(parent)?.get(key) ?? [];
  }

  /** All indicators below a section or an indicator, from top to bottom. */
  *below(top: Item): Generator<Item> {
    for (const child of top.children) {
      yield child;
      yield* this.below(child);
    }
  }

  private name(item: Item, parent: Item, key: string): void {
    const names = this.named.get(parent) ?? new Map<string, Item[]>();
    this.named.set(parent, names);
    names.set(key, [...(names.get(key) ?? []), item]);
  }
}
