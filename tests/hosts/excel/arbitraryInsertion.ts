import fc from 'fast-check';
import type { Edit, NewCell, NewStyle } from '../../../src/edits/edit';
import type { Area, Sheet } from '../../../src/grid/workbook';

/** An insertion of columns right of everything on a sheet, and what takes it out again. */
export interface Insertion {
  readonly insert: readonly Edit[];
  readonly remove: readonly Edit[];
}

const styles = (sheet: Sheet): fc.Arbitrary<NewStyle> =>
  fc.record(
    {
      like: fc.record({
        row: fc.integer({ min: 1, max: Math.max(1, sheet.rowCount) }),
        column: fc.integer({ min: 1, max: Math.max(1, sheet.columnCount) }),
      }),
      numberFormat: fc.constantFrom('0.0%', '#,##0.0', 'General'),
      bold: fc.boolean(),
      wrap: fc.boolean(),
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'center'),
      accentTop: fc.constant('#0F6CBD'),
      color: fc.constantFrom('#C50F1F', '#0E700E'),
    },
    { requiredKeys: [] },
  );

const contents: fc.Arbitrary<Omit<NewCell, 'style'>> = fc.oneof(
  fc.record({
    value: fc.constantFrom(
      'Đúng tiến độ',
      'Cần chú ý',
      '=Thấp hơn 15/3',
      '- 27,0 → 26,2',
      '9-10',
      "'nháy",
      'TRUE',
    ),
  }),
  fc.record({ value: fc.constantFrom(0, 0.281, -12.5, 10535.8) }),
  fc.record({ value: fc.constant(0.25), formula: fc.constantFrom('A1/4', 'IF(ISNUMBER(A1),A1*CT_TyLe,"")') }),
  fc.constant({ value: null }),
);

export function insertions(sheet: Sheet): fc.Arbitrary<Insertion> {
  const left = sheet.columnCount + 1;
  const rows = Math.max(2, sheet.rowCount);
  const cells = fc
    .record({ content: contents, style: fc.option(styles(sheet), { nil: undefined }) })
    .map(({ content, style }): NewCell => ({ ...content, ...(style === undefined ? {} : { style }) }));
  const block = fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.array(
      fc.array(fc.option(cells, { nil: undefined, freq: 6 }), { minLength: width, maxLength: width }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );
  return block.map((grid) => {
    const area: Area = { top: 1, left, bottom: rows, right: left + (grid[0]?.length ?? 1) - 1 };
    return { insert: inserting(sheet.name, area, grid), remove: removing(sheet, area) };
  });
}

function inserting(sheet: string, area: Area, cells: (NewCell | undefined)[][]): Edit[] {
  return [
    { kind: 'set-cells', sheet, top: area.top, left: area.left, cells },
    {
      kind: 'set-cells',
      sheet,
      top: area.bottom + 2,
      left: 1,
      cells: [[{ value: 'Ghi chú: số ước thực hiện' }]],
    },
    { kind: 'set-column-widths', sheet, widths: [{ column: area.left, width: 12.7109375 }] },
    {
      kind: 'merge-cells',
      sheet,
      areas: [{ top: area.bottom + 2, left: 1, bottom: area.bottom + 3, right: area.left }],
    },
    {
      kind: 'add-conditional-formats',
      sheet,
      formats: [
        { area, formula: 'AND(CT_ToMau,$A1="Cần chú ý")', fill: '#FFF4CE' },
        { area, formula: 'AND(CT_ToMau,$A1="Không đạt")', fill: '#FDE7E9', color: '#C50F1F', bold: true },
      ],
    },
    {
      kind: 'set-notes',
      sheet,
      notes: [{ row: area.bottom + 5, column: 1, text: 'Theo dõi chỉ tiêu: xem lại' }],
    },
    {
      kind: 'set-names',
      names: [
        { name: 'CT_ToMau', refersTo: 'TRUE', hidden: false },
        { name: 'CT_TyLe', refersTo: '0.25', hidden: false },
        { name: '_chitieu.cot1', refersTo: `'${sheet}'!$A$1:$B$2`, hidden: true },
      ],
    },
    { kind: 'set-print-area', sheet, area: { ...area, left: 1 } },
    { kind: 'set-memory', xml: '<ghiNho xmlns="urn:chitieu:memory:1"><ky>2024-Q1</ky></ghiNho>' },
  ];
}

function removing({ name, print }: Sheet, area: Area): Edit[] {
  return [
    {
      kind: 'unmerge-cells',
      sheet: name,
      areas: [{ top: area.bottom + 2, left: 1, bottom: area.bottom + 3, right: area.left }],
    },
    { kind: 'clear-cells', sheet: name, area },
    {
      kind: 'clear-cells',
      sheet: name,
      area: { top: area.bottom + 2, left: 1, bottom: area.bottom + 2, right: 1 },
    },
    { kind: 'set-column-widths', sheet: name, widths: [{ column: area.left, width: null }] },
    { kind: 'remove-conditional-formats', sheet: name, marker: 'CT_ToMau' },
    { kind: 'remove-notes', sheet: name, marker: 'Theo dõi chỉ tiêu: ' },
    { kind: 'remove-names', names: ['CT_ToMau', 'CT_TyLe', '_chitieu.cot1'] },
    { kind: 'set-print-area', sheet: name, area: print.area },
    { kind: 'set-memory', xml: null },
  ];
}
