import { areaAddress, overlaps, parseArea } from '../../../grid/address';
import type { MergeCells, UnmergeCells } from '../../../edits/edit';
import { append, prefixOf, setCount, splice, without } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { insertIntoSheet } from './worksheetOrder';

/**
 * The frame of a sheet with cells merged; areas that are merged already stay as they are.
 * @throws Error when an area overlaps another merge, which Excel takes for a damaged file.
 */
export function mergeCells(frame: string, { areas }: MergeCells): string {
  const root = parseXml(frame);
  const merges = child(root, 'mergeCells');
  const present = childrenNamed(merges, 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  const added = areas.filter((area) => !present.includes(areaAddress(area)));
  for (const address of present) {
    const merged = parseArea(address);
    if (merged && added.some((area) => overlaps(area, merged)))
      throw new Error(`${address} is merged already`);
  }
  if (added.length === 0) return frame;
  const prefix = prefixOf(root);
  const text = added.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join('');
  const count = present.length + added.length;
  if (merges) return splice(frame, [...setCount(frame, merges, count), append(frame, merges, text)]);
  const list = `<${prefix}mergeCells count="${count}">${text}</${prefix}mergeCells>`;
  return splice(frame, [insertIntoSheet(frame, root, 'mergeCells', list)]);
}

/** The frame of a sheet with these merges taken apart; areas that are not merged are passed over. */
export function unmergeCells(frame: string, { areas }: UnmergeCells): string {
  const merges = child(parseXml(frame), 'mergeCells');
  if (!merges) return frame;
  const wanted = new Set(areas.map(areaAddress));
  const present = childrenNamed(merges, 'mergeCell');
  const gone = present.filter(({ attributes }) => wanted.has(attributes.ref ?? ''));
  if (gone.length === 0) return frame;
  if (gone.length === present.length) return splice(frame, [without(merges)]);
  const count = present.length - gone.length;
  return splice(frame, [...setCount(frame, merges, count), ...gone.map(without)]);
}
