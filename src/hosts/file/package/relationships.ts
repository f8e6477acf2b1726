import { parseXml, type XmlElement } from '../xml/parseXml';
import { resolveTarget } from './partName';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type, the same in transitional and strict files: `worksheet`, `styles`, `comments`. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; the raw target when it leads out of the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** The relationships a rels part lists for `source` ('' for the package itself); none when there is no such part. */
export function parseRelationships(xml: string | null, source: string): readonly Relationship[] {
  if (xml === null) return [];
  return parseXml(xml)
    .children.filter(({ name }) => name === 'Relationship')
    .map((element) => {
      const { Id = '', Type = '', Target = '', TargetMode } = element.attributes;
      const external = TargetMode === 'External';
      return {
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        type: Type,
        target: external ? Target : resolveTarget(source, Target),
        external,
        element,
      };
    });
}
