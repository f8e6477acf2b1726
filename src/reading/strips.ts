import { conceptsOf } from './headerLexicon';
import type { NameAnchor } from './nameAnchors';
import type { Page } from './page';
import type { Strip } from './strip';

interface Band {
  top: number;
  readonly lanes: NameAnchor[];
}

/**
 * Cuts a page into strips that hold tables under one another only: bands from top to bottom, and where tables stand
 * side by side, a strip for each within the band.
 */
export function cutStrips(page: Page, anchors: readonly NameAnchor[]): readonly Strip[] {
  const bands: Band[] = [];
  for (const anchor of anchors) {
    const band = bands.at(-1);
    if (!band) bands.push({ top: 1, lanes: [anchor] });
    else if (band.lanes.some(({ column }) => column === anchor.column))
      continueBand(page, bands, band, anchor);
    else if (band.lanes.some((lane) => standBeside(page, lane, anchor))) band.lanes.push(anchor);
    else if (!band.lanes.some((lane) => overlap(page, lane, anchor))) {
      bands.push({ top: startOf(page, anchor), lanes: [anchor] });
    }
  }
  if (bands.length === 0) return [whole(page, 1, page.rowCount)];
  return bands.flatMap((band, at) => lanesOf(page, band, (bands[at + 1]?.top ?? page.rowCount + 1) - 1));
}

/** A further table in a lane of the band; where the other lanes have ended, a new band. */
function continueBand(page: Page, bands: Band[], band: Band, anchor: NameAnchor): void {
  const others = band.lanes.filter(({ column, row }) => column !== anchor.column && row < anchor.row);
  const ended = others.every(({ column }) => !hasWords(page, column, anchor.row, anchor.row + 2));
  const alone = band.lanes.length > 1 && band.lanes.every(({ row }) => row < anchor.row);
  if (alone && ended) bands.push({ top: startOf(page, anchor), lanes: [anchor] });
}

function whole(page: Page, top: number, bottom: number): Strip {
  return { page, top, bottom, left: 1, right: page.columnCount };
}

function hasWords(page: Page, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= Math.min(bottom, page.rowCount); row++)
    if (page.term(row, column)?.wordy) return true;
  return false;
}

/** Whether two heads of names stand over rows that run beside each other. */
function overlap(page: Page, a: NameAnchor, b: NameAnchor): boolean {
  const row = Math.max(a.row, b.row);
  return hasWords(page, a.column, row + 1, row + 4) && hasWords(page, b.column, row + 1, row + 4);
}

/** Two heads of names belong to two tables when the right one opens anew: with its own ordinal column or after a gap. */
function standBeside(page: Page, a: NameAnchor, b: NameAnchor): boolean {
  if (!overlap(page, a, b)) return false;
  const [left, right] = a.column < b.column ? [a, b] : [b, a];
  if (right.column - left.column < 2) return false;
  const opens =
    ordinalLeftOf(page, right) !== null ||
    isGap(page, right.column - 1, right.row) ||
    sameHeadsAfter(page, left, right);
  return opens && (left.key === right.key || (left.strong && right.strong));
}

/** Whether the heads right of two names read alike. */
function sameHeadsAfter(page: Page, left: NameAnchor, right: NameAnchor): boolean {
  const [first, second] = [left, right].map(({ row, column }) =>
    [1, 2].map((step) => page.term(row, column + step)?.key ?? ''),
  );
  return first !== undefined && first.some((key) => key !== '') && first.join('|') === second?.join('|');
}

function ordinalLeftOf(page: Page, anchor: NameAnchor): number | null {
  for (const column of [anchor.column - 1, anchor.column - 2]) {
    for (let row = anchor.row; row >= Math.max(1, anchor.row - 2); row--) {
      const term = page.term(row, column);
      if (term && conceptsOf(term.key).has('ordinal')) return column;
    }
  }
  return null;
}

function isGap(page: Page, column: number, top: number): boolean {
  for (let row = top; row <= Math.min(page.rowCount, top + 12); row++) {
    if (page.filled[row]?.includes(column)) return false;
  }
  return true;
}

/** The first row that can belong to a table's title: after the last row of figures above its header. */
function startOf(page: Page, anchor: NameAnchor): number {
  for (let row = anchor.row - 1; row > 0; row--) {
    const columns = page.filled[row] ?? [];
    const figures = columns.some((column) => typeof page.sheet.cells[row]?.[column]?.value === 'number');
    if (figures) return row + 1;
  }
  return 1;
}

function lanesOf(page: Page, { top, lanes }: Band, bottom: number): readonly Strip[] {
  if (lanes.length === 1) return [whole(page, top, bottom)];
  const sorted = [...lanes].sort((a, b) => a.column - b.column);
  const starts = sorted.map((lane, at) => (at === 0 ? 1 : (ordinalLeftOf(page, lane) ?? lane.column)));
  return sorted.map((_, at) => ({
    page,
    top,
    bottom,
    left: starts[at] ?? 1,
    right: (starts[at + 1] ?? page.columnCount + 1) - 1,
  }));
}
