import type { ConditionalFormat, NewStyle } from '../../../edits/edit';
import { parseLook, type Look } from '../look';
import { BUILT_IN_FORMATS } from '../read/builtInFormats';
import { opened, prefixOf, splice } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { XmlError } from '../xml/tagScanner';
import { escapeAttribute } from '../xml/text';
import {
  argb,
  changesFont,
  restyledBorder,
  restyledFont,
  restyledXf,
  solidFill,
  type StyleIds,
  type StyleItem,
} from './restyle';
import { StyleList } from './styleList';

/** The first id for number formats that are not built in. */
const FIRST_CUSTOM_FORMAT = 164;
/** More looks than this Excel does not open. */
const MAX_ITEMS = 65_536;

/** Plain items for style sheets that lack them, in the sheet's namespace whatever its prefix. */
const plainItem = {
  font: (uri: string): string => `<font xmlns="${uri}"/>`,
  fill: (uri: string): string => `<fill xmlns="${uri}"><patternFill patternType="none"/></fill>`,
  border: (uri: string): string => `<border xmlns="${uri}"/>`,
  xf: (uri: string): string => `<xf xmlns="${uri}" numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
};

/** The style sheet for workbooks that come without one. */
export function emptyStyleSheet(uri: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${uri}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '</styleSheet>'
  );
}

/** The highest id to which the cell formats of a style sheet point by this attribute; ids no list can reach aside. */
function highestId(root: XmlElement, attribute: string): number {
  const xfs = ['cellStyleXfs', 'cellXfs'].flatMap((list) => childrenNamed(child(root, list), 'xf'));
  const ids = xfs.map((xf) => Number(xf.attributes[attribute] ?? 0)).filter((id) => id <= MAX_ITEMS);
  return ids.reduce((highest, id) => Math.max(highest, id), 0);
}

/** A cell format's source with other ids where it gives ids. */
function withIds(xf: string, ids: Readonly<Record<string, number>>): string {
  return Object.entries(ids).reduce(
    (text, [name, id]) => text.replace(new RegExp(`(\\s${name}=)["']\\d*["']`), `$1"${id}"`),
    xf,
  );
}

/**
 * The style sheet while looks are added to it. Everything is appended, so that the ids cells already use keep their
 * meaning; a look that is there already is used again, so that repeated edits do not make the sheet grow.
 */
export class StyleBook {
  private readonly source: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly numFmts: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellXfs: StyleList;
  private readonly dxfs: StyleList;
  private readonly lastFormat: number;
  private readonly formatIds: Map<string, number>;
  private readonly known = new Map<string, number>();

  constructor(private readonly xml: string) {
    const source = opened(xml, parseXml(xml));
    const root = parseXml(source);
    this.source = source;
    this.root = root;
    this.prefix = prefixOf(root);
    const pointed = (id: string): number => highestId(root, id);
    this.numFmts = new StyleList(source, root, 'numFmts', null, 0);
    this.fonts = new StyleList(source, root, 'fonts', plainItem.font(root.uri), pointed('fontId'));
    this.fills = new StyleList(
      source,
      root,
      'fills',
      plainItem.fill(root.uri),
      Math.max(1, pointed('fillId')),
    );
    this.borders = new StyleList(source, root, 'borders', plainItem.border(root.uri), pointed('borderId'));
    this.cellXfs = new StyleList(source, root, 'cellXfs', plainItem.xf(root.uri), 0);
    this.dxfs = new StyleList(source, root, 'dxfs', null, 0);
    this.lastFormat = Math.max(FIRST_CUSTOM_FORMAT - 1, pointed('numFmtId'));
    this.formatIds = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [code, Number(id)]));
    for (const { attributes } of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
      this.formatIds.set(attributes.formatCode ?? '', Number(attributes.numFmtId));
    }
  }

  /** The id of the look that `base` has, changed as the style says. */
  cellStyle(base: number, style: NewStyle): number {
    const { numberFormat, bold, wrap, horizontal, vertical, accentTop, color } = style;
    const { fill, fontName, fontSize, italic, bordered } = style;
    const key =
      `${base}|${numberFormat}|${bold}|${wrap}|${horizontal}|${vertical}|${accentTop}|${color}|` +
      `${fill}|${fontName}|${fontSize}|${italic}|${bordered}`;
    let id = this.known.get(key);
    if (id === undefined) {
      id = this.addCellStyle(base, style);
      this.known.set(key, id);
    }
    return id;
  }

  /** The id of a look that was written out earlier (see `Look`); null for a text that is none. */
  restored(text: string): number | null {
    let id = this.known.get(text);
    if (id !== undefined) return id;
    const look = parseLook(text);
    if (!look || !this.understands(look)) return null;
    const { xf, numberFormat, font, fill, border } = look;
    const add = (list: StyleList, item: string): number => (item === '' ? 0 : list.add(item));
    const ids = {
      ...(this.formatOf(xf) === numberFormat || numberFormat === ''
        ? {}
        : { numFmtId: this.numberFormat(numberFormat) }),
      fontId: add(this.fonts, font),
      fillId: add(this.fills, fill),
      borderId: add(this.borders, border),
    };
    id = this.cellXfs.add(withIds(xf, ids));
    this.known.set(text, id);
    return id;
  }

  /** Whether a look can stand in this style sheet: another program may have saved it with other prefixes since. */
  private understands({ xf, font, fill, border }: Look): boolean {
    const { root, source } = this;
    const tag = source.slice(root.start, root.contentStart);
    try {
      const { children } = parseXml(`${tag}${xf}${font}${fill}${border}</${root.qname}>`);
      return children.every(({ uri }) => uri === root.uri);
    } catch (error) {
      if (error instanceof XmlError) return false;
      throw error;
    }
  }

  /** The id of the differential format by which a conditional format shows. */
  differential({ fill, color, bold }: ConditionalFormat): number {
    const p = this.prefix;
    const weight = bold === undefined ? '' : `<${p}b val="${bold ? 1 : 0}"/>`;
    const ink = color === undefined ? '' : `<${p}color rgb="${argb(color)}"/>`;
    const font = weight + ink === '' ? '' : `<${p}font>${weight}${ink}</${p}font>`;
    const ground = fill === undefined ? '' : `<${p}bgColor rgb="${argb(fill)}"/>`;
    const paint = ground === '' ? '' : `<${p}fill><${p}patternFill>${ground}</${p}patternFill></${p}fill>`;
    return this.dxfs.add(`<${p}dxf>${font}${paint}</${p}dxf>`);
  }

  /** The style sheet with what was added; as it was when nothing was. */
  toXml(): string {
    const lists = [this.numFmts, this.fonts, this.fills, this.borders, this.cellXfs, this.dxfs];
    const splices = lists.flatMap((list) => list.splices());
    return splices.length === 0 ? this.xml : splice(this.source, splices);
  }

  private addCellStyle(base: number, style: NewStyle): number {
    const { numberFormat, fill, bordered, accentTop } = style;
    const xf = this.item(this.cellXfs, base, plainItem.xf);
    const { fontId = '0', borderId = '0' } = xf.element.attributes;
    const font = this.item(this.fonts, Number(fontId), plainItem.font);
    const border = this.item(this.borders, Number(borderId), plainItem.border);
    const ids: StyleIds = {
      ...(numberFormat === undefined ? {} : { numFmtId: this.numberFormat(numberFormat) }),
      ...(changesFont(style) ? { fontId: this.fonts.add(restyledFont(font, style)) } : {}),
      ...(fill === undefined ? {} : { fillId: this.fills.add(solidFill(this.prefix, fill)) }),
      ...(bordered || accentTop !== undefined
        ? { borderId: this.borders.add(restyledBorder(border, style)) }
        : {}),
    };
    return this.cellXfs.add(restyledXf(xf, ids, style));
  }

  /** An item by its id; where the style sheet has none of that id, the first, or a plain one. */
  private item(list: StyleList, id: number, plain: (uri: string) => string): StyleItem {
    const element = list.items[id] ?? list.items[0];
    if (element) return { source: this.source, element };
    const source = plain(this.root.uri);
    return { source, element: parseXml(source) };
  }

  /** The code of the number format a cell format's source points to in this style sheet. */
  private formatOf(xf: string): string | undefined {
    const id = Number(/\snumFmtId=["'](\d+)/.exec(xf)?.[1] ?? 0);
    return [...this.formatIds].find(([, known]) => known === id)?.[0] ?? BUILT_IN_FORMATS[id];
  }

  private numberFormat(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(this.lastFormat, ...this.formatIds.values()) + 1;
    this.numFmts.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.formatIds.set(code, id);
    return id;
  }
}
