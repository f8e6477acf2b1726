import { isDependentName } from './dependentName';
import type { DraftRow } from './draftRows';
import type { IndicatorTree, Item } from './indicatorTree';

/** The share of the smaller table's rows that must be the same for two tables to be one form. */
const SAME_FORM = 0.3;

const tellingKeys = (rows: readonly DraftRow[]): Set<string> =>
  new Set(
    rows.filter(({ key, rowKind }) => rowKind !== 'group' && !isDependentName(key)).map(({ key }) => key),
  );

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...smaller].filter((key) => larger.has(key)).length;
  return smaller.size === 0 ? 0 : shared / smaller.size;
}

/**
 * Finds for the tables of one source the sections they belong to: the same form filled in by another ward. Two tables
 * of a source share a section only where they hold different indicators; a table that is like none becomes a section
 * of its own.
 *
 * @param tables the rows of each table
 * @returns the section of each table
 */
export function assignSections(tables: readonly (readonly DraftRow[])[], tree: IndicatorTree): Item[] {
  const keys = tables.map(tellingKeys);
  const fits = tree.sections.flatMap((section) => {
    const rows = [...tree.below(section)].flatMap(({ first }) => first ?? []);
    const known = tellingKeys(rows);
    const sheets = new Set(rows.map(({ sheet }) => sheet));
    return keys.map((own, table) => ({
      table,
      section,
      share: sharedShare(own, known),
      isSameSheet: sheets.has(tables[table]?.[0]?.sheet ?? ''),
    }));
  });
  const chosen = new Map<number, Item>();
  const held = new Map<Item, ReadonlySet<string>>();
  const best = fits
    .filter(({ share }) => share >= SAME_FORM)
    .sort((a, b) => b.share - a.share || Number(b.isSameSheet) - Number(a.isSameSheet));
  for (const { table, section } of best) {
    const own = keys[table] ?? new Set();
    const others = held.get(section) ?? new Set();
    if (chosen.has(table) || sharedShare(own, others) >= SAME_FORM) continue;
    chosen.set(table, section);
    held.set(section, new Set([...others, ...own]));
  }
  return tables.map((_, table) => chosen.get(table) ?? tree.addSection());
}
