import type { CanonicalElement } from './canonicalXml';

/** How a width came about changes nothing that anyone sees. */
const HINTS = new Set(['min', 'max', 'customWidth', 'bestFit']);
const NOTHING_SAID = new Set(['0', 'false']);

/**
 * What a sheet's `cols` says, a line for each range of columns that look the same: written together or apart, with
 * defaults spelled out or not.
 */
export function columnLooks(cols: CanonicalElement, standard: string): string[] {
  const ranges: { first: number; last: number; look: string }[] = [];
  for (const col of cols.children) {
    if (typeof col === 'string') continue;
    const look = lookOf(col, standard);
    const [first, last] = [Number(col.attributes.get('min')), Number(col.attributes.get('max'))];
    const before = ranges.at(-1);
    if (before?.look === look && before.last + 1 === first) before.last = last;
    else if (look !== `width=${Number(standard)}`) ranges.push({ first, last, look });
  }
  return ranges.map(({ first, last, look }) => `${first}–${last} ${look}`);
}

function lookOf({ attributes }: CanonicalElement, standard: string): string {
  const said = [...attributes].filter(([name, value]) => !HINTS.has(name) && !NOTHING_SAID.has(value));
  const look = new Map([['width', standard], ...said]);
  return [...look]
    .map(([name, value]) => `${name}=${name === 'width' ? Number(value) : value}`)
    .sort()
    .join(' ');
}
