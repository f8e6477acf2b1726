import { writeLook } from '../look';
import { child, childrenNamed, listItems, parseXml, type XmlElement } from '../xml/parseXml';
import { BUILT_IN_FORMATS } from './builtInFormats';

/** The looks of a style sheet by the id that cells give, each written out once it is asked for; null for none. */
export function readLooks(xml: string | null): (id: number) => string | null {
  if (xml === null) return () => null;
  const root = parseXml(xml);
  const [xfs, fonts, fills, borders] = ['cellXfs', 'fonts', 'fills', 'borders'].map((list) =>
    listItems(child(root, list)),
  );
  const formats = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? '',
    ]),
  );
  const source = (element: XmlElement | undefined): string =>
    element ? xml.slice(element.start, element.end) : '';
  const known = new Map<number, string | null>();
  const lookOf = (id: number): string | null => {
    const xf = xfs?.[id];
    if (!xf) return null;
    const { numFmtId = '0', fontId, fillId, borderId } = xf.attributes;
    return writeLook({
      xf: source(xf),
      numberFormat: formats.get(numFmtId) ?? BUILT_IN_FORMATS[Number(numFmtId)] ?? '',
      font: source(fonts?.[Number(fontId ?? 0)]),
      fill: source(fills?.[Number(fillId ?? 0)]),
      border: source(borders?.[Number(borderId ?? 0)]),
    });
  };
  return (id) => {
    let look = known.get(id);
    if (look === undefined) {
      look = lookOf(id);
      known.set(id, look);
    }
    return look;
  };
}
