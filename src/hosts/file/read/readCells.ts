import type { Cell, CellStyle, CellValue } from '../../../grid/workbook';
import { decodeXstring } from '../xml/text';
import { isTrue } from '../xml/parseXml';
import { PlainCell } from '../xml/plainCell';
import { TagScanner } from '../xml/tagScanner';
import { BlankRuns, type BlankRun } from './blankRuns';
import { columnPlace, rowNumber } from './cellPlace';
import { serialOfIsoDate } from './isoDate';
import { readRichText, readText } from './richText';
import { parsePattern, shiftPattern, type FormulaPattern } from './sharedFormula';

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** The cells of a sheet, as `Sheet` holds them. */
export interface Cells {
  readonly cells: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Cells that hold nothing but point to a look. */
  readonly blanks: readonly BlankRun[];
}

interface SharedFormula {
  readonly pattern: FormulaPattern;
  readonly row: number;
  readonly column: number;
}

/**
 * The cells inside `sheetData` that hold something. Rows and cells without a place follow the one before them.
 * @param from where in the worksheet part the rows start, and `to` where they end: read in place, because looking at
 * the characters of a slice takes longer.
 */
export function readCells(xml: string, context: CellContext, from = 0, to = xml.length): Cells {
  const cells: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const shared = new Map<string, SharedFormula>();
  const blanks = new BlankRuns();
  const tags = new TagScanner(xml, from, to);
  let row = 0;
  let column = 0;
  let current: (Cell | undefined)[] = [];
  const put = (look: number | null, cell: Cell | null): void => {
    if (cell) {
      current[column] = cell;
      cells[row] = current;
    } else if (look !== null) {
      blanks.add(row, column, look);
    }
  };
  const plain = new PlainCell(xml);
  for (;;) {
    if (plain.read(tags.end)) {
      tags.end = plain.end;
      column = plain.column;
      put(plain.style, readPlainCell(plain, context));
      continue;
    }
    if (!tags.next()) break;
    if (tags.closing) continue;
    if (tags.is('row')) {
      row = rowNumber(tags.attribute('r'), row);
      column = 0;
      current = cells[row] ?? [];
      if (isTrue(tags.attribute('hidden'))) hiddenRows.add(row);
    } else if (tags.is('c')) {
      column = columnPlace(tags.attribute('r'), column);
      const style = tags.attribute('s');
      const look = style === null ? null : Number(style);
      put(look, readCell(tags, look, row, column, context, shared));
    } else {
      tags.skipElement();
    }
  }
  return { cells, hiddenRows, blanks: blanks.finish() };
}

function readPlainCell(plain: PlainCell, context: CellContext): Cell | null {
  if (plain.contentStart === plain.end) return null;
  const style = styleOf(plain.style, context);
  if (!style) return null;
  const { whole } = plain;
  const value =
    whole < 0
      ? valueOf(plain.text, plain.isShared ? 's' : 'n', context)
      : plain.isShared
        ? (context.strings[whole] ?? null)
        : whole;
  return value === null ? null : { value, style };
}

function styleOf(look: number | null, { styles }: CellContext): CellStyle | undefined {
  return styles[look ?? 0] ?? styles[0];
}

function readCell(
  tags: TagScanner,
  look: number | null,
  row: number,
  column: number,
  context: CellContext,
  shared: Map<string, SharedFormula>,
): Cell | null {
  if (tags.empty) return null;
  const style = styleOf(look, context);
  const type = tags.attribute('t') ?? 'n';
  let value: CellValue = null;
  let formula: string | undefined;
  while (tags.next()) {
    if (tags.closing) break;
    if (tags.is('v')) value = valueOf(readText(tags), type, context);
    else if (tags.is('is')) value = readRichText(tags);
    else if (tags.is('f')) formula = readFormula(tags, row, column, shared);
    else tags.skipElement();
  }
  if (!style || (value === null && formula === undefined)) return null;
  return formula === undefined ? { value, style } : { value, formula, style };
}

function readFormula(
  tags: TagScanner,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | undefined {
  const group = tags.attribute('t') === 'shared' ? tags.attribute('si') : null;
  const text = plainFormula(decodeXstring(readText(tags)));
  if (group === null) return text === '' ? undefined : text;
  if (text !== '') {
    shared.set(group, { pattern: parsePattern(text), row, column });
    return text;
  }
  const master = shared.get(group);
  return master && shiftPattern(master.pattern, row - master.row, column - master.column);
}

/** A formula as people write it: files mark functions that came after Excel 2007 with prefixes (`_xlfn.IFS`). */
function plainFormula(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/\b_xl(?:fn|ws|udf)\./g, '') : formula;
}

function valueOf(text: string, type: string, { strings, date1904 }: CellContext): CellValue {
  if (type === 'str' || type === 'inlineStr') return decodeXstring(text);
  if (text === '') return null;
  switch (type) {
    case 's':
      return strings[Number(text)] ?? null;
    case 'b':
      return isTrue(text.trim());
    case 'e':
      return { error: text };
    case 'd':
      return serialOfIsoDate(text, date1904) ?? text;
    default:
      return numberOf(text);
  }
}

/** A number as written; what is none, although the cell says so, is kept as text for someone to see. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  return number === 0 && text.trim() === '' ? null : number;
}
