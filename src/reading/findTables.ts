import { conceptsOf } from './headerLexicon';
import { findNameAnchors } from './nameAnchors';
import type { NameAnchor } from './nameAnchors';
import type { Page } from './page';
import { readRow } from './rowEvidence';
import type { RowEvidence } from './rowEvidence';
import { rowFit } from './rowFit';
import type { RowContext, RowFit, RowState } from './rowFit';
import { decodeStates } from './rowStates';
import { filledIn } from './strip';
import type { Strip } from './strip';
import { cutStrips } from './strips';

/** Where a table stands on its sheet, before its columns and rows are understood. */
export interface TableFrame {
  readonly strip: Strip;
  /** Rows above the header that belong to this table's title. */
  readonly titleRows: readonly number[];
  readonly headerRows: readonly number[];
  readonly indexRow: number | null;
  /** The rows of the body, repeated headers and blank rows left out. */
  readonly bodyRows: readonly number[];
  /** Canonical, from the corner above the header. */
  readonly unit: string | null;
}

/** Finds the places of all tables of a page. `headerRows`, where the officer gave them, are taken as they are. */
export function findTables(page: Page, headerRows?: readonly number[]): readonly TableFrame[] {
  const anchors = findNameAnchors(page);
  const frames = cutStrips(page, anchors).flatMap((strip) => tablesOf(strip, anchors, headerRows));
  return frames.map((frame) => ({ ...frame, unit: frame.unit ?? unitBeside(frame, frames) }));
}

/** The corner unit of a table that stands beside, where this one has no column of units. */
function unitBeside({ strip, headerRows }: TableFrame, frames: readonly TableFrame[]): string | null {
  const beside = frames.find(
    (other) => other.unit !== null && other.strip !== strip && other.headerRows[0] === headerRows[0],
  );
  if (!beside) return null;
  const heads = headerRows.flatMap((row) =>
    filledIn(strip, row).map((column) => strip.page.term(row, column)),
  );
  return heads.some((term) => term && conceptsOf(term.key).has('unit')) ? null : beside.unit;
}

function tablesOf(strip: Strip, anchors: readonly NameAnchor[], given?: readonly number[]): TableFrame[] {
  const names = nameColumns(strip, anchors);
  const rows: RowEvidence[] = [];
  for (let row = strip.top; row <= strip.bottom; row++)
    rows.push(readRow(strip, row, names, rows[rows.length - 1]));
  const found = fitRows(rows, strip.top);
  const fits = given ? found.map((fit, at) => forceHeader(fit, given.includes(strip.top + at))) : found;
  return framesOf(strip, rows, decodeStates(fits));
}

function nameColumns(strip: Strip, anchors: readonly NameAnchor[]): readonly number[] {
  const inside = anchors.filter(
    ({ row, column }) =>
      row >= strip.top && row <= strip.bottom && column >= strip.left && column <= strip.right,
  );
  const strong = inside.filter((anchor) => anchor.strong);
  const chosen = strong.length > 0 ? strong : inside;
  if (chosen.length > 0) return [...new Set(chosen.map(({ column }) => column))];
  return [wordiestColumn(strip)];
}

const SAMPLE_ROWS = 400;

function wordiestColumn(strip: Strip): number {
  const counts = new Map<number, number>();
  for (let row = strip.top; row <= Math.min(strip.bottom, strip.top + SAMPLE_ROWS); row++) {
    for (const column of filledIn(strip, row)) {
      const term = strip.page.term(row, column);
      if (term?.wordy) counts.set(column, (counts.get(column) ?? 0) + Math.min(term.text.length, 40));
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [strip.left, 0])[0];
}

const REPEAT_CELLS = 2;
/** A line with nothing but a numbered text, by its signature. */
const SECTION = /^\d+:(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)/] ?[^|]+$/;

/** Rates every row from `first` on, with what stands below it and whether it repeats a header above. */
function fitRows(rows: readonly RowEvidence[], first: number): readonly RowFit[] {
  const seen = new Set<string>();
  let titled = false;
  let afterHeader = false;
  let sectioned = false;
  let last: { readonly row: RowEvidence; readonly context: RowContext; readonly fit: RowFit } | null = null;
  return rows.map((row, at) => {
    // After a title of its own, the same header opens a new table; a heading among the figures is no title.
    if (row.figures > 0) titled = false;
    else if (row.line === 'title' && !row.marked) titled = true;
    const covered = row.coveredFrom !== null && (rows[row.coveredFrom - first]?.heads ?? 0) >= REPEAT_CELLS;
    const header =
      row.signature !== '' && (row.heads >= REPEAT_CELLS || (afterHeader && (covered || row.spans > 0)));
    // Where a numbered line stands above the first header, a numbered line above the next opens a table too; so does a
    // line alone after a blank row.
    const captioned = header && !afterHeader;
    const gap = rows[at - 1]?.cells === 0;
    const section = captioned && SECTION.test(rows[gap ? at - 2 : at - 1]?.signature ?? '');
    if ((section && sectioned) || (captioned && isLoneLine(rows, at - 1))) titled = true;
    if (section) sectioned = true;
    const repeats = (header && seen.has(row.signature) && !titled) || (row.line === 'page' && seen.size > 0);
    if (header && !repeats) {
      if (titled) seen.clear();
      titled = false;
      seen.add(row.signature);
    }
    afterHeader = header;
    const below = rows[at + 1];
    const reachesDown = below?.coveredFrom === first + at;
    const context = { headsBelow: below?.heads ?? 0, repeats, covered, reachesDown };
    // Rows of figures one under another mostly show the same.
    if (last?.row !== row || !isSame(last.context, context))
      last = { row, context, fit: rowFit(row, context) };
    return last.fit;
  });
}

function isSame(a: RowContext, b: RowContext): boolean {
  return (
    a.headsBelow === b.headsBelow &&
    a.repeats === b.repeats &&
    a.covered === b.covered &&
    a.reachesDown === b.reachesDown
  );
}

/** Whether a row holds one text only, which no mark begins, and stands after a blank row. */
function isLoneLine(rows: readonly RowEvidence[], at: number): boolean {
  const line = rows[at];
  return line?.cells === 1 && line.words === 1 && line.line !== 'page' && rows[at - 1]?.cells === 0;
}

const CERTAIN = 1e4;

function forceHeader(fit: RowFit, isHeader: boolean): RowFit {
  return isHeader ? { ...fit, header: CERTAIN } : { ...fit, header: -CERTAIN };
}

function framesOf(strip: Strip, rows: readonly RowEvidence[], states: readonly RowState[]): TableFrame[] {
  const frames: TableFrame[] = [];
  let titleRows: number[] = [];
  let unit: string | null = null;
  let at = 0;
  while (at < states.length) {
    const state = states[at];
    const row = rows[at];
    if (state !== 'header') {
      if (row && row.cells > 0 && (state === 'outside' || state === 'unit')) {
        titleRows.push(strip.top + at);
        unit = row.cornerUnit ?? unit;
      }
      at++;
      continue;
    }
    const headerRows: number[] = [];
    const bodyRows: number[] = [];
    let indexRow: number | null = null;
    for (; states[at] === 'header'; at++) {
      const { cells = 0, coveredFrom = null } = rows[at] ?? {};
      if (cells > 0 || coveredFrom !== null) headerRows.push(strip.top + at);
    }
    for (
      ;
      at < states.length &&
      states[at] !== 'header' &&
      states[at] !== 'outside' &&
      states[at] !== 'unit' &&
      states[at] !== 'footer';
      at++
    ) {
      if (states[at] === 'index') indexRow ??= strip.top + at;
      else if (states[at] === 'body' && rows[at]?.cells !== 0) bodyRows.push(strip.top + at);
    }
    const kept = withoutTail(bodyRows, (row) => rows[row - strip.top]);
    frames.push({ strip, titleRows, headerRows, indexRow, bodyRows: kept, unit });
    titleRows = bodyRows.slice(kept.length);
    unit = null;
  }
  return frames.filter((frame) => frame.bodyRows.length > 0 && frame.headerRows.length > 0);
}

/** A heading never ends a table: lines of mere words after the last row of data are notes or the next title. */
function withoutTail(
  body: readonly number[],
  evidenceOf: (row: number) => RowEvidence | undefined,
): readonly number[] {
  const figured = body.some((at) => {
    const { figures = 0, marked = false } = evidenceOf(at) ?? {};
    return figures > (marked ? 1 : 0);
  });
  if (!figured) return body;
  let end = body.length;
  while (end > 0) {
    const row = evidenceOf(body[end - 1] ?? 0);
    if (!row || row.figures > 0 || row.words - (row.marked ? 1 : 0) > 1) break;
    end--;
  }
  return end > 0 ? body.slice(0, end) : body;
}
