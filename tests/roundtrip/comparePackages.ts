import { canonicalXml } from './canonicalXml';
import { contentTypes } from './contentTypes';
import { missingRelationships, missingStyles, normalized, withoutCell } from './normalized';
import { sameBytes, type Parts } from './parts';

/** What may differ between two packages. */
export interface Allowed {
  /** The one part in which a cell was written, and that cell; every other part must keep its bytes. */
  readonly cell?: { readonly part: string; readonly address: string };
  /** Whether the parts may be written differently as long as they mean the same. */
  readonly sameMeaning?: true;
}

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts every workbook may have: where it was missing, it is made for the looks that were needed, and stays. */
const MAY_STAY = /^xl\/styles\.xml$/;

/** What a package has lost, part by part, in words; nothing when it is all there. */
export function comparePackages(before: Parts, after: Parts, { cell, sameMeaning }: Allowed): string[] {
  const lost: string[] = [];
  for (const [name, bytes] of before) {
    const now = after.get(name);
    const inCell = cell && sameName(cell.part, name) ? cell.address : undefined;
    if (!now) lost.push(`${name} is gone`);
    else if (sameBytes(bytes, now)) continue;
    else if (!sameMeaning && inCell === undefined) lost.push(`${name} was touched`);
    else if (name === CONTENT_TYPES) lost.push(...changedTypes(before, after));
    else lost.push(...differences(name, bytes, now, inCell));
  }
  for (const name of after.keys())
    if (!before.has(name) && !MAY_STAY.test(name)) lost.push(`${name} was added`);
  return lost;
}

function sameName(part: string, name: string): boolean {
  return part.toLowerCase() === name.replaceAll('\\', '/').toLowerCase();
}

function changedTypes(before: Parts, after: Parts): string[] {
  const [then, now] = [before, after].map((parts) =>
    contentTypes(canonicalXml(decode(parts.get(CONTENT_TYPES))), before.keys()),
  );
  return (then ?? []).filter((type) => !now?.includes(type)).map((type) => `${type} is no longer its type`);
}

function differences(name: string, before: Uint8Array, after: Uint8Array, address?: string): string[] {
  const [a, b] = [decode(before), decode(after)];
  // Excel's own drawings of notes are often not well-formed; nothing but their bytes tells them apart.
  if (name.endsWith('.vml')) return [`${name}: ${firstDifference(a, b)}`];
  const [then, now] = [canonicalXml(a), canonicalXml(b)];
  if (name.endsWith('styles.xml')) {
    const missing = missingStyles(then, now);
    return missing === null ? [] : [`${name} lost ${missing}`];
  }
  if (name.endsWith('.rels')) return missingRelationships(then, now).map((each) => `${name} lost ${each}`);
  const [c, d] = [normalized(then), normalized(address === undefined ? now : withoutCell(now, address))];
  return c === d ? [] : [`${name}: ${firstDifference(c, d)}`];
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 60), at + 60)} ≠ ${b.slice(Math.max(0, at - 60), at + 60)}`;
}

function decode(bytes?: Uint8Array): string {
  const isWide = bytes?.[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
