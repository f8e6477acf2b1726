import { readPart, type XlsxFile } from '../openXlsx';
import type { Relationship } from '../package/relationships';
import { childrenNamed, child, parseXml } from '../xml/parseXml';
import { TagScanner } from '../xml/tagScanner';
import { readRichText } from './richText';

/** The notes on a sheet's cells by address, in upper case; a thread of comments is one text, a line for each. */
export function readNotes(xlsx: XlsxFile, relationships: readonly Relationship[]): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { kind, target } of relationships) {
    if (kind === 'comments') addNotes(notes, readPart(xlsx, target) ?? '');
  }
  for (const { kind, target } of relationships) {
    if (kind === 'threadedComment')
      readThreads(readPart(xlsx, target)).forEach((text, at) => notes.set(at, text));
  }
  return notes;
}

function addNotes(notes: Map<string, string>, xml: string): void {
  const tags = new TagScanner(xml);
  let address = '';
  while (tags.next()) {
    if (tags.opens('comment')) address = (tags.attribute('ref') ?? '').toUpperCase();
    else if (tags.opens('text')) notes.set(address, readRichText(tags));
  }
}

/** Threads stand in a part of their own; the note beside them only says that Excel is too old to show them. */
function readThreads(xml: string | null): Map<string, string> {
  const threads = new Map<string, string>();
  if (xml === null) return threads;
  const root = parseXml(xml);
  for (const comment of childrenNamed(root, 'threadedComment')) {
    const address = (comment.attributes.ref ?? '').toUpperCase();
    const text = child(comment, 'text')?.text ?? '';
    const before = threads.get(address);
    threads.set(address, before === undefined ? text : `${before}\n${text}`);
  }
  return threads;
}
