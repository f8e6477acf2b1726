import type { Edit } from '../../../src/edits/edit';
import type { Workbook } from '../../../src/grid/workbook';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';

const SHEET = sheetOf(
  'Biểu 01',
  [
    [
      cell('Chỉ tiêu', { bold: true, horizontal: 'center', bordered: true }),
      cell('Dự toán'),
      cell('Ước TH quý I'),
    ],
    [cell('Thu nội địa'), cell(400, { numberFormat: '#,##0.0' }), cell(100)],
    [cell('Thu xuất nhập khẩu'), cell(300), cell(90)],
  ],
  {
    conditionalRules: [{ areas: [{ top: 2, left: 1, bottom: 3, right: 26 }], formula: '$C2=""' }],
    listObjects: [{ name: 'Bang1', area: { top: 1, left: 1, bottom: 3, right: 3 }, totalsRow: false }],
    print: { area: { top: 1, left: 1, bottom: 3, right: 3 }, titleRows: [1, 1] },
    columnWidths: new Map([[1, 37.85546875]]),
  },
);

/** A small quarter's table. */
export const QUARTER: Workbook = workbookOf([SHEET, sheetOf('Biểu 02', [[cell('Khác')]])], {
  names: [{ name: 'Cu', refersTo: "'Biểu 01'!$A$1", hidden: false }],
  memory: '<ghiNho xmlns="urn:chitieu:memory:1"><ky>2023</ky></ghiNho>',
});

/** Every kind of edit that an insertion of two columns into it brings. */
export const INSERTION: readonly Edit[] = [
  {
    kind: 'set-cells',
    sheet: 'Biểu 01',
    top: 1,
    left: 4,
    cells: [
      [
        { value: '% kế hoạch', style: { like: { row: 1, column: 1 }, wrap: true, accentTop: '#0F6CBD' } },
        { value: 'Cảnh báo', style: { like: { row: 1, column: 1 }, accentTop: '#0F6CBD' } },
      ],
      [
        { value: 0.25, formula: 'C2/B2', style: { like: { row: 2, column: 3 }, numberFormat: '0.0%' } },
        {
          value: '=Thấp hơn 15/3',
          style: { like: { row: 2, column: 1 }, wrap: true, vertical: 'top', horizontal: 'left' },
        },
      ],
      [
        { value: 0.3, formula: 'C3/B3', style: { numberFormat: '0.0%', bold: true, color: '#C50F1F' } },
        undefined,
      ],
    ],
  },
  {
    kind: 'resize-list-object',
    sheet: 'Biểu 01',
    name: 'Bang1',
    area: { top: 1, left: 1, bottom: 3, right: 5 },
  },
  {
    kind: 'set-column-widths',
    sheet: 'Biểu 01',
    widths: [
      { column: 4, width: 10.7109375 },
      { column: 5, width: 40.7109375 },
    ],
  },
  { kind: 'merge-cells', sheet: 'Biểu 01', areas: [{ top: 5, left: 4, bottom: 5, right: 5 }] },
  {
    kind: 'add-conditional-formats',
    sheet: 'Biểu 01',
    formats: [
      {
        area: { top: 2, left: 4, bottom: 3, right: 4 },
        formula: 'AND(CT_ToMau,$D2<0.2)',
        fill: '#FDE7E9',
        color: '#C50F1F',
        bold: true,
      },
      { area: { top: 2, left: 1, bottom: 3, right: 5 }, formula: 'AND(CT_ToMau,$D2<0.1)', fill: '#FFF4CE' },
    ],
  },
  {
    kind: 'set-notes',
    sheet: 'Biểu 01',
    notes: [{ row: 2, column: 3, text: 'Theo dõi chỉ tiêu: thấp hơn kế hoạch' }],
  },
  {
    kind: 'set-names',
    names: [
      { name: 'CT_ToMau', refersTo: 'TRUE', hidden: false, comment: 'Tô màu' },
      { name: '_chitieu.cot1', refersTo: "'Biểu 01'!$D$1:$E$3", hidden: true },
      { name: 'Cu', refersTo: "'Biểu 01'!$B$1", hidden: true },
    ],
  },
  { kind: 'set-print-area', sheet: 'Biểu 01', area: { top: 1, left: 1, bottom: 3, right: 5 } },
  { kind: 'set-memory', xml: '<ghiNho xmlns="urn:chitieu:memory:1"><ky>2024-Q1</ky></ghiNho>' },
];

/** What takes the inserted columns out again. */
export const REMOVAL: readonly Edit[] = [
  {
    kind: 'resize-list-object',
    sheet: 'Biểu 01',
    name: 'Bang1',
    area: { top: 1, left: 1, bottom: 3, right: 3 },
  },
  { kind: 'unmerge-cells', sheet: 'Biểu 01', areas: [{ top: 5, left: 4, bottom: 5, right: 5 }] },
  { kind: 'clear-cells', sheet: 'Biểu 01', area: { top: 1, left: 4, bottom: 3, right: 5 } },
  {
    kind: 'set-column-widths',
    sheet: 'Biểu 01',
    widths: [
      { column: 4, width: null },
      { column: 5, width: null },
    ],
  },
  { kind: 'set-print-area', sheet: 'Biểu 01', area: { top: 1, left: 1, bottom: 3, right: 3 } },
  { kind: 'remove-conditional-formats', sheet: 'Biểu 01', marker: 'CT_ToMau' },
  { kind: 'remove-notes', sheet: 'Biểu 01', marker: 'Theo dõi chỉ tiêu: ' },
  { kind: 'remove-names', names: ['CT_ToMau', '_chitieu.cot1', 'KhongCo'] },
];
