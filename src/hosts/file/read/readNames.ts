import { parseArea } from '../../../grid/address';
import type { Area, DefinedName, PrintSetup } from '../../../grid/workbook';
import { child, childrenNamed, isTrue, type XmlElement } from '../xml/parseXml';

/** A defined name as the workbook part holds it; `position` is that of the sheet it is local to. */
export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly position: number | null;
  readonly element: XmlElement;
}

const BUILT_IN = '_xlnm.';
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/** All defined names of a workbook part, built-in ones included. */
export function nameEntries(workbook: XmlElement): NameEntry[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName').map((element) => {
    const { name = '', hidden, localSheetId } = element.attributes;
    return {
      name,
      refersTo: element.text.trim(),
      hidden: isTrue(hidden),
      position: localSheetId === undefined ? null : Number(localSheetId),
      element,
    };
  });
}

/** The names people or the product gave, without Excel's own; sheets by their names in the order of the workbook. */
export function readNames(entries: readonly NameEntry[], sheetNames: readonly string[]): DefinedName[] {
  return entries
    .filter(({ name }) => !name.startsWith(BUILT_IN))
    .map(({ name, refersTo, hidden, position }) => {
      const sheet = position === null ? undefined : sheetNames[position];
      return sheet === undefined ? { name, refersTo, hidden } : { name, refersTo, hidden, sheet };
    });
}

/** How the sheet at this position prints. A print area of several rectangles, or a computed one, is no area. */
export function readPrintSetup(entries: readonly NameEntry[], position: number): PrintSetup {
  const find = (name: string): string =>
    entries.find((each) => each.name === name && each.position === position)?.refersTo ?? '';
  return { area: areaOf(find(PRINT_AREA)), titleRows: titleRowsOf(find(PRINT_TITLES)) };
}

/** One plain reference with its sheet's name: no list, no function. */
const SINGLE = /^(?:'(?:[^']|'')*'|[^'!(),]+)!([^!(),]+)$/;

function areaOf(reference: string): Area | null {
  const address = SINGLE.exec(reference)?.[1]?.replaceAll('$', '') ?? '';
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(address);
  if (columns) return parseArea(`${columns[1] ?? ''}1:${columns[2] ?? ''}${LAST_ROW}`);
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: LAST_COLUMN };
  return parseArea(address);
}

function titleRowsOf(reference: string): readonly [number, number] | null {
  const rows = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(reference);
  return rows ? [Number(rows[1]), Number(rows[2])] : null;
}
