import { quoteSheet } from '../../src/grid/address';
import type { Area, Sheet, Workbook } from '../../src/grid/workbook';
import type { Edit, NewCell } from '../../src/edits/edit';
import { MEMORY_NAMESPACE } from '../../src/edits/memoryNamespace';

const MARKER = 'CT_VongTron';
const NOTE_MARKER = 'Theo dõi chỉ tiêu:';

/** A free rectangle right of everything on a sheet, as high as its table. */
export interface FreePlace {
  readonly sheet: Sheet;
  readonly top: number;
  readonly column: number;
  readonly height: number;
}

/** All that the product does to a workbook, put into two columns. */
export function fullEdit({ sheet, top, column, height }: FreePlace): Edit[] {
  const { name } = sheet;
  const body: Area = { top, left: column, bottom: top + height - 1, right: column + 1 };
  const noted = firstCell(sheet);
  return [
    { kind: 'set-cells', sheet: name, top, left: column, cells: block(sheet, top, column, height) },
    {
      kind: 'set-column-widths',
      sheet: name,
      widths: [column, column + 1].map((each) => ({ column: each, width: 15 })),
    },
    { kind: 'merge-cells', sheet: name, areas: [{ ...body, bottom: top }] },
    {
      kind: 'add-conditional-formats',
      sheet: name,
      formats: [
        {
          area: body,
          formula: `AND(${MARKER},LEN($A${top})>0)`,
          fill: '#FDE7E9',
          color: '#A4262C',
          bold: true,
        },
        { area: body, formula: `${MARKER}=FALSE`, fill: '#FFF4CE' },
      ],
    },
    {
      kind: 'set-notes',
      sheet: name,
      notes: [{ row: top + 1, column, text: `${NOTE_MARKER} lệch 3 điểm %` }, ...(noted ? [noted] : [])],
    },
    {
      kind: 'set-names',
      names: [
        {
          name: MARKER,
          refersTo: `COUNTA(${quoteSheet(name)}!$A$1:$A$9)>=0`,
          hidden: false,
          comment: 'Tô màu',
        },
      ],
    },
    ...printArea(sheet, sheet.print.area && { ...sheet.print.area, right: column + 1 }),
    { kind: 'set-memory', xml: `<memory xmlns="${MEMORY_NAMESPACE}"><period>2024-Q1</period></memory>` },
  ];
}

/** What takes the full edit back. */
export function takeBack({ sheet, top, column, height }: FreePlace, hadMemory: Workbook['memory']): Edit[] {
  const { name } = sheet;
  const area: Area = { top, left: column, bottom: top + height - 1, right: column + 1 };
  const widths = [column, column + 1].map((each) => ({
    column: each,
    width: sheet.columnWidths.get(each) ?? null,
  }));
  return [
    { kind: 'clear-cells', sheet: name, area },
    { kind: 'set-column-widths', sheet: name, widths },
    { kind: 'unmerge-cells', sheet: name, areas: [{ ...area, bottom: top }] },
    { kind: 'remove-conditional-formats', sheet: name, marker: MARKER },
    { kind: 'remove-notes', sheet: name, marker: NOTE_MARKER },
    { kind: 'remove-names', names: [MARKER] },
    ...printArea(sheet, sheet.print.area),
    { kind: 'set-memory', xml: hadMemory },
  ];
}

function printArea({ name, print }: Sheet, area: Area | null): Edit[] {
  return print.area ? [{ kind: 'set-print-area', sheet: name, area }] : [];
}

function block(sheet: Sheet, top: number, column: number, height: number): NewCell[][] {
  const like = { row: top, column: Math.max(1, Math.min(sheet.columnCount, column - 1)) };
  const header: NewCell[] = ['% kế hoạch', '=Cảnh báo <"&>'].map((value) => ({
    value,
    style: { like, bold: true, wrap: true, accentTop: '#0F6CBD', horizontal: 'center', vertical: 'center' },
  }));
  const rows = Array.from({ length: height - 1 }, (_, index): NewCell[] => {
    const row = top + index + 1;
    return [
      { value: 0, formula: `N(A${row})*0`, style: { like: { ...like, row }, numberFormat: '0.0%' } },
      { value: index % 2 ? null : 'Cần chú ý', style: { color: '#A4262C' } },
    ];
  });
  return [header, ...rows];
}

function firstCell({ cells }: Sheet): { row: number; column: number; text: string } | null {
  for (const [row, columns] of cells.entries()) {
    const column = columns?.findIndex((cell) => cell && cell.note === undefined) ?? -1;
    if (column > 0) return { row, column, text: `${NOTE_MARKER} số liệu chưa khớp\nXem lại.` };
  }
  return null;
}
