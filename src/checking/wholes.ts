import type { TableRow } from '../reading/indicatorTable';
import type { FigureTable } from './figureTable';

/** A row and the rows that should make it up. */
export interface Whole {
  readonly whole: TableRow;
  readonly parts: readonly TableRow[];
}

const isTotal = ({ kind }: TableRow): boolean => kind === 'total';
const placeOf = ({ parent, level }: TableRow): string => `${parent ?? ''} ${level}`;

/**
 * What a total without parts of its own sums up: the rows of its level since the total before it; for a grand total
 * all of them, above it or, at the top of a table, below.
 */
function underTotals(rows: readonly TableRow[]): Whole[] {
  const wholes: Whole[] = [];
  const all: TableRow[] = [];
  let section: TableRow[] = [];
  const atTop: TableRow[] = [];
  for (const row of rows) {
    if (!isTotal(row)) {
      section.push(row);
      all.push(row);
    } else {
      if (all.length === 0) atTop.push(row);
      else wholes.push({ whole: row, parts: section.length > 1 ? section : [...all] });
      section = [];
    }
  }
  return [...wholes, ...atTop.map((whole) => ({ whole, parts: all }))];
}

/** What the totals of a table sum up, level by level. */
function totalled(rows: readonly TableRow[]): Whole[] {
  if (!rows.some(isTotal)) return [];
  const levels = new Map<string, TableRow[]>();
  for (const row of rows) {
    const place = placeOf(row);
    const alike = levels.get(place);
    if (alike) alike.push(row);
    else levels.set(place, [row]);
  }
  return [...levels.values()].flatMap((alike) => (alike.some(isTotal) ? underTotals(alike) : []));
}

/** The rows of a table with the rows that should make them up: their parts by the outline, or what a total sums. */
export function wholesIn({ rows, children }: FigureTable): Whole[] {
  const isWhole = ({ row }: TableRow): boolean => children.has(row);
  return [
    ...rows.filter(isWhole).map((whole) => ({ whole, parts: children.get(whole.row) ?? [] })),
    ...totalled(rows).filter(({ whole }) => !isWhole(whole)),
  ];
}
