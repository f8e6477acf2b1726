import type { Area, Cell, CellStyle, DefinedName, Sheet } from '../../grid/workbook';
import type { LookPaths, LookValues } from './lookPaths';
import { definedName } from './definedName';
import { readBlankLooks } from './readBlankLooks';
import { readContents, type Content, type Contents } from './readContents';
import { readFormats } from './readFormats';
import { readLines } from './readLines';
import { readListObjects } from './readListObjects';
import { readLooks, type LookAt } from './readLooks';
import { readMerges } from './readMerges';
import { readNotes, type PlacedNote } from './readNotes';
import { followed, known, together, type Reading } from './reading';
import { sheetFrame, type SheetFrame } from './sheetFrame';

/** A sheet with the names that are local to it. */
export interface ReadSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
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
 * Reads a sheet.
 * @param earlier the sheet as read before, where its merged areas still hold: Excel is not asked for them then
 */
export function readSheet(worksheet: Excel.Worksheet, earlier: Sheet | null): Reading<ReadSheet> {
  const parts = together([
    followed(sheetFrame(worksheet), (frame) => readGrid(worksheet, frame, earlier)),
    readListObjects(worksheet),
    readFormats(worksheet),
    readNotes(worksheet),
  ] as const);
  return {
    ...parts,
    value: () => {
      const [{ frame, contents, lookAt, merges, lines, blankLooks }, listObjects, formats, notes] =
        parts.value();
      const { name, hidden, isProtected, printArea, titleRows } = frame;
      const sheet: Sheet = {
        name,
        hidden,
        isProtected,
        ...cellsOf(frame.used ?? NO_CELLS, contents, lookAt, notes),
        merges,
        ...lines,
        listObjects,
        conditionalRules: formats.map(({ areas, formula }) => ({ areas, formula })),
        print: { area: printArea, titleRows },
        blankLooks,
      };
      return { sheet, names: frame.names.map((local) => definedName(local, name)) };
    },
  };
}

/** What a sheet holds where it is used. */
function readGrid(worksheet: Excel.Worksheet, frame: SheetFrame, earlier: Sheet | null) {
  const used = frame.used ?? NO_CELLS;
  const parts = together([
    readContents(worksheet, used),
    readLooks(worksheet, used, STYLE_PATHS),
    earlier ? known(earlier.merges) : readMerges(worksheet, used),
    readLines(worksheet, used, frame.units),
    readBlankLooks(worksheet, used),
  ] as const);
  return {
    ...parts,
    value: () => {
      const [contents, lookAt, merges, lines, blankLooks] = parts.value();
      return { frame, contents, lookAt, merges, lines, blankLooks };
    },
  };
}

function cellsOf(
  used: Area,
  contents: Contents,
  lookAt: LookAt,
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
      put(row, column, cellOf(content, styleOf(content.numberFormat, lookAt(row, column))));
    }
  }
  for (const { row, column, text } of notes) {
    put(row, column, { value: null, style: PLAIN, ...cells[row]?.[column], note: text });
  }
  return { cells, rowCount, columnCount };
}

function cellOf({ value, formula }: Content, style: CellStyle): Cell {
  // What a formula gives is never nothing: a blank look is an empty text.
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

/** How a blank cell is taken to look: only its note is of interest. */
const PLAIN: CellStyle = {
  numberFormat: 'General',
  font: 'Calibri',
  bold: false,
  italic: false,
  indent: 0,
  horizontal: 'general',
  bordered: false,
};

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  Left: 'left',
  Right: 'right',
  Center: 'center',
  CenterAcrossSelection: 'center',
};

function cellStyle(numberFormat: string, look: LookValues): CellStyle {
  const [font, bold, italic, indent, horizontal, ...lines] = look;
  return {
    numberFormat,
    font: typeof font === 'string' ? font : '',
    bold: bold === true,
    italic: italic === true,
    indent: typeof indent === 'number' ? indent : 0,
    horizontal: HORIZONTAL[String(horizontal)] ?? 'general',
    // A single line is the neighbour's: Excel shows it at both cells, beside and below every bordered table.
    bordered: lines.filter((line) => line !== null && line !== 'None').length > 1,
  };
}
