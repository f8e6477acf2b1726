import { canonicalXml } from './canonicalXml';
import { CONTENT_TYPES, contentTypes, UNKNOWN_TYPE } from './contentTypes';
import { missingRelationships, missingStyles, normalized, withoutCell } from './normalized';
import { sameBytes, textOf, type Parts } from './parts';

/** What may differ between two packages. */
export interface Allowed {
  /** The one part in which a cell was written, and that cell; every other part must keep its bytes. */
  readonly cell?: { readonly part: string; readonly address: string };
  /** Whether the parts may be written differently as long as they mean the same. */
  readonly sameMeaning?: true;
}

/** Parts every workbook may have: where it was missing, it is made for the looks that were needed, and stays. */
const MAY_STAY = /^xl\/styles\.xml$/;

/** What a package has lost, part by part, in words; nothing when it is all there. */
export function comparePackages(before: Parts, after: Parts, { cell, sameMeaning }: Allowed): string[] {
  const lost: string[] = [];
  for (const [name, bytes] of before) {
    const now = after.get(name);
    const inCell = cell && sameName(cell.part, name) ? cell.address : undefined;
    if (!now && !isEmptyRelationships(name, bytes)) lost.push(`${name} is gone`);
    if (!now) continue;
    if (sameBytes(bytes, now)) continue;
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
    contentTypes(canonicalXml(textOf(parts.get(CONTENT_TYPES))), before.keys()),
  );
  const known = (then ?? []).filter((type) => !type.endsWith(UNKNOWN_TYPE));
  return known.filter((type) => !now?.includes(type)).map((type) => `${type} is no longer its type`);
}

function differences(name: string, before: Uint8Array, after: Uint8Array, address?: string): string[] {
  if (name.endsWith('.vml')) return drawingDifference(name, textOf(before), textOf(after));
  const [then, now] = [canonicalXml(textOf(before)), canonicalXml(textOf(after))];
  if (name.endsWith('styles.xml')) {
    const missing = missingStyles(then, now);
    return missing === null ? [] : [`${name} lost ${missing}`];
  }
  if (name.endsWith('.rels')) return missingRelationships(then, now).map((each) => `${name} lost ${each}`);
  const [a, b] = [normalized(then), normalized(address === undefined ? now : withoutCell(now, address))];
  return a === b ? [] : [`${name}: ${firstDifference(a, b)}`];
}

/**
 * Excel's own drawings of notes are often not well-formed, so they are compared as text. The pattern for the boxes of
 * notes may stay: staff shapes may point to it by now.
 */
function drawingDifference(name: string, before: string, after: string): string[] {
  const [a, b] = [before, after].map((text) =>
    text.replace(/<v:shapetype id="_x0000_t202"[^]*?<\/v:shapetype>/, ''),
  );
  return a === b ? [] : [`${name}: ${firstDifference(a ?? '', b ?? '')}`];
}

function isEmptyRelationships(name: string, bytes: Uint8Array): boolean {
  return name.endsWith('.rels') && canonicalXml(textOf(bytes)).children.length === 0;
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `${a.slice(Math.max(0, at - 60), at + 60)} ≠ ${b.slice(Math.max(0, at - 60), at + 60)}`;
}
