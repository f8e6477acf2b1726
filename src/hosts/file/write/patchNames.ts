import { columnName, quoteSheet } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import type { RemoveNames, SetNames, SetPageSetup } from '../../../edits/edit';
import { nameEntries, PRINT_AREA, PRINT_TITLES, type NameEntry } from '../read/readNames';
import {
  append,
  insertInOrder,
  prefixOf,
  replaceContent,
  setAttribute,
  splice,
  without,
  type Splice,
} from '../xml/editXml';
import { child, parseXml, type XmlElement } from '../xml/parseXml';
import { escapeAttribute, escapeText } from '../xml/text';
import { refersToSheet } from './refersToSheet';

/** The sequence of a workbook's elements (CT_Workbook) as far as `definedNames` must know it. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];
const SHEET_PREFIX = /^('(?:[^']|'')*'|[^'!,(]+)!/;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

type NewName = SetNames['names'][number];

/** The workbook part with workbook-wide names added or replaced. */
export function setNames(xml: string, { names }: SetNames): string {
  return names.reduce((text, name) => putName(text, name, null), xml);
}

/** The workbook part without these workbook-wide names. */
export function removeNames(xml: string, { names }: RemoveNames): string {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return dropNames(xml, ({ name, position }) => position === null && wanted.has(name.toLowerCase()));
}

/**
 * The workbook part with another print area for the sheet at this position; null takes the print area off.
 * An area that is there keeps the way it writes the sheet's name.
 */
export function setPrintArea(xml: string, sheet: string, position: number, area: Area | null): string {
  const isIt = ({ name, position: at }: NameEntry): boolean => name === PRINT_AREA && at === position;
  if (!area) return dropNames(xml, isIt);
  const present = nameEntries(parseXml(xml)).find(isIt)?.refersTo;
  const written = SHEET_PREFIX.exec(present ?? '')?.[1] ?? quoteSheet(sheet);
  return putName(
    xml,
    { name: PRINT_AREA, refersTo: `${written}!${absolute(area)}`, hidden: false },
    position,
  );
}

/** The workbook part with other rows repeated on every page of the sheet at this position; null repeats none. */
export function setPrintTitles(
  xml: string,
  sheet: string,
  position: number,
  rows: SetPageSetup['repeatRows'],
): string {
  if (!rows) return dropNames(xml, ({ name, position: at }) => name === PRINT_TITLES && at === position);
  const refersTo = `${quoteSheet(sheet)}!$${rows.first}:$${rows.last}`;
  return putName(xml, { name: PRINT_TITLES, refersTo, hidden: false }, position);
}

/** The workbook part whose names refer to nothing any more where they referred to one of these sheets. */
export function voidNames(xml: string, sheets: readonly string[]): string {
  const lost = nameEntries(parseXml(xml)).filter(({ refersTo }) =>
    sheets.some((sheet) => refersToSheet(refersTo, sheet)),
  );
  return splice(
    xml,
    lost.map(({ element }) => replaceContent(xml, element, '#REF!')),
  );
}

/** The workbook part once the sheet at this position is gone: without its names, the others with their new positions. */
export function dropSheetNames(xml: string, gone: number): string {
  const text = dropNames(xml, ({ position }) => position === gone);
  const moved = nameEntries(parseXml(text)).flatMap(({ element, position }) =>
    position === null || position < gone
      ? []
      : (setAttribute(text, element, 'localSheetId', String(position - 1)) ?? []),
  );
  return splice(text, moved);
}

/** `$A$1:$L$60`; whole columns and rows as Excel writes them, `$A:$L` and `$1:$60`. */
function absolute({ top, left, bottom, right }: Area): string {
  if (top === 1 && bottom === LAST_ROW) return `$${columnName(left)}:$${columnName(right)}`;
  if (left === 1 && right === LAST_COLUMN) return `$${top}:$${bottom}`;
  const first = `$${columnName(left)}$${top}`;
  return top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom}`;
}

function putName(xml: string, name: NewName, position: number | null): string {
  const root = parseXml(xml);
  const entries = nameEntries(root);
  const key = name.name.toLowerCase();
  const present = entries.find((each) => each.position === position && each.name.toLowerCase() === key);
  if (present) return splice(xml, replacement(xml, present, name, position));
  const text = nameXml(prefixOf(root), name, position);
  const next = entries.find((each) => each.name.toLowerCase() > key);
  if (next) return splice(xml, [{ start: next.element.start, end: next.element.start, text }]);
  const list = child(root, 'definedNames');
  if (list) return splice(xml, [append(xml, list, text)]);
  const tag = `${prefixOf(root)}definedNames`;
  return splice(xml, [insertInOrder(xml, root, 'definedNames', ORDER, `<${tag}>${text}</${tag}>`)]);
}

/** A print area keeps its attributes and changes what it refers to; a name of ours is written anew. */
function replacement(xml: string, { element }: NameEntry, name: NewName, position: number | null): Splice[] {
  if (position !== null) return [replaceContent(xml, element, escapeText(name.refersTo))];
  return [{ start: element.start, end: element.end, text: nameXml(prefixOf(element), name, null) }];
}

function nameXml(
  prefix: string,
  { name, refersTo, hidden, comment }: NewName,
  position: number | null,
): string {
  const attributes = [
    ` name="${escapeAttribute(name)}"`,
    comment === undefined ? '' : ` comment="${escapeAttribute(comment)}"`,
    position === null ? '' : ` localSheetId="${position}"`,
    hidden ? ' hidden="1"' : '',
  ];
  return `<${prefix}definedName${attributes.join('')}>${escapeText(refersTo)}</${prefix}definedName>`;
}

function dropNames(xml: string, wanted: (entry: NameEntry) => boolean): string {
  const root = parseXml(xml);
  const entries = nameEntries(root);
  const gone = entries.filter(wanted);
  if (gone.length === 0) return xml;
  const list: XmlElement | undefined = child(root, 'definedNames');
  const elements = gone.length === entries.length && list ? [list] : gone.map(({ element }) => element);
  return splice(xml, elements.map(without));
}
