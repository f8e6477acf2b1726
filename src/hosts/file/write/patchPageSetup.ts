import type { SetPageSetup } from '../../../edits/edit';
import { PAGE_NUMBER_TEXT } from '../../pageNumberText';
import { append, prefixOf, setAttribute, splice, without } from '../xml/editXml';
import { child, parseXml, type XmlElement } from '../xml/parseXml';
import { escapeText } from '../xml/text';
import { insertIntoSheet } from './worksheetOrder';

const A4 = '9';
const MILLIMETRES_PER_INCH = 25.4;
const LAST_COLUMN = 16_383;
/** Page numbers stand centred in the margin above the text. */
const PAGE_NUMBER = `&C${PAGE_NUMBER_TEXT}`;

/** The frame of a sheet that prints as told; rows repeated on every page are a name of the workbook. */
export function patchPageSetup(frame: string, edit: SetPageSetup): string {
  const steps = [fitToPage, gridlines, margins, page, header, breaks];
  return steps.reduce((text, step) => step(text, edit), frame);
}

/** Lets the sheet be scaled to pages instead of by a percentage. */
function fitToPage(frame: string): string {
  const root = parseXml(frame);
  const p = prefixOf(root);
  const properties = child(root, 'sheetPr');
  const fit = `<${p}pageSetUpPr fitToPage="1"/>`;
  if (!properties) return put(frame, 'sheetPr', `<${p}sheetPr>${fit}</${p}sheetPr>`);
  const present = child(properties, 'pageSetUpPr');
  if (!present) return splice(frame, [append(frame, properties, fit)]);
  return withAttributes(frame, present, { fitToPage: '1' });
}

function gridlines(frame: string, { gridlines: shown }: SetPageSetup): string {
  const root = parseXml(frame);
  const p = prefixOf(root);
  const printed = put(frame, 'printOptions', shown ? `<${p}printOptions gridLines="1"/>` : '');
  const view = child(child(parseXml(printed), 'sheetViews'), 'sheetView');
  if (view) return withAttributes(printed, view, { showGridLines: shown ? null : '0' });
  if (shown) return printed;
  const hidden = `<${p}sheetView showGridLines="0" workbookViewId="0"/>`;
  return put(printed, 'sheetViews', `<${p}sheetViews>${hidden}</${p}sheetViews>`);
}

function margins(frame: string, { margins: { top, bottom, left, right } }: SetPageSetup): string {
  const sides = { left, right, top, bottom, header: top / 2, footer: bottom / 2 };
  const written = Object.entries(sides).map(([name, millimetres]) => ` ${name}="${inches(millimetres)}"`);
  return put(frame, 'pageMargins', `<${prefixOf(parseXml(frame))}pageMargins${written.join('')}/>`);
}

function inches(millimetres: number): number {
  return Number((millimetres / MILLIMETRES_PER_INCH).toFixed(6));
}

/** The printer's own settings, to which the element may point, stay. */
function page(frame: string, { orientation }: SetPageSetup): string {
  const root = parseXml(frame);
  const present = child(root, 'pageSetup');
  const made = present ? frame : put(frame, 'pageSetup', `<${prefixOf(root)}pageSetup/>`);
  return withAttributes(made, child(parseXml(made), 'pageSetup') ?? root, {
    scale: null,
    paperSize: A4,
    // The sheet counts its own pages, whatever is printed with it.
    firstPageNumber: '1',
    useFirstPageNumber: '1',
    orientation,
    fitToHeight: '0',
    fitToWidth: null,
  });
}

/** A header or footer that somebody else made stays. */
function header(frame: string, { pageNumbers }: SetPageSetup): string {
  const root = parseXml(frame);
  const p = prefixOf(root);
  const present = child(root, 'headerFooter')
    ?.children.map(({ text }) => text)
    .filter((text) => text !== '');
  if (present?.some((text) => text !== PAGE_NUMBER)) return frame;
  const numbers = `<${p}oddHeader>${escapeText(PAGE_NUMBER)}</${p}oddHeader>`;
  const made = `<${p}headerFooter differentFirst="1">${numbers}</${p}headerFooter>`;
  return put(frame, 'headerFooter', pageNumbers ? made : '');
}

function breaks(frame: string, { breaksBefore }: SetPageSetup): string {
  const p = prefixOf(parseXml(frame));
  const rows = [...new Set(breaksBefore)].filter((row) => row > 1).sort((a, b) => a - b);
  const each = rows.map((row) => `<${p}brk id="${row - 1}" max="${LAST_COLUMN}" man="1"/>`);
  const counts = `count="${rows.length}" manualBreakCount="${rows.length}"`;
  const list = `<${p}rowBreaks ${counts}>${each.join('')}</${p}rowBreaks>`;
  return put(frame, 'rowBreaks', rows.length > 0 ? list : '');
}

/** Gives the sheet this element in the place of the one of its name; '' takes that out. */
function put(frame: string, name: string, text: string): string {
  const root = parseXml(frame);
  const present = child(root, name);
  if (present) {
    return splice(frame, [text === '' ? without(present) : { start: present.start, end: present.end, text }]);
  }
  return text === '' ? frame : splice(frame, [insertIntoSheet(frame, root, name, text)]);
}

/** Sets attributes of an element, and takes out those that are null. Those that say so already stay as written. */
function withAttributes(
  frame: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string | null>>,
): string {
  const splices = Object.entries(attributes).flatMap(([name, value]) =>
    (element.attributes[name] ?? null) === value ? [] : (setAttribute(frame, element, name, value) ?? []),
  );
  return splice(frame, splices);
}
