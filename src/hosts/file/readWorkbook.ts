import type { Workbook } from '../../grid/workbook';
import { MEMORY_NAMESPACE } from '../../edits/memoryNamespace';
import { readPart, relationshipsOf, type XlsxFile } from './openXlsx';
import { refusingDamage } from './package/refusal';
import type { Relationship } from './package/relationships';
import { nameEntries, readNames } from './read/readNames';
import { readLooks } from './read/readLooks';
import { readSheet } from './read/readSheet';
import { readStyles } from './read/readStyles';
import { readSharedStrings } from './read/richText';
import { child, childrenNamed, isTrue, parseXml } from './xml/parseXml';

/**
 * Reads an opened file into plain data.
 * @throws UserError when a part it needs is damaged.
 */
export function readWorkbook(xlsx: XlsxFile): Workbook {
  return refusingDamage(xlsx.file, () => {
    const workbook = parseXml(readPart(xlsx, xlsx.workbookPart) ?? '');
    const relationships = relationshipsOf(xlsx, xlsx.workbookPart);
    const partOf = (kind: string): string | null => {
      const found = relationships.find((each) => each.kind === kind);
      return found ? readPart(xlsx, found.target) : null;
    };
    const date1904 = isTrue(child(workbook, 'workbookPr')?.attributes.date1904);
    const styleSheet = partOf('styles');
    const context = {
      strings: readSharedStrings(partOf('sharedStrings')),
      styles: readStyles(styleSheet),
      looks: readLooks(styleSheet),
      date1904,
    };
    const entries = nameEntries(workbook);
    const sheetNames = childrenNamed(child(workbook, 'sheets'), 'sheet').map(
      ({ attributes }) => attributes.name ?? '',
    );
    return {
      file: xlsx.file,
      sheets: xlsx.sheets.map((sheet) => readSheet(xlsx, sheet, context, entries)),
      names: readNames(entries, sheetNames),
      date1904,
      memory: findMemory(xlsx, relationships)?.xml ?? null,
    };
  });
}

/** The product's own custom XML part, known by the namespace of its root; null when the workbook has none. */
export function findMemory(
  xlsx: XlsxFile,
  relationships: readonly Relationship[],
): { readonly part: string; readonly xml: string } | null {
  for (const { kind, target } of relationships) {
    if (kind !== 'customXml') continue;
    const xml = readPart(xlsx, target);
    // Other programs' parts are looked at no closer than this: they may hold anything.
    if (xml?.includes(MEMORY_NAMESPACE) && parseXml(xml).uri === MEMORY_NAMESPACE)
      return { part: target, xml };
  }
  return null;
}
