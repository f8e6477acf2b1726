import { assignSections } from './assignSections';
import { isDependentName } from './dependentName';
import type { DraftRow } from './draftRows';
import { IndicatorTree, type Item } from './indicatorTree';
import { likelyItems, type Likely } from './likelyItems';

/** All rows joined to indicators. */
export interface JoinedRows {
  readonly tree: IndicatorTree;
  /** Rows that may belong to an indicator but were left apart. */
  readonly doubtful: readonly Likely[];
  /** Rows that name once more what a row above them in the same place names. */
  readonly repeated: readonly DraftRow[];
}

/** One source on its way into the tree. */
interface Joining {
  readonly tree: IndicatorTree;
  readonly rows: readonly DraftRow[];
  /** The section of each table. */
  readonly sections: readonly Item[];
  readonly items: Map<DraftRow, Item>;
  /** The best guess for rows that no indicator fits beyond doubt. */
  readonly guesses: Map<DraftRow, Likely>;
  /** How often a row's name and unit, and its name alone, stand in its place and in the whole source. */
  readonly times: ReadonlyMap<string, number>;
  readonly anchors: ReadonlyMap<DraftRow, string | null>;
}

const isGroup = ({ rowKind }: DraftRow): boolean => rowKind === 'group';
const nameIn = ({ table, parent, key }: DraftRow): string => `${table}|${parent?.row ?? ''}|${key}`;
const rowIn = (row: DraftRow): string => `${nameIn(row)}|${row.dimension ?? ''}`;
const rowAnywhere = ({ key, dimension }: DraftRow): string => `${key}|${dimension ?? ''}`;

function countKeys(rows: readonly DraftRow[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const row of rows) {
    for (const key of [nameIn(row), rowIn(row), rowAnywhere(row), row.key])
      times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

/** For each row the name above it that its place names only once. */
function anchorsOf(rows: readonly DraftRow[], times: Joining['times']): Map<DraftRow, string | null> {
  const last = new Map<string, string>();
  return new Map(
    rows.map((row): [DraftRow, string | null] => {
      const place = `${row.table}|${row.parent?.row ?? ''}`;
      const anchor = last.get(place) ?? null;
      if (times.get(rowIn(row)) === 1) last.set(place, row.key);
      return [row, anchor];
    }),
  );
}

const placeOf = ({ items, sections }: Joining, { parent, table }: DraftRow): Item | undefined =>
  parent ? items.get(parent) : sections[table];

/** A row without figures may be a heading, or an indicator that was left blank. */
const measuresAlike = (row: DraftRow, { first }: Item): boolean =>
  first !== null && (isGroup(row) || isGroup(first) || row.dimension === first.dimension);

/** The indicator of the same name in the same place. */
function sameItem({ tree, times, anchors }: Joining, row: DraftRow, place: Item): Item | null {
  const free = tree.under(place, row.key).filter(({ rows }) => !rows.has(row.source));
  const alike = free.filter((item) => measuresAlike(row, item));
  const isRepeated = times.get(rowIn(row)) !== 1;
  if (alike.length > 1 || isRepeated) {
    const anchored = alike.find(({ anchor }) => anchor === anchors.get(row));
    return anchored ?? (isRepeated ? null : (alike[0] ?? null));
  }
  // Named once here and once there, it is the same indicator, if in another unit.
  const isNamedOnce = free.length === 1 && times.get(nameIn(row)) === 1;
  return alike[0] ?? (isNamedOnce ? (free[0] ?? null) : null);
}

function joinRow({ tree, items }: Joining, row: DraftRow, item: Item): void {
  tree.join(row, item);
  items.set(row, item);
}

/** Takes what the names make likely: sure ones that may stand there are joined, of the others the guess is kept. */
function joinLikely(joining: Joining, likely: readonly Likely[], mayJoin: (likely: Likely) => boolean): void {
  for (const each of likely) {
    const { row, item, isSure } = each;
    if (!measuresAlike(row, item)) continue;
    if (isSure && mayJoin(each)) joinRow(joining, row, item);
    else joining.guesses.set(row, each);
  }
}

/** Joins rows to the indicators of their own place: by the same name, else by a name that can mean no other one. */
function joinInPlace(joining: Joining, rows: readonly DraftRow[]): void {
  const left = new Map<Item, DraftRow[]>();
  for (const row of rows) {
    const place = placeOf(joining, row);
    if (!place || joining.items.has(row)) continue;
    const same = sameItem(joining, row, place);
    if (same) joinRow(joining, row, same);
    else left.set(place, [...(left.get(place) ?? []), row]);
  }
  for (const [place, leftRows] of left)
    joinLikely(joining, likelyItems(leftRows, place.children), () => true);
}

const isHeading = ({ first }: Item): boolean => first === null || isGroup(first);

/** A row may stand in another place than its indicator where one of the two stands under no more than a heading. */
function mayStandApart(joining: Joining, row: DraftRow, { parent }: Item): boolean {
  const place = placeOf(joining, row);
  if (!place || !parent || isDependentName(row.key)) return false;
  return isHeading(place) || isHeading(parent);
}

function itemsByName(items: readonly Item[]): Map<string, Item[]> {
  const named = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set([...item.rows.values()].map((row) => row.key))) {
      const alike = named.get(key);
      if (alike) alike.push(item);
      else named.set(key, [item]);
    }
  }
  return named;
}

/** Joins rows to indicators of other places: sheets laid out with more or fewer headings, or parted otherwise. */
function joinElsewhere(joining: Joining, rows: readonly DraftRow[]): void {
  const { tree, items, times } = joining;
  const left = rows.filter((row) => !items.has(row));
  if (left.length === 0) return;
  const all = tree.sections.flatMap((section) => [...tree.below(section)]);
  const named = itemsByName(all);
  for (const row of left) {
    const free = (named.get(row.key) ?? []).filter(({ rows }) => !rows.has(row.source));
    const alike = free.filter((item) => measuresAlike(row, item));
    const [item, another] = alike.length > 0 ? alike : free;
    const isNamedOnce = times.get(alike.length > 0 ? rowAnywhere(row) : row.key) === 1;
    if (item && !another && isNamedOnce && mayStandApart(joining, row, item)) joinRow(joining, row, item);
  }
  const unnamed = left.filter((row) => !items.has(row));
  joinLikely(joining, likelyItems(unnamed, all), ({ row, item }) => mayStandApart(joining, row, item));
}

/** Another name where the form has a row that this source lacks: perhaps the same, said in other words. */
function guessByPlace({ guesses, tree }: Joining, row: DraftRow, place: Item, above: Item | null): void {
  const next = place.children[above ? place.children.lastIndexOf(above) + 1 : 0];
  if (!next || isHeading(next) || isGroup(row) || guesses.has(row) || next.rows.has(row.source)) return;
  if (measuresAlike(row, next) && tree.under(place, row.key).length === 0)
    guesses.set(row, { row, item: next, isSure: false, score: null });
}

/** Adds what is left as indicators of their own, each below the row it follows. */
function addRows(joining: Joining, rows: readonly DraftRow[]): void {
  const above = new Map<Item, Item>();
  for (const row of rows) {
    const place = placeOf(joining, row);
    if (!place) continue;
    const neighbour = above.get(place) ?? null;
    let item = joining.items.get(row);
    if (!item) {
      guessByPlace(joining, row, place, neighbour);
      item = joining.tree.add(row, place, joining.anchors.get(row) ?? null, neighbour);
      joining.items.set(row, item);
    }
    above.set(place, item);
  }
}

function joinSource(tree: IndicatorTree, rows: readonly DraftRow[]): Joining {
  const tableCount = Math.max(-1, ...rows.map(({ table }) => table)) + 1;
  const tables = Array.from({ length: tableCount }, (_, table) => rows.filter((row) => row.table === table));
  const times = countKeys(rows);
  const joining: Joining = {
    tree,
    rows,
    sections: assignSections(tables, tree),
    items: new Map(),
    guesses: new Map(),
    times,
    anchors: anchorsOf(rows, times),
  };
  const depths: DraftRow[][] = [];
  for (const row of rows) (depths[row.depth] ??= []).push(row);
  for (const level of depths) joinInPlace(joining, level);
  for (const level of depths) {
    joinInPlace(joining, level);
    joinElsewhere(joining, level);
    addRows(joining, level);
  }
  return joining;
}

/** Rows after the first one of their name and unit in their place. */
function repeatedRows(rows: readonly DraftRow[]): DraftRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    if (isGroup(row) || isDependentName(row.key)) return false;
    const isRepeated = seen.has(rowIn(row));
    seen.add(rowIn(row));
    return isRepeated;
  });
}

/**
 * Joins the rows of all sources to indicators: rows of the same name, unit and parent, or of a name that can mean no
 * other one. Where it is not sure, rows are left apart and named. A row is never joined to two indicators, nor two
 * rows of one source to one.
 *
 * @param sources the rows of each source, the fullest first: their order gives the order of the indicators
 */
export function joinRows(sources: readonly (readonly DraftRow[])[]): JoinedRows {
  const tree = new IndicatorTree();
  const joined = sources.map((rows) => joinSource(tree, rows));
  return {
    tree,
    doubtful: joined.flatMap(({ guesses, items }) =>
      [...guesses.values()].filter(
        ({ row, item }) => !isGroup(row) && items.get(row)?.first === row && !item.rows.has(row.source),
      ),
    ),
    repeated: sources.flatMap(repeatedRows),
  };
}
