import { cellAddress } from '../../../grid/address';
import { readRichText } from '../read/richText';
import { append, prefixOf, splice, without, type Splice } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { TagScanner } from '../xml/tagScanner';
import { escapeXstring } from '../xml/text';

/** The author under whom the product's notes stand. */
const AUTHOR = 'Theo dõi chỉ tiêu';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A comments part without comments, in the spreadsheet namespace of the workbook. */
export function emptyComments(uri: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${uri}">` +
    '<authors/><commentList/></comments>'
  );
}

/** Addresses of all cells with a note, in upper case. */
export function notedCells(comments: string): Set<string> {
  return new Set(listed(parseXml(comments)).map(addressOf));
}

/** The comments part with notes added behind those that are there. */
export function addComments(comments: string, notes: readonly Note[]): string {
  const root = parseXml(comments);
  const p = prefixOf(root);
  const authors = child(root, 'authors');
  const list = child(root, 'commentList');
  const names = childrenNamed(authors, 'author').map(({ text }) => text);
  const known = names.indexOf(AUTHOR);
  const author = known < 0 ? names.length : known;
  const text = notes.map((note) => commentXml(p, note, author)).join('');
  const splices: Splice[] = [];
  if (known < 0) {
    const own = `<${p}author>${AUTHOR}</${p}author>`;
    if (authors) splices.push(append(comments, authors, own));
    else
      splices.push({
        start: root.contentStart,
        end: root.contentStart,
        text: `<${p}authors>${own}</${p}authors>`,
      });
  }
  if (list) splices.push(append(comments, list, text));
  else splices.push(append(comments, root, `<${p}commentList>${text}</${p}commentList>`));
  return splice(comments, splices);
}

/** The comments part without the notes whose text starts with the marker; null when none are left. */
export function removeComments(
  comments: string,
  marker: string,
): { readonly comments: string | null; readonly addresses: readonly string[] } {
  const root = parseXml(comments);
  const all = listed(root);
  const gone = all.filter((comment) => textOf(comments, comment).startsWith(marker));
  const addresses = gone.map(addressOf);
  if (gone.length === all.length) return { comments: gone.length === 0 ? comments : null, addresses };
  const left = all.filter((comment) => !gone.includes(comment));
  const author = gone.length === 0 ? undefined : unusedAuthor(root, left);
  return { comments: splice(comments, [...(author ? [author] : []), ...gone].map(without)), addresses };
}

/** Our own author, where nobody's note needs it any more. Only the last can go: the others are counted by place. */
function unusedAuthor(root: XmlElement, left: readonly XmlElement[]): XmlElement | undefined {
  const authors = childrenNamed(child(root, 'authors'), 'author');
  const last = authors.at(-1);
  const used = left.some(({ attributes }) => Number(attributes.authorId) === authors.length - 1);
  return last?.text === AUTHOR && !used ? last : undefined;
}

function listed(root: XmlElement): readonly XmlElement[] {
  return childrenNamed(child(root, 'commentList'), 'comment');
}

function addressOf({ attributes }: XmlElement): string {
  return (attributes.ref ?? '').toUpperCase();
}

function textOf(comments: string, { contentStart, contentEnd }: XmlElement): string {
  const tags = new TagScanner(comments, contentStart, contentEnd);
  while (tags.next()) if (tags.opens('text')) return readRichText(tags);
  return '';
}

function commentXml(p: string, { row, column, text }: Note, author: number): string {
  return (
    `<${p}comment ref="${cellAddress(row, column)}" authorId="${author}"><${p}text><${p}r>` +
    `<${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="Tahoma"/></${p}rPr>` +
    `<${p}t xml:space="preserve">${escapeXstring(text)}</${p}t></${p}r></${p}text></${p}comment>`
  );
}
