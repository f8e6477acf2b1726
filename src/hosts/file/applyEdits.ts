import type { Edit } from '../../edits/edit';
import type { SheetPart, XlsxFile } from './openXlsx';
import { refusingDamage } from './package/refusal';
import { dialectOf } from './write/dialect';
import { dropCalcChain } from './write/dropCalcChain';
import { PackageDraft } from './write/packageDraft';
import { setMemory } from './write/patchMemory';
import { removeNames, setNames, setPrintArea } from './write/patchNames';
import { patchSheet, type Looks, type SheetEdit } from './write/patchSheet';
import { emptyStyleSheet, StyleBook } from './write/styleBook';
import { parseXml } from './xml/parseXml';
import { PORTABLE_PACKING, type Packing } from './zip/pack';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The file with the edits applied: the parts they concern are patched, all others keep their bytes. Applied whole or
 * not at all.
 * @throws UserError for an edit of a protected sheet and for a damaged part.
 * @throws Error for edits that do not fit the file: a sheet or table it does not have, a staff cell in the way.
 */
export function applyEdits(
  xlsx: XlsxFile,
  edits: readonly Edit[],
  packing: Packing = PORTABLE_PACKING,
): Uint8Array {
  return refusingDamage(xlsx.file, () => {
    const draft = new PackageDraft(xlsx, packing);
    patchSheets(draft, editsBySheet(xlsx, edits));
    for (const edit of edits) applyToWorkbook(draft, edit);
    return draft.toBytes();
  });
}

function findSheet({ sheets }: XlsxFile, name: string): SheetPart {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`the file has no sheet ${name}`);
  return sheet;
}

function editsBySheet(xlsx: XlsxFile, edits: readonly Edit[]): Map<SheetPart, SheetEdit[]> {
  const sheets = new Map<SheetPart, SheetEdit[]>();
  for (const edit of edits) {
    if (!('sheet' in edit)) continue;
    const sheet = findSheet(xlsx, edit.sheet);
    const own = sheets.get(sheet);
    if (own) own.push(edit);
    else sheets.set(sheet, [edit]);
  }
  return sheets;
}

/** Applies the edits of sheets; the looks they need join the workbook's style sheet, which is made if missing. */
function patchSheets(draft: PackageDraft, sheets: ReadonlyMap<SheetPart, readonly SheetEdit[]>): void {
  const { workbookPart } = draft.xlsx;
  const dialect = dialectOf(parseXml(draft.read(workbookPart) ?? '').uri);
  const part = draft.relationships(workbookPart).find(({ kind }) => kind === 'styles')?.target;
  const source = (part === undefined ? null : draft.read(part)) ?? emptyStyleSheet(dialect.main);
  const styles = new StyleBook(source);
  const looks: Looks = {
    cellStyle: (base, style) => styles.cellStyle(base, style),
    restored: (look) => styles.restored(look),
    differential: (format) => styles.differential(format),
  };
  const lost = [...sheets].map(
    ([sheet, edits]) => [sheet.sheetId, new Set(patchSheet(draft, sheet, edits, looks))] as const,
  );
  dropCalcChain(draft, new Map(lost));
  const xml = styles.toXml();
  if (part !== undefined) draft.write(part, xml);
  else if (xml !== source) {
    draft.create('xl/styles.xml', STYLES_TYPE, xml);
    draft.relate(workbookPart, `${dialect.relationships}/styles`, 'xl/styles.xml');
  }
}

/** Applies an edit that concerns the workbook as a whole; the others were applied with their sheets. */
function applyToWorkbook(draft: PackageDraft, edit: Edit): void {
  if (edit.kind === 'set-memory') {
    setMemory(draft, edit.xml);
    return;
  }
  const { workbookPart } = draft.xlsx;
  const xml = draft.read(workbookPart) ?? '';
  if (edit.kind === 'set-names') draft.write(workbookPart, setNames(xml, edit));
  if (edit.kind === 'remove-names') draft.write(workbookPart, removeNames(xml, edit));
  if (edit.kind === 'set-print-area') {
    const { name, position } = findSheet(draft.xlsx, edit.sheet);
    draft.write(workbookPart, setPrintArea(xml, name, position, edit.area));
  }
}
