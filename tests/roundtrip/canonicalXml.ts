import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** What two elements are compared by: names with their namespaces, attributes in any order, text, children. */
export interface CanonicalElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (CanonicalElement | string)[];
}

const NAMESPACE_DECLARATION = 'http://www.w3.org/2000/xmlns/';

/**
 * An XML part by its meaning, read with a parser other than the product's. White space between elements is dropped.
 * Throws when the part is not well-formed.
 */
export function canonicalXml(xml: string): CanonicalElement {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const root = parser.parseFromString(xml.replace(/^\uFEFF/, ''), 'application/xml').documentElement;
  if (!root) throw new Error('no root element');
  return canonicalElement(root);
}

function canonicalElement(element: Element): CanonicalElement {
  const attributes = new Map<string, string>();
  for (const { namespaceURI, localName, nodeName, value } of element.attributes) {
    if (namespaceURI !== NAMESPACE_DECLARATION)
      attributes.set(named(namespaceURI, localName ?? nodeName), value);
  }
  return {
    name: named(element.namespaceURI, element.localName ?? element.nodeName),
    attributes,
    children: [...element.childNodes].flatMap(canonicalNode),
  };
}

function canonicalNode(node: Node): (CanonicalElement | string)[] {
  if (node.nodeType === node.ELEMENT_NODE) return [canonicalElement(node as Element)];
  const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
  return isText && (node.nodeValue ?? '').trim() !== '' ? [node.nodeValue ?? ''] : [];
}

function named(uri: string | null, name: string): string {
  return uri ? `{${uri}}${name}` : name;
}

/** The local name of an element, without its namespace. */
export function localName({ name }: CanonicalElement): string {
  return name.slice(name.indexOf('}') + 1);
}

/** One element as text, so that two of the same meaning read the same. */
export function written({ name, attributes, children }: CanonicalElement): string {
  const sorted = [...attributes].sort(([a], [b]) => (a < b ? -1 : 1));
  const inside = children.map((child) =>
    typeof child === 'string' ? JSON.stringify(child) : written(child),
  );
  return `<${name} ${JSON.stringify(sorted)}>${inside.join('')}</>`;
}
