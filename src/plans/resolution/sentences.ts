/** Abbreviations whose point ends no sentence. */
const ABBREVIATED = /(?<![\p{L}])(?:TP|Tp|TX|P|Q|TT|ThS|TS|GS|đ\/c|v\.v)\.$/u;

/**
 * Splits a paragraph into sentences without their final point: at full stops, and at list numbers such as (2) within
 * the paragraph.
 */
export function sentences(paragraph: string): string[] {
  const parts: string[] = [];
  for (const part of paragraph.split(/(?<=[.!?])\s+(?=[\p{Lu}(“"\d+-])|(?=\(\d{1,2}\)\s)/u)) {
    const last = parts.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts
    .map((part) =>
      part
        .replace(/^\(\d{1,2}\)\s*/u, '')
        .replace(/[.;,\s/]+$/u, '')
        .trim(),
    )
    .filter((part) => part !== '');
}
