import type { Edit } from '../../../src/edits/edit';
import type { Cell, Workbook } from '../../../src/grid/workbook';
import { applyEdits } from '../../../src/hosts/excel/applyEdits';
import { undo } from '../../../src/hosts/excel/undo';
import type { EmulatedExcel } from '../../excel-host/emulatedExcel';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { comparable } from './comparable';

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
    print: { area: { top: 1, left: 1, bottom: 3, right: 3 }, titleRows: [1, 1] },
  },
);
const WORKBOOK = workbookOf([SHEET, sheetOf('Biểu 02', [[cell('Khác')]])], {
  names: [{ name: 'Cu', refersTo: "'Biểu 01'!$A$1", hidden: false }],
});

/** Every kind of edit, as an insertion of two columns brings them. */
const INSERTION: readonly Edit[] = [
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
    kind: 'set-column-widths',
    sheet: 'Biểu 01',
    widths: [
      { column: 4, width: 10 },
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

async function open(workbook: Workbook = WORKBOOK): Promise<EmulatedExcel> {
  return startExcelInNode(workbook);
}

function at(workbook: Workbook, row: number, column: number): Cell | undefined {
  return workbook.sheets[0]?.cells[row]?.[column];
}

describe('applyEdits in Excel', () => {
  it('writes every kind of edit in at most five syncs', async () => {
    const excel = await open();
    await applyEdits(INSERTION);
    expect(excel.traffic.syncs).toBeLessThanOrEqual(5);
    const after = excel.dump();
    expect(at(after, 2, 4)).toMatchObject({ value: 0.25, formula: 'C2/B2', style: { numberFormat: '0.0%' } });
    expect(at(after, 2, 5)).toMatchObject({ value: '=Thấp hơn 15/3' });
    expect(at(after, 2, 5)?.formula).toBeUndefined();
    expect(after.names).toContainEqual({
      name: '_chitieu.cot1',
      refersTo: "'Biểu 01'!$D$1:$E$3",
      hidden: true,
    });
    expect(after.sheets[0]?.print.area?.right).toBe(5);
    expect(after.memory).toContain('2024-Q1');
  });

  it('is taken back without a trace', async () => {
    const excel = await open();
    const applied = await applyEdits(INSERTION);
    await undo(applied);
    expect(comparable(excel.dump())).toEqual(comparable(WORKBOOK));
  });
});
