import type { Area, Cell, CellStyle, Sheet } from '../../grid/workbook';
import type { LookPaths, LookValues } from './lookPaths';
import { readContents, type Content, type Contents } from './readContents';
import { readLines } from './readLines';
import { readLooks, type LookReading } from './readLooks';
import { readMerges } from './readMerges';
import { known } from './reading';
import { readConditionalRules, readListObjects, readNotes, type PlacedNote } from './readSheetObjects';
import type { Exchange } from './sendInBatches';
import type { SheetFrame } from './sheetFrame';

/** A sheet while it is read: send `first`, then what `missing` gives, then take the sheet. */
export interface SheetReading {
  readonly first: readonly Exchange[];
  readonly missing: () => Exchange[];
  readonly sheet: () => Omit<Sheet, 'hidden'>;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
const STYLE_PATHS: LookPaths = [
  'font/name',
  'font/bold',
  'font/italic',
  'indentLevel',
  'horizontalAlignment',
  ...SIDES.map((side) => `borders/${side}/style`),
];
const NO_CELLS: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/**
 * Reads what stands on a sheet.
 * @param merges the merged areas where they are known already; null to ask Excel for them
 */
export function readSheet(
  sheet: Excel.Worksheet,
  frame: SheetFrame,
  merges: readonly Area[] | null,
): SheetReading {
  const used = frame.used ?? NO_CELLS;
  const contents = readContents(sheet, used);
  const looks = readLooks(sheet, used, STYLE_PATHS);
  const merged = merges ? known(merges) : readMerges(sheet, used);
  const lines = readLines(sheet, used, frame.units);
  const listObjects = readListObjects(frame.tables);
  const conditionalRules = readConditionalRules(frame.formats);
  const notes = readNotes(frame.notes);
  const parts = [contents, merged, lines, listObjects, conditionalRules, notes];
  return {
    first: [...parts.flatMap(({ exchanges }) => exchanges), ...looks.first],
    missing: looks.missing,
    sheet: () => ({
      name: sheet.name,
      isProtected: frame.isProtected,
      ...gridOf(used, contents.value(), looks, notes.value()),
      merges: merged.value(),
      ...lines.value(),
      listObjects: listObjects.value(),
      conditionalRules: conditionalRules.value(),
      print: { area: frame.printArea, titleRows: frame.titleRows },
    }),
  };
}

function gridOf(
  used: Area,
  contents: Contents,
  looks: LookReading,
  notes: readonly PlacedNote[],
): Pick<Sheet, 'cells' | 'rowCount' | 'columnCount'> {
  const cells: (Cell | undefined)[][] = [];
  let rowCount = 0;
  let columnCount = 0;
  const styleOf = sharedStyles();
  const put = (row: number, column: number, cell: Cell): void => {
    (cells[row] ??= [])[column] = cell;
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  };
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const content = contents[row]?.[column];
      if (!content || (content.value === null && content.formula === null)) continue;
      put(row, column, cellOf(content, styleOf(content.numberFormat, looks.at(row, column))));
    }
  }
  for (const { row, column, text } of notes) {
    const cell = cells[row]?.[column] ?? { value: null, style: styleOf('General', looks.at(row, column)) };
    put(row, column, { ...cell, note: text });
  }
  return { cells, rowCount, columnCount };
}

function cellOf({ value, formula }: Content, style: CellStyle): Cell {
  // A formula that gives an empty text shows as a blank value; the text it is, is kept.
  return formula === null ? { value, style } : { value: value ?? '', formula, style };
}

function sharedStyles(): (numberFormat: string, look: LookValues) => CellStyle {
  const byLook = new Map<LookValues, Map<string, CellStyle>>();
  return (numberFormat, look) => {
    let byFormat = byLook.get(look);
    if (!byFormat) byLook.set(look, (byFormat = new Map<string, CellStyle>()));
    let style = byFormat.get(numberFormat);
    if (!style) byFormat.set(numberFormat, (style = cellStyle(numberFormat, look)));
    return style;
  };
}

function cellStyle(numberFormat: string, look: LookValues): CellStyle {
  const [font, bold, italic, indent, horizontal, ...lines] = look;
  return {
    numberFormat,
    font: typeof font === 'string' ? font : '',
    bold: bold === true,
    italic: italic === true,
    indent: typeof indent === 'number' ? indent : 0,
    horizontal: HORIZONTAL[String(horizontal)] ?? 'general',
    bordered: lines.some((line) => line !== null && line !== 'None'),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
};
