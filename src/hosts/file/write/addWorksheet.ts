import { append, prefixOf, splice } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { escapeAttribute } from '../xml/text';
import { dialectOf } from './dialect';
import type { PackageDraft } from './packageDraft';
import { relationshipReference } from './relationshipReference';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
/** What Excel takes for a sheet's name. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/**
 * Adds an empty worksheet behind all others.
 * @throws Error for a name no sheet can have.
 */
export function addWorksheet(draft: PackageDraft, name: string): void {
  const { workbookPart } = draft.xlsx;
  const xml = draft.read(workbookPart) ?? '';
  const root = parseXml(xml);
  const list = child(root, 'sheets') ?? root;
  const present = childrenNamed(list, 'sheet').map(({ attributes }) => attributes);
  if (!SHEET_NAME.test(name)) throw new Error(`no sheet can be named ${name}`);
  const { main, relationships } = dialectOf(root.uri);
  const partName = (number: number): string => `xl/worksheets/sheet${number}.xml`;
  const part = partName(draft.freeNumber((number) => [partName(number)]));
  draft.create(part, WORKSHEET_TYPE, emptyWorksheet(main));
  const reference = relationshipReference(
    root,
    draft.relate(workbookPart, `${relationships}/worksheet`, part),
  );
  const sheetId = Math.max(0, ...present.map((sheet) => Number(sheet.sheetId))) + 1;
  const text = `<${prefixOf(root)}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${reference}/>`;
  draft.write(workbookPart, splice(xml, [append(xml, list, text)]));
}

function emptyWorksheet(main: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
