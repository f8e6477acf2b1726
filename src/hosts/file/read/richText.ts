import { decodeText, decodeXstring } from '../xml/text';
import { TagScanner, XmlError } from '../xml/tagScanner';

/**
 * The text of a string item (`si`, `is`, a note's `text`): its runs joined, phonetic readings left out.
 * The scanner stands at the item's start tag and is left at its end tag.
 */
export function readRichText(tags: TagScanner): string {
  let text = '';
  let depth = tags.empty ? 0 : 1;
  while (depth > 0) {
    if (!tags.next()) throw new XmlError('a text is not closed');
    if (tags.closing) depth -= 1;
    else if (tags.opens('rPh')) tags.skipElement();
    else if (tags.opens('t')) text += readText(tags);
    else if (!tags.empty) depth += 1;
  }
  return decodeXstring(text);
}

/** The text inside the element the scanner stands at, which holds nothing else; the scanner is left at its end tag. */
export function readText(tags: TagScanner): string {
  if (tags.empty) return '';
  const start = tags.end;
  tags.skipElement();
  return decodeText(tags.xml.slice(start, tags.start));
}

/** The texts of the shared strings part, in their order. */
export function readSharedStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  const tags = new TagScanner(xml ?? '');
  while (tags.next()) if (tags.opens('si')) strings.push(readRichText(tags));
  return strings;
}
