import type { Period } from '../period/period';
import type { SheetReading } from '../reading/indicatorTable';
import { agreedBases } from './agreedBases';
import { basisNotices } from './basisNotices';
import { makeClassifier } from './classifier';
import { combineIndicators } from './combineIndicators';
import { MEASURES, type Consolidation, type SkippedFile } from './consolidation';
import { draftRows, type DraftRow } from './draftRows';
import { joinRows } from './joinRows';
import { copyNotice, missingTableNotice, repeatNotice, wholeNotices } from './notices';
import { openTables } from './openTable';
import { filledSections, placeItems } from './placeItems';

/** A workbook to bring in, as read. */
export interface Source {
  readonly file: string;
  /** The sheets that stand for the period. */
  readonly readings: readonly SheetReading[];
}

/** So many different amounts are never the same in two wards. */
const TELLING_AMOUNTS = 5;

/** What a workbook says, to tell a copy of another one by; null where it says too little. */
function contentOf(rows: readonly DraftRow[]): string | null {
  const figures = rows.flatMap((row) => MEASURES.map((measure) => row.figures[measure].value));
  const amounts = new Set(figures.filter((value) => value !== null && value !== 0));
  if (amounts.size < TELLING_AMOUNTS) return null;
  return JSON.stringify([rows.map(({ key, unit }) => [key, unit]), figures]);
}

/** For each source the one before it that holds the same, or null. */
function copiesAmong(sources: readonly (readonly DraftRow[])[]): (number | null)[] {
  const first = new Map<string, number>();
  return sources.map((rows, index) => {
    const content = contentOf(rows);
    if (content === null) return null;
    const original = first.get(content);
    if (original === undefined) first.set(content, index);
    return original ?? null;
  });
}

const hasFigures = ({ rowKind }: DraftRow): boolean => rowKind !== 'group';

/** The fullest source first; of equally full ones by name, so that the order they were given in does not matter. */
function fullestFirst(sources: readonly Source[], rows: readonly (readonly DraftRow[])[]): number[] {
  const fullness = rows.map((each) => each.filter(hasFigures).length);
  const names = sources.map(({ file }) => file.normalize('NFC'));
  return [...sources.keys()].sort(
    (a, b) =>
      (fullness[b] ?? 0) - (fullness[a] ?? 0) ||
      (names[a] === names[b] ? a - b : (names[a] ?? '') < (names[b] ?? '') ? -1 : 1),
  );
}

/**
 * Brings several workbooks into one table: every indicator once, in the order of the fullest workbook, with its
 * figures in a common unit, each with its file, sheet and cell. Amounts and counts are added up, rates are worked out
 * anew from their numerator and denominator where all workbooks give them, and never added. What is not sure (names
 * that may mean the same, units that cannot be converted, other periods, copies) is listed, not guessed.
 *
 * @param skipped files that were left out before, kept in the result
 */
export function consolidate(
  sources: readonly Source[],
  period: Period,
  skipped: readonly SkippedFile[] = [],
): Consolidation {
  const tables = sources.map(({ readings }, index) => openTables(index, readings, period));
  const bases = agreedBases(tables.flat(), period);
  const classify = makeClassifier();
  const rows = tables.map((own) => own.flatMap((open, index) => draftRows(open, index, bases, classify)));
  const copies = copiesAmong(rows);
  const order = fullestFirst(sources, rows).filter((index) => copies[index] === null);
  const joined = joinRows(order.map((index) => rows[index] ?? []));
  const files = sources.map((source) => source.file);
  const sections = filledSections(joined.tree, files);
  const placed = placeItems(sections);
  const indicators = combineIndicators(placed, classify);
  const indexOf = new Map(placed.map(({ item }, index) => [item, index]));
  const file = (index: number): string => files[index] ?? '';
  return {
    period,
    sources: sources.map((source, index) => ({
      file: source.file,
      rows: (rows[index] ?? []).filter(hasFigures).length,
      copyOf: copies[index] ?? null,
    })),
    skipped,
    measures: bases,
    estimate: indicators.some((indicator) =>
      indicator.rows.some(({ figures: { result } }) => result.state === 'counted' && result.estimate),
    ),
    indicators,
    doubtful: joined.doubtful.map(({ row, item, score }) => ({
      source: row.source,
      sheet: row.sheet,
      row: row.row,
      name: row.name,
      unit: row.unit,
      indicator: indexOf.get(item) ?? 0,
      score,
    })),
    notices: [
      ...tables.flat().flatMap((open) => basisNotices(file(open.source), open, bases, period)),
      ...sources.flatMap(({ readings }, index) => wholeNotices(file(index), index, readings)),
      ...sections.flatMap(({ name, sources: having }) =>
        having.length > 1 && having.length >= order.length / 2
          ? order
              .filter((index) => !having.includes(index))
              .map((index) => missingTableNotice(file(index), index, name))
          : [],
      ),
      ...joined.repeated.map((row) => repeatNotice(file(row.source), row)),
      ...copies.flatMap((original, index) =>
        original === null ? [] : [copyNotice(file(index), index, file(original))],
      ),
    ],
  };
}
