import type { NewStyle } from '../../../edits/edit';
import { append, insertInOrder, prefixOf, setAttribute, spliceElement, type Splice } from '../xml/editXml';
import { child, type XmlElement } from '../xml/parseXml';

/** A style sheet's font, border or cell format, with the source it stands in. */
export interface StyleItem {
  readonly source: string;
  readonly element: XmlElement;
}

/** `#RRGGBB` as files write it, opaque. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** A font with the weight and colour of a new style. */
export function restyledFont({ source, element }: StyleItem, { bold, color }: NewStyle): string {
  const prefix = prefixOf(element);
  const splices: Splice[] = [];
  const put = (name: string, text: string): void => {
    const present = child(element, name);
    if (present) splices.push({ start: present.start, end: present.end, text });
    else if (text !== '') splices.push(insertInOrder(source, element, name, FONT_ORDER, text));
  };
  if (bold !== undefined) put('b', bold ? `<${prefix}b/>` : '');
  if (color !== undefined) put('color', `<${prefix}color rgb="${argb(color)}"/>`);
  return spliceElement(source, element, splices);
}

const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** A border with a medium line of this colour on top. */
export function restyledBorder({ source, element }: StyleItem, color: string): string {
  const prefix = prefixOf(element);
  const line = `<${prefix}top style="medium"><${prefix}color rgb="${argb(color)}"/></${prefix}top>`;
  const present = child(element, 'top');
  const put = present
    ? { start: present.start, end: present.end, text: line }
    : insertInOrder(source, element, 'top', BORDER_ORDER, line);
  return spliceElement(source, element, [put]);
}

/** The ids a restyled cell format points to; those left out stay as they are. */
export interface StyleIds {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly borderId?: number;
}

/** A cell format pointing to other ids and aligned as the new style says. */
export function restyledXf({ source, element }: StyleItem, ids: StyleIds, style: NewStyle): string {
  const attributes: Record<string, string | null> = {
    // A quote prefix marks what the officer typed as text; it must not spread to our formulas.
    quotePrefix: null,
  };
  const point = (id: keyof StyleIds, apply: string): void => {
    if (ids[id] === undefined) return;
    attributes[id] = String(ids[id]);
    attributes[apply] = '1';
  };
  point('numFmtId', 'applyNumberFormat');
  point('fontId', 'applyFont');
  point('borderId', 'applyBorder');
  const splices: Splice[] = [];
  const alignment = alignmentOf(style);
  if (Object.keys(alignment).length > 0) {
    attributes.applyAlignment = '1';
    splices.push(...align(source, element, alignment));
  }
  splices.push(...setAttributes(source, element, attributes));
  return spliceElement(source, element, splices);
}

function alignmentOf({ wrap, horizontal, vertical }: NewStyle): Record<string, string> {
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? '1' : '0' }),
  };
}

function align(source: string, xf: XmlElement, alignment: Readonly<Record<string, string>>): Splice[] {
  const present = child(xf, 'alignment');
  if (present) return setAttributes(source, present, alignment);
  const written = Object.entries(alignment).map(([name, value]) => ` ${name}="${value}"`);
  const text = `<${prefixOf(xf)}alignment${written.join('')}/>`;
  const first = xf.children[0];
  return [first ? { start: first.start, end: first.start, text } : append(source, xf, text)];
}

function setAttributes(
  source: string,
  element: XmlElement,
  attributes: Readonly<Record<string, string | null>>,
): Splice[] {
  return Object.entries(attributes)
    .map(([name, value]) => setAttribute(source, element, name, value))
    .filter((each) => each !== null);
}
