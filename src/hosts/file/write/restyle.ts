import type { NewStyle } from '../../../edits/edit';
import { append, insertInOrder, prefixOf, setAttribute, spliceElement, type Splice } from '../xml/editXml';
import { child, type XmlElement } from '../xml/parseXml';
import { escapeAttribute } from '../xml/text';

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

/** Whether a new style changes the font. */
export function changesFont({ bold, italic, color, fontName, fontSize }: NewStyle): boolean {
  return [bold, italic, color, fontName, fontSize].some((part) => part !== undefined);
}

/** A font with the name, size, weight, slant and colour of a new style. */
export function restyledFont({ source, element }: StyleItem, style: NewStyle): string {
  const { bold, italic, color, fontName, fontSize } = style;
  const prefix = prefixOf(element);
  const splices: Splice[] = [];
  const put = (name: string, text: string): void => {
    const present = child(element, name);
    if (present) splices.push({ start: present.start, end: present.end, text });
    else if (text !== '') splices.push(insertInOrder(source, element, name, FONT_ORDER, text));
  };
  if (bold !== undefined) put('b', bold ? `<${prefix}b/>` : '');
  if (italic !== undefined) put('i', italic ? `<${prefix}i/>` : '');
  if (fontSize !== undefined) put('sz', `<${prefix}sz val="${fontSize}"/>`);
  if (color !== undefined) put('color', `<${prefix}color rgb="${argb(color)}"/>`);
  if (fontName !== undefined) {
    put('name', `<${prefix}name val="${escapeAttribute(fontName)}"/>`);
    // What describes the old font would make Excel take another one for the name.
    for (const part of ['family', 'charset', 'scheme']) put(part, '');
  }
  return spliceElement(source, element, splices);
}

/** A fill of one colour. */
export function solidFill(prefix: string, color: string): string {
  const p = prefix;
  const colors = `<${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${colors}</${p}patternFill></${p}fill>`;
}

const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** A border with the lines of a new style: thin ones on all sides, a medium one of its colour on top. */
export function restyledBorder({ source, element }: StyleItem, { bordered, accentTop }: NewStyle): string {
  const p = prefixOf(element);
  const lines: Partial<Record<(typeof SIDES)[number], string>> = {};
  if (bordered) {
    for (const side of SIDES) lines[side] = `<${p}${side} style="thin"><${p}color auto="1"/></${p}${side}>`;
  }
  if (accentTop !== undefined) {
    lines.top = `<${p}top style="medium"><${p}color rgb="${argb(accentTop)}"/></${p}top>`;
  }
  const splices = SIDES.flatMap((side): Splice[] => {
    const line = lines[side];
    if (line === undefined) return [];
    const present = child(element, side);
    return [
      present
        ? { start: present.start, end: present.end, text: line }
        : insertInOrder(source, element, side, BORDER_ORDER, line),
    ];
  });
  return spliceElement(source, element, splices);
}

/** The ids a restyled cell format points to; those left out stay as they are. */
export interface StyleIds {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly fillId?: number;
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
  point('fillId', 'applyFill');
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
