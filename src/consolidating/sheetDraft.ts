import type { Edit, NewCell, NewStyle } from '../edits/edit';
import { areaAddress } from '../grid/address';
import type { Area } from '../grid/workbook';

const FONT: NewStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
export const HEAD: NewStyle = {
  bold: true,
  wrap: true,
  horizontal: 'center',
  bordered: true,
  fill: '#DDEBF7',
};
const BODY: NewStyle = { bordered: true };
/** A figure as it stands in a file, with the digits it has. */
export const GIVEN: NewStyle = { bordered: true, numberFormat: '#,##0.######' };
export const WORDY: NewStyle = { bordered: true, wrap: true };
export const CENTRED: NewStyle = { bordered: true, horizontal: 'center' };

const TITLE: NewStyle = { bold: true, fontSize: 14, horizontal: 'center', wrap: true };
const SUBTITLE: NewStyle = { italic: true, horizontal: 'center', wrap: true };

/** Number formats with so many digits after the decimal sign at most. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 6))}`;
}

const figureLooks = new Map<number, NewStyle>();

/** The look of a figure with so many digits after the decimal sign. */
export function figureLook(decimals: number): NewStyle {
  const known = figureLooks.get(decimals) ?? { ...BODY, numberFormat: numberFormat(decimals) };
  figureLooks.set(decimals, known);
  return known;
}

/** A cell with a value and its look; undefined where there is nothing and no look. */
export function cell(value: NewCell['value'], style: NewStyle, formula?: string): NewCell {
  return { value, style, ...(formula !== undefined && { formula }) };
}

/** A sheet that is written from scratch: a title, heads and rows. */
export interface SheetDraft {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly heads: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (NewCell | undefined)[])[];
}

/** The row of the heads and the first row of the body, counted from 1. */
export const HEAD_ROW = 4;
export const FIRST_ROW = HEAD_ROW + 1;

/** Points a line of text takes. */
const LINE_HEIGHT = 16.5;
const HIGHEST = 409;
/** The lines above the table, each merged over its width. */
const TITLE_ROWS = 2;
const TITLE_HEIGHT = 21;

/** How many lines a text breaks into in a column that is so many characters wide. */
function linesOf(value: NewCell['value'], width: number, isBold: boolean): number {
  if (typeof value !== 'string') return 1;
  return Math.ceil((value.length * (isBold ? 1.15 : 1.05)) / width);
}

function heightOf(line: readonly (NewCell | undefined)[], widths: readonly number[]): number {
  const lines = line.map((each, at) =>
    each?.style?.wrap ? linesOf(each.value, widths[at] ?? 1, each.style.bold === true) : 1,
  );
  return Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, ...lines));
}

/** Gives the cells the font of the sheet; cells of one look go on sharing it. */
function inFont(lines: SheetDraft['rows']): (NewCell | undefined)[][] {
  const looks = new Map<NewStyle, NewStyle>();
  const withFont = (style: NewStyle): NewStyle => {
    const known = looks.get(style) ?? { ...FONT, ...style };
    looks.set(style, known);
    return known;
  };
  return lines.map((line) => line.map((each) => each && { ...each, style: withFont(each.style ?? FONT) }));
}

/** Everything a sheet covers. */
export function areaOf({ heads, rows }: Pick<SheetDraft, 'heads' | 'rows'>): Area {
  return { top: 1, left: 1, bottom: HEAD_ROW + rows.length, right: heads.length };
}

const sameArea = (a: Area, b: Area): boolean => areaAddress(a) === areaAddress(b);

/**
 * Empties what was written there before; what refers to its cells from elsewhere stays alive. Titles stay merged where
 * they go on being as wide.
 */
function clearing(sheet: string, { area, merges }: Standing, titles: readonly Area[]): Edit[] {
  const gone = merges.filter((merge) => !titles.some((title) => sameArea(title, merge)));
  return [
    ...(gone.length > 0 ? [{ kind: 'unmerge-cells' as const, sheet, areas: gone }] : []),
    { kind: 'clear-cells', sheet, area },
  ];
}

/** What an earlier consolidation left on a sheet: the area it wrote and the cells merged there. */
export interface Standing {
  readonly area: Area;
  readonly merges: readonly Area[];
}

/**
 * The edits that add a sheet, or write it anew where it stands; printed on A4 with its heads on every page.
 * @param standing what was written there before, or null
 */
export function sheetEdits(draft: SheetDraft, standing: Standing | null): Edit[] {
  const { name: sheet, title, subtitle, heads, widths, rows } = draft;
  const right = heads.length;
  const lines = [
    [cell(title, TITLE)],
    [cell(subtitle, SUBTITLE)],
    [],
    heads.map((head) => cell(head, HEAD)),
    ...rows,
  ];
  const titles = Array.from({ length: TITLE_ROWS }, (_, at) => ({
    top: at + 1,
    left: 1,
    bottom: at + 1,
    right,
  }));
  const unmerged = titles.filter((title) => !standing?.merges.some((merge) => sameArea(merge, title)));
  return [
    ...(standing ? clearing(sheet, standing, titles) : [{ kind: 'add-sheet' as const, sheet }]),
    { kind: 'set-cells', sheet, top: 1, left: 1, cells: inFont(lines) },
    ...(unmerged.length > 0 ? [{ kind: 'merge-cells' as const, sheet, areas: unmerged }] : []),
    {
      kind: 'set-column-widths',
      sheet,
      widths: widths.map((width, at) => ({ column: at + 1, width })),
    },
    {
      kind: 'set-row-heights',
      sheet,
      heights: lines.map((line, at) => ({
        row: at + 1,
        height: at < TITLE_ROWS ? TITLE_HEIGHT : heightOf(line, widths),
      })),
    },
    {
      kind: 'set-page-setup',
      sheet,
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
      breaksBefore: [],
      pageNumbers: true,
      gridlines: false,
    },
  ];
}
