import { matchNames } from '../matching/matchNames';
import type { NamedTarget } from '../matching/namedRow';
import type { DraftRow } from './draftRows';
import type { Item } from './indicatorTree';

/** The indicator that a row's name comes nearest to. */
export interface Likely {
  readonly row: DraftRow;
  readonly item: Item;
  readonly isSure: boolean;
  /** How alike the names are, 0…1; null where only the place speaks for it. */
  readonly score: number | null;
}

const parentName = (item: Item): string | null => item.parent?.first?.name ?? null;

/**
 * Finds for rows of one source the indicators they may be, by their names in any wording, one to one. Items that the
 * source has joined already take part, so that a row near one of them is not given to the next best.
 */
export function likelyItems(rows: readonly DraftRow[], items: readonly Item[]): Likely[] {
  if (rows.length === 0 || items.length === 0) return [];
  const targets = items.map((item, index): NamedTarget => ({
    id: String(index),
    name: item.first?.name ?? '',
    unit: item.first?.unit ?? null,
    parent: parentName(item),
  }));
  const names = rows.map(({ name, unit, parent }) => ({ name, unit, parent: parent?.name ?? null }));
  return matchNames(names, targets).flatMap(({ target, decision, score }, at): Likely[] => {
    const row = rows[at];
    const item = target === null ? undefined : items[Number(target)];
    if (!row || !item || decision === 'none' || item.rows.has(row.source)) return [];
    return [{ row, item, isSure: decision === 'auto', score }];
  });
}
