import { escapeAttribute } from './text';
import type { XmlElement } from './parseXml';

/** A stretch of source text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source with its splices, which must not overlap. Insertions at one place follow in the order given, before what
 * takes the place of the text that begins there.
 */
export function splice(source: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const each of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(source.slice(end, each.start), each.text);
    end = each.end;
  }
  pieces.push(source.slice(end));
  return pieces.join('');
}

/** Takes an element out. */
export function without({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** Puts `text` behind everything in an element, which may be written as `<empty/>`. */
export function append(source: string, element: XmlElement, text: string): Splice {
  if (!isSelfClosed(source, element)) return { start: element.contentEnd, end: element.contentEnd, text };
  return { start: element.end - 2, end: element.end, text: `>${text}</${element.qname}>` };
}

/** Gives an element other content, its own tags kept. */
export function replaceContent(source: string, element: XmlElement, text: string): Splice {
  if (isSelfClosed(source, element)) return append(source, element, text);
  return { start: element.contentStart, end: element.contentEnd, text };
}

/** Writes an element that stands there as `<empty/>` with two tags, so that several things can be put into it. */
export function opened(source: string, element: XmlElement): string {
  return isSelfClosed(source, element) ? splice(source, [append(source, element, '')]) : source;
}

function isSelfClosed(source: string, { contentEnd, end }: XmlElement): boolean {
  return contentEnd === end && source.startsWith('/>', end - 2);
}

/**
 * Puts a new child where the schema's sequence wants it: behind the last child that comes before it in `order`.
 * Children the order does not name, such as alternate content, keep their places.
 */
export function insertInOrder(
  source: string,
  parent: XmlElement,
  name: string,
  order: readonly string[],
  text: string,
): Splice {
  const rank = order.indexOf(name);
  const before = parent.children.findLast((each) => {
    const place = order.indexOf(each.name);
    return each.uri === parent.uri && place >= 0 && place <= rank;
  });
  if (before) return { start: before.end, end: before.end, text };
  if (isSelfClosed(source, parent)) return append(source, parent, text);
  return { start: parent.contentStart, end: parent.contentStart, text };
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Sets, adds or (null) takes out an attribute of an element; null when there is nothing to take out. */
export function setAttribute(
  source: string,
  element: XmlElement,
  name: string,
  value: string | null,
): Splice | null {
  const tag = source.slice(element.start, element.contentStart);
  const written = value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
  for (const match of tag.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const start = element.start + match.index;
    return { start, end: start + match[0].length, text: written };
  }
  const place = element.start + 1 + element.qname.length;
  return value === null ? null : { start: place, end: place, text: written };
}

/** Updates the `count` of a list that carries one; it need not. */
export function setCount(source: string, list: XmlElement, count: number): Splice[] {
  const splice =
    list.attributes.count === undefined ? null : setAttribute(source, list, 'count', String(count));
  return splice ? [splice] : [];
}

/** The prefix with its colon that an element's name carries, which its new children carry too. */
export function prefixOf({ qname }: XmlElement): string {
  return qname.slice(0, qname.indexOf(':') + 1);
}

/** The source of one element with splices that lie inside it. */
export function spliceElement(
  source: string,
  { start, end }: XmlElement,
  splices: readonly Splice[],
): string {
  const moved = splices.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  return splice(source.slice(start, end), moved);
}
