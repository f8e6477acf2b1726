import type { Edit } from '../../edits/edit';
import { chartValues } from './charts/chartValues';
import type { SheetPart, XlsxFile } from './openXlsx';
import { refusalOfDamage } from './package/refusal';
import { dialectOf } from './write/dialect';
import { dropCalcChain } from './write/dropCalcChain';
import { PackageDraft } from './write/packageDraft';
import { setMemory } from './write/patchMemory';
import { removeNames, setNames, setPrintArea, setPrintTitles, voidNames } from './write/patchNames';
import { patchSheet, type Looks, type SheetEdit } from './write/patchSheet';
import { patchWorkbookSheets, type SheetsAfter } from './write/patchWorkbookSheets';
import { sameSheet } from '../sheetFates';
import { emptyStyleSheet, StyleBook } from './write/styleBook';
import { parseXml } from './xml/parseXml';
import type { Packing } from './zip/pack';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The file with the edits applied: the parts they concern are patched, all others keep their bytes. Applied whole or
 * not at all.
 * @throws UserError for an edit of a protected sheet and for a damaged part.
 * @throws Error for edits that do not fit the file: a sheet or table it does not have, a staff cell in the way.
 */
export async function applyEdits(
  xlsx: XlsxFile,
  edits: readonly Edit[],
  packing: Packing = xlsx.archive.packing,
): Promise<Uint8Array> {
  try {
    const draft = new PackageDraft(xlsx, packing);
    const after = patchWorkbookSheets(draft, edits);
    await patchSheets(draft, after);
    for (const edit of after.edits) applyToWorkbook(draft, after.sheets, edit);
    if (after.lost.length > 0) forgetSheets(draft, after.lost);
    return await draft.toBytes();
  } catch (error) {
    throw refusalOfDamage(xlsx.file, error) ?? error;
  }
}

function findSheet(sheets: readonly SheetPart[], name: string): SheetPart {
  const sheet = sheets.find((each) => sameSheet(each.name, name));
  if (!sheet) throw new Error(`the file has no sheet ${name}`);
  return sheet;
}

function editsBySheet({ sheets, edits }: SheetsAfter): Map<SheetPart, SheetEdit[]> {
  const bySheet = new Map<SheetPart, SheetEdit[]>();
  for (const edit of edits) {
    if (!('sheet' in edit)) continue;
    const sheet = findSheet(sheets, edit.sheet);
    const own = bySheet.get(sheet);
    if (own) own.push(edit);
    else bySheet.set(sheet, [edit]);
  }
  return bySheet;
}

/** Applies the edits of sheets; the looks they need join the workbook's style sheet, which is made if missing. */
async function patchSheets(draft: PackageDraft, after: SheetsAfter): Promise<void> {
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
  const values = chartValues(draft.xlsx, after.sheets, after.edits);
  const lost = new Map<string, ReadonlySet<string> | 'all'>(
    after.gone.map(({ sheetId }) => [sheetId, 'all']),
  );
  for (const [sheet, edits] of editsBySheet(after)) {
    lost.set(sheet.sheetId, new Set(await patchSheet(draft, sheet, edits, { looks, values })));
  }
  dropCalcChain(draft, lost);
  const xml = styles.toXml();
  if (part !== undefined) draft.write(part, xml);
  else if (xml !== source) {
    draft.create('xl/styles.xml', STYLES_TYPE, xml);
    draft.relate(workbookPart, `${dialect.relationships}/styles`, 'xl/styles.xml');
  }
}

/** Names that still refer to a sheet that is gone refer to nothing; Excel would refuse them else. */
function forgetSheets(draft: PackageDraft, names: readonly string[]): void {
  const { workbookPart } = draft.xlsx;
  draft.write(workbookPart, voidNames(draft.read(workbookPart) ?? '', names));
}

/** Applies an edit that concerns the workbook as a whole; the others were applied with their sheets. */
function applyToWorkbook(draft: PackageDraft, sheets: readonly SheetPart[], edit: Edit): void {
  if (edit.kind === 'set-memory') {
    setMemory(draft, edit.xml);
    return;
  }
  const { workbookPart } = draft.xlsx;
  const xml = draft.read(workbookPart) ?? '';
  if (edit.kind === 'set-names') draft.write(workbookPart, setNames(xml, edit));
  if (edit.kind === 'remove-names') draft.write(workbookPart, removeNames(xml, edit));
  if (edit.kind === 'set-print-area') {
    const { name, position } = findSheet(sheets, edit.sheet);
    draft.write(workbookPart, setPrintArea(xml, name, position, edit.area));
  }
  if (edit.kind === 'set-page-setup') {
    const { name, position } = findSheet(sheets, edit.sheet);
    draft.write(workbookPart, setPrintTitles(xml, name, position, edit.repeatRows));
  }
}
