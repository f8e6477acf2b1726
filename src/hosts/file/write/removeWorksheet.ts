import { protectedSheet } from '../package/refusal';
import type { SheetPart } from '../openXlsx';
import { isProtected } from '../read/readSheet';
import { setAttribute, splice, without, type Splice } from '../xml/editXml';
import { child, childrenNamed, parseXml, type XmlElement } from '../xml/parseXml';
import { splitSheet } from '../xml/splitSheet';
import type { PackageDraft } from './packageDraft';
import { dropSheetNames } from './patchNames';
import { removeBranch } from './removeBranch';

/**
 * Takes a worksheet out, with the parts that nothing else leads to and the names local to it.
 * @throws UserError when the sheet is protected.
 */
export function removeWorksheet(draft: PackageDraft, { name, part, position }: SheetPart): void {
  const { workbookPart } = draft.xlsx;
  const xml = draft.read(workbookPart) ?? '';
  const root = parseXml(xml);
  if (isProtected(parseXml(splitSheet(draft.read(part) ?? '').frame)))
    throw protectedSheet(draft.xlsx.file, name);
  const sheets = childrenNamed(child(root, 'sheets'), 'sheet');
  const gone = sheets.filter((_, index) => index === position);
  const left = sheets.filter((_, index) => index !== position);
  const views = childrenNamed(child(root, 'bookViews'), 'workbookView');
  const turned = views.flatMap((view) => turnedView(xml, view, position, left));
  draft.write(workbookPart, dropSheetNames(splice(xml, [...gone.map(without), ...turned]), position));
  removeBranch(draft, workbookPart, part);
}

export function isVisible({ attributes: { state = 'visible' } }: XmlElement): boolean {
  return state === 'visible';
}

/** Keeps a window on the sheet it shows; on the one before it, or the first, when that sheet is gone. */
function turnedView(xml: string, view: XmlElement, gone: number, left: readonly XmlElement[]): Splice[] {
  const place = (name: string): Splice[] => {
    const index = Number(view.attributes[name] ?? 0);
    if (index < gone) return [];
    const before = left.findLastIndex((sheet, at) => at < index && isVisible(sheet));
    const shown = index > gone ? index - 1 : Math.max(before, left.findIndex(isVisible), 0);
    return index === shown
      ? []
      : [setAttribute(xml, view, name, String(shown))].filter((each) => each !== null);
  };
  return [...place('activeTab'), ...place('firstSheet')];
}
