import type { TableFrame } from './findTables';
import { cellAt, mergeAt } from './page';
import type { Page } from './page';
import { isOutlineMark, normalMark, splitMark } from './outlineMark';
import { readNumberFormat } from './numberFormat';
import type { Term } from './term';

/** What the left columns of a body row say: its mark and its name. */
export interface RowName {
  readonly row: number;
  readonly ordinal: string | null;
  /** The mark before the name itself, whatever the ordinal column holds. */
  readonly ownMark: string | null;
  readonly name: string;
  readonly raw: string;
  /** "Trong đó" stands before the name, or alone. */
  readonly amongOthers: boolean;
  /** The name ends in "trong đó:", so that the rows below are some of its parts. */
  readonly opensParts: boolean;
  /** Indent steps, by alignment, leading spaces, or a column further right. */
  readonly indent: number;
  readonly bold: boolean;
  /** All letters are capitals. */
  readonly capitals: boolean;
}

/** Where names and marks stand. `names` are the columns under the header of the names, mostly one. */
export interface NameColumns {
  readonly names: readonly number[];
  readonly ordinal: number | null;
}

const AMONG =
  /^(?:trong đó|trong do|tr\.? ?đó|t\.? ?đó|tđ)(?: là| có| gồm)?(?: ?[:：;,.]| ?[-–+*](?=\s)|(?=\s*$)|(?=\s+\p{Lu}))\s*/iu;
const PARTS = /^(?:chia ra|bao gồm|gồm|gồm có|chia theo[^:]{0,30})\s*[:：]\s*(?=\S)/iu;
const OPENS = /[,;(]?\s*trong đó\s*[:：]?\s*\)?$/iu;
/** The last letters such a name can have: most names need no closer look. */
const ENDS = ['ó', 'Ó', ':', '：', ')'];
const SPACES_PER_STEP = 3;

/** Reads mark and name of a body row; null when there is no name. */
export function readRowName(
  { strip: { page } }: TableFrame,
  row: number,
  columns: NameColumns,
): RowName | null {
  const place = findName(page, row, columns);
  if (!place) return null;
  const { column, term, offset } = place;
  const cell = cellAt(page, row, column);
  const style = cell?.style;
  const { mark, name, amongOthers, opensParts } = cleanName(term.text);
  const own =
    columns.ordinal !== null && columns.ordinal !== column ? ordinalOf(page, row, columns.ordinal) : null;
  return {
    row,
    ordinal: own ?? mark,
    ownMark: mark,
    name,
    raw: term.raw,
    amongOthers,
    opensParts,
    indent: (style?.indent ?? 0) + Math.floor(term.leading / SPACES_PER_STEP) + offset,
    bold: style?.bold ?? false,
    capitals: isCapitals(name),
  };
}

/** Written in capitals, and no mere abbreviation ("GRDP"). */
function isCapitals(name: string): boolean {
  // Most names hold a small letter without marks: that ends the look.
  if (/[a-z]/.test(name)) return false;
  return name === name.toUpperCase() && name !== name.toLowerCase() && /\s|[À-Ỹ]/u.test(name);
}

/** A name: the first words in the name columns, else in a cell left of them (headings merged over the whole row). */
function findName(
  page: Page,
  row: number,
  { names, ordinal }: NameColumns,
): { column: number; term: Term; offset: number } | null {
  const [first = 0] = names;
  for (let offset = 0; offset < names.length; offset++) {
    const column = names[offset] ?? first;
    const term = page.term(row, column);
    if (term?.kind === 'words') return { column, term, offset };
  }
  for (const column of page.filled[row] ?? []) {
    if (column >= first) break;
    const term = page.term(row, column);
    if (term?.wordy && !isOutlineMark(term.text)) return { column, term, offset: 0 };
  }
  if (ordinal !== null && ordinal > first) {
    const term = page.term(row, ordinal);
    const merge = mergeAt(page, row, ordinal);
    if (term?.wordy && merge) return { column: ordinal, term, offset: 0 };
  }
  return null;
}

function ordinalOf(page: Page, row: number, column: number): string | null {
  const term = page.term(row, column);
  if (term) return term.kind === 'blank' || term.text.length > 10 ? null : normalMark(term.text);
  const cell = cellAt(page, row, column);
  if (typeof cell?.value !== 'number') return null;
  if (Number.isInteger(cell.value) && cell.style.numberFormat === 'General') return String(cell.value);
  const { decimals, date } = readNumberFormat(cell.style.numberFormat);
  if (date) return null;
  return decimals && decimals.least > 0
    ? cell.value.toFixed(decimals.least)
    : String(Number(cell.value.toPrecision(6)));
}

/** Takes marks and "Trong đó:" off a name, in whatever order they stand. */
export function cleanName(text: string): {
  mark: string | null;
  name: string;
  amongOthers: boolean;
  opensParts: boolean;
} {
  let mark: string | null = null;
  let name = text;
  let amongOthers = false;
  for (let round = 0; round < 3; round++) {
    const split = splitMark(name);
    mark = split.mark ?? mark;
    const rest = split.rest.replace(PARTS, '');
    const after = rest.replace(AMONG, '');
    if (after !== rest) amongOthers = true;
    if (after === name) break;
    name = after.trim();
  }
  const opensParts = ENDS.includes(name.slice(-1)) && OPENS.test(name);
  if (opensParts) name = name.replace(OPENS, '').trim();
  return { mark, name: name === '' ? text.replace(/[\s:;,.]+$/, '') : name, amongOthers, opensParts };
}
