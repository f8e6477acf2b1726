import { TagScanner, XmlError } from './tagScanner';

/**
 * A worksheet part taken apart, so that the rows, which may be millions of tags, are scanned as text while the rest,
 * a few hundred at most, can be parsed: `frame` is the part with nothing between the `sheetData` tags.
 */
export interface SheetSource {
  readonly frame: string;
  /** Where in `frame` the rows belong; null when the sheet has no `sheetData` or an empty-element one. */
  readonly rowsAt: number | null;
  readonly rows: string;
}

/** @throws XmlError when `sheetData` is never closed. */
export function splitSheet(xml: string): SheetSource {
  const tags = new TagScanner(xml);
  while (tags.next()) {
    if (!tags.opens('sheetData')) continue;
    if (tags.empty) break;
    const end = xml.lastIndexOf(`</${xml.slice(tags.start + 1, tags.nameEnd)}`);
    if (end < tags.end) throw new XmlError('sheetData is not closed');
    return {
      frame: xml.slice(0, tags.end) + xml.slice(end),
      rowsAt: tags.end,
      rows: xml.slice(tags.end, end),
    };
  }
  return { frame: xml, rowsAt: null, rows: '' };
}
