import type { XmlElement } from '../xml/parseXml';
import { dialectOf } from './dialect';

/** The attribute by which an element in a document with this root points to a relationship, with a leading space. */
export function relationshipReference(root: XmlElement, id: string): string {
  const { relationships } = dialectOf(root.uri);
  const declared = root.attributes['xmlns:r'] === relationships ? '' : ` xmlns:r="${relationships}"`;
  return `${declared} r:id="${id}"`;
}
