import { parseArea } from '../../../grid/address';
import type { Area, Cell, ConditionalRule, ListObject, Sheet } from '../../../grid/workbook';
import { readPart, relationshipsOf, type SheetPart, type XlsxFile } from '../openXlsx';
import type { Relationship } from '../package/relationships';
import { child, childrenNamed, isTrue, parseXml, type XmlElement } from '../xml/parseXml';
import { splitSheet } from '../xml/splitSheet';
import { readCells, type CellContext } from './readCells';
import { readPrintSetup, type NameEntry } from './readNames';
import { readNotes } from './readNotes';

/** Columns this far right of the last cell are told of; a rule for all 16,384 columns is not spelled out further. */
const MARGIN = 1024;

export interface SheetContext extends CellContext {
  /** The looks cells point to, written out. */
  readonly looks: (id: number) => string | null;
}

/** One worksheet as plain data. */
export function readSheet(
  xlsx: XlsxFile,
  { name, part, hidden, position }: SheetPart,
  context: SheetContext,
  names: readonly NameEntry[],
): Sheet {
  const xml = readPart(xlsx, part) ?? '';
  const { frame, rowsAt, rows } = splitSheet(xml);
  const start = rowsAt ?? 0;
  const root = parseXml(frame);
  const relationships = relationshipsOf(xlsx, part);
  const { cells, hiddenRows, blanks } = readCells(xml, context, start, start + rows.length);
  addNotes(cells, readNotes(xlsx, relationships), context);
  const columnCount = cells.reduce((count, row) => Math.max(count, row.length - 1), 0);
  return {
    name,
    hidden,
    isProtected: isProtected(root),
    cells,
    rowCount: Math.max(0, cells.length - 1),
    columnCount,
    merges: areasOf(
      childrenNamed(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes.ref),
    ),
    hiddenRows,
    ...readColumns(root, columnCount + MARGIN),
    listObjects: readListObjects(xlsx, relationships),
    conditionalRules: childrenNamed(root, 'conditionalFormatting').flatMap(readRules),
    print: readPrintSetup(names, position),
    blankLooks: blanks.flatMap(({ style, ...area }) => {
      const look = context.looks(style);
      return look === null ? [] : [{ area, look }];
    }),
  };
}

/** Whether a worksheet's protection is switched on; its settings may stand there without being. */
export function isProtected(root: XmlElement): boolean {
  return isTrue(child(root, 'sheetProtection')?.attributes.sheet);
}

function addNotes(
  cells: (Cell | undefined)[][],
  notes: ReadonlyMap<string, string>,
  { styles }: CellContext,
): void {
  for (const [address, note] of notes) {
    const place = parseArea(address);
    const style = styles[0];
    if (!place || !style) continue;
    const row = (cells[place.top] ??= []);
    row[place.left] = { ...(row[place.left] ?? { value: null, style }), note };
  }
}

function areasOf(addresses: readonly (string | undefined)[]): Area[] {
  return addresses.map((address) => parseArea(address ?? '')).filter((area) => area !== null);
}

function readColumns(root: XmlElement, limit: number): Pick<Sheet, 'hiddenColumns' | 'columnWidths'> {
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  const standard = child(root, 'sheetFormatPr')?.attributes.defaultColWidth;
  for (const { attributes } of childrenNamed(child(root, 'cols'), 'col')) {
    const { width } = attributes;
    const last = Math.min(Number(attributes.max), limit);
    for (let column = Number(attributes.min); column <= last; column++) {
      if (isTrue(attributes.hidden)) hiddenColumns.add(column);
      if (width !== undefined && width !== standard) columnWidths.set(column, Number(width));
    }
  }
  return { hiddenColumns, columnWidths };
}

function readListObjects(xlsx: XlsxFile, relationships: readonly Relationship[]): ListObject[] {
  return relationships
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const xml = readPart(xlsx, target);
      if (xml === null) return [];
      const { displayName, name = '', ref = '', totalsRowCount = '0' } = parseXml(xml).attributes;
      const area = parseArea(ref);
      return area ? [{ name: displayName ?? name, area, totalsRow: Number(totalsRowCount) > 0 }] : [];
    });
}

function readRules(format: XmlElement): ConditionalRule[] {
  const areas = areasOf((format.attributes.sqref ?? '').split(/\s+/));
  return childrenNamed(format, 'cfRule').map((rule) => ({
    areas,
    formula: rule.attributes.type === 'expression' ? (child(rule, 'formula')?.text ?? null) : null,
  }));
}
