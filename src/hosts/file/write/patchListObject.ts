import { areaAddress, parseArea } from '../../../grid/address';
import type { Area } from '../../../grid/workbook';
import { append, prefixOf, setAttribute, setCount, splice, without, type Splice } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { decodeXstring, encodeXstring, escapeAttribute } from '../xml/text';

/** An Excel table as its part describes it, as far as resizing must know. */
export interface TablePart {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly columnNames: readonly string[];
}

/** Reads a table part; null when its area cannot be understood. */
export function readTablePart(xml: string): TablePart | null {
  const root = parseXml(xml);
  const { displayName, name = '', ref = '', headerRowCount = '1' } = root.attributes;
  const area = parseArea(ref);
  if (!area) return null;
  const columns = childrenNamed(child(root, 'tableColumns'), 'tableColumn');
  return {
    name: displayName ?? name,
    area,
    hasHeader: headerRowCount !== '0',
    columnNames: columns.map(({ attributes }) => decodeXstring(attributes.name ?? '')),
  };
}

/**
 * Names for columns that join a table: the texts of their header cells, made different from each other and from the
 * names that are there, as Excel does it, because two columns of one name damage a table.
 */
export function uniqueColumnNames(present: readonly string[], texts: readonly string[]): string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return texts.map((text, index) => {
    const wanted = text === '' ? `Cột ${present.length + index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * The table part with another area, which must keep its upper left corner: columns named `added` join at the right,
 * or columns go from there.
 */
export function resizeTable(xml: string, area: Area, added: readonly string[]): string {
  const root = parseXml(xml);
  const before = parseArea(root.attributes.ref ?? '');
  if (before?.top !== area.top || before.left !== area.left) {
    throw new Error(`a table cannot be moved to ${areaAddress(area)}`);
  }
  const splices = [setAttribute(xml, root, 'ref', areaAddress(area)), ...filterSplices(xml, root, area)];
  const columns = child(root, 'tableColumns');
  if (columns) splices.push(...columnSplices(xml, columns, area.right - area.left + 1, added));
  return splice(
    xml,
    splices.filter((each) => each !== null),
  );
}

function filterSplices(xml: string, root: XmlElement, area: Area): (Splice | null)[] {
  const filter = child(root, 'autoFilter');
  if (!filter) return [];
  const bottom = area.bottom - Number(root.attributes.totalsRowCount ?? 0);
  return [setAttribute(xml, filter, 'ref', areaAddress({ ...area, bottom }))];
}

function columnSplices(xml: string, columns: XmlElement, count: number, added: readonly string[]): Splice[] {
  const present = childrenNamed(columns, 'tableColumn');
  if (present.length === count) return [];
  const counted = setCount(xml, columns, count);
  if (present.length > count) return [...counted, ...present.slice(count).map(without)];
  const lastId = Math.max(0, ...present.map(({ attributes }) => Number(attributes.id ?? 0)));
  const text = added
    .slice(0, count - present.length)
    .map(
      (name, index) =>
        `<${prefixOf(columns)}tableColumn id="${lastId + index + 1}" name="${encoded(name)}"/>`,
    )
    .join('');
  return [...counted, append(xml, columns, text)];
}

/** Line breaks in names are written as escapes, not as characters. */
function encoded(name: string): string {
  return escapeAttribute(encodeXstring(name).replaceAll('\n', '_x000a_'));
}
