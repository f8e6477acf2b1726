import { SaxesParser, type SaxesTagNS } from 'saxes';
import { XmlError } from './tagScanner';

/** An element with its place in the source, so that it can be edited as text and the rest keeps its bytes. */
export interface XmlElement {
  /** The name as written, prefix included, and without it. */
  readonly qname: string;
  readonly name: string;
  readonly uri: string;
  /** By name as written; values with entities resolved. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes in a namespace, by `{uri}name`. */
  readonly qualified: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, that of children left out. */
  readonly text: string;
  /** Source places: of `<`, behind the start tag, of the end tag, behind the end tag. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/**
 * The elements of an XML document with their places in the source. For small parts; never for the rows of a sheet.
 * @throws XmlError when it is not well-formed or carries a document type.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlError('document type');
  });
  parser.on('opentag', (tag) => {
    const element = started(tag, xml, parser.position);
    const parent = open.at(-1);
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.contentEnd = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.write(xml).close();
  if (!root) throw new XmlError('no root element');
  return root;
}

function started(tag: SaxesTagNS, xml: string, end: number): Growing {
  const attributes: Record<string, string> = {};
  const qualified: Record<string, string> = {};
  for (const attribute of Object.values(tag.attributes)) {
    attributes[attribute.name] = attribute.value;
    if (attribute.prefix !== '') qualified[`{${attribute.uri}}${attribute.local}`] = attribute.value;
  }
  return {
    qname: tag.name,
    name: tag.local,
    uri: tag.uri,
    attributes,
    qualified,
    children: [],
    text: '',
    // A `<` inside an attribute would have been refused, so the last one before the end starts the tag.
    start: xml.lastIndexOf('<', end - 1),
    contentStart: end,
    contentEnd: end,
    end,
  };
}

/** The first child of this local name in the element's own namespace. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name && each.uri === element.uri);
}

/** All children of this local name in the element's own namespace. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name && each.uri === element.uri) ?? [];
}

/**
 * The items of a list that are counted by their places. Where another program wrote one in its own way with a standard
 * way to fall back to (`mc:AlternateContent`), it counts as that.
 */
export function listItems(list: XmlElement | undefined): readonly XmlElement[] {
  return list?.children.map((item) => (item.name === 'AlternateContent' ? fallback(item) : item)) ?? [];
}

function fallback(alternatives: XmlElement): XmlElement {
  const chosen = alternatives.children.find(({ name }) => name === 'Fallback') ?? alternatives.children[0];
  return chosen?.children[0] ?? alternatives;
}

/** Whether an attribute of type xsd:boolean is set. */
export function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
