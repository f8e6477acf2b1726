import type { Edit, NewCell, NewStyle } from '../edits/edit';
import type { Area } from '../grid/workbook';

const FONT: NewStyle = { fontName: 'Times New Roman', fontSize: 12, vertical: 'center' };
export const HEAD: NewStyle = {
  bold: true,
  wrap: true,
  horizontal: 'center',
  bordered: true,
  fill: '#DDEBF7',
};
export const BODY: NewStyle = { bordered: true };
export const WORDY: NewStyle = { bordered: true, wrap: true };
export const CENTRED: NewStyle = { bordered: true, horizontal: 'center' };

const TITLE: NewStyle = { bold: true, fontSize: 14, horizontal: 'center', wrap: true };
const SUBTITLE: NewStyle = { italic: true, horizontal: 'center', wrap: true };

/** Number formats with so many digits after the decimal sign at most. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 6))}`;
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

const inFont = (line: readonly (NewCell | undefined)[]): (NewCell | undefined)[] =>
  line.map((each) => each && { ...each, style: { ...FONT, ...each.style } });

/** Everything a sheet covers. */
export function areaOf({ heads, rows }: SheetDraft): Area {
  return { top: 1, left: 1, bottom: HEAD_ROW + rows.length, right: heads.length };
}

/** The edits that add a sheet and write it; printed on A4 with its heads on every page. */
export function sheetEdits(draft: SheetDraft): Edit[] {
  const { name: sheet, title, subtitle, heads, widths, rows } = draft;
  const right = heads.length;
  const lines = [
    [cell(title, TITLE)],
    [cell(subtitle, SUBTITLE)],
    [],
    heads.map((head) => cell(head, HEAD)),
    ...rows,
  ];
  return [
    { kind: 'add-sheet', sheet },
    { kind: 'set-cells', sheet, top: 1, left: 1, cells: lines.map(inFont) },
    {
      kind: 'merge-cells',
      sheet,
      areas: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right })),
    },
    {
      kind: 'set-column-widths',
      sheet,
      widths: widths.map((width, at) => ({ column: at + 1, width })),
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
