import fc from 'fast-check';
import { readWorkbook } from '../../../src/hosts/excel/readWorkbook';
import { cell, sheetOf, workbookOf } from '../../excel-host/sampleWorkbook';
import { startExcelInNode } from '../../excel-host/startExcelInNode';
import { WEB_PAYLOAD_LIMIT } from '../../excel-host/wire/faults';
import { workbooks } from './arbitraryWorkbook';
import { comparable } from './comparable';
import { longTable } from './longTable';

const QUARTER = sheetOf(
  'Biểu 01',
  [
    [cell('BIỂU 01. THU NGÂN SÁCH QUÝ I/2024', { bold: true, horizontal: 'center' })],
    [
      cell('Chỉ tiêu', { bold: true }),
      cell('Dự toán năm', { bold: true }),
      cell('Ước TH quý I'),
      cell('So sánh (%)'),
    ],
    [cell('Thu nội địa'), cell(402.1, { numberFormat: '#,##0.0' }), cell(113), cell(28.1, {}, 'C3/B3*100')],
    [
      cell('- Thuế GTGT', { italic: true, indent: 1 }),
      cell('Khoảng 9-10'),
      cell(null),
      cell({ error: '#DIV/0!' }, {}, 'C4/0'),
    ],
    [cell('=không phải công thức'), cell(true), cell('-'), cell('', {}, 'IF(C5="-","",1)')],
  ],
  {
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    hiddenRows: new Set([4]),
    hiddenColumns: new Set([3]),
    columnWidths: new Map([
      [1, 37.85546875],
      [4, 12.42578125],
    ]),
    listObjects: [{ name: 'Bang1', area: { top: 2, left: 1, bottom: 5, right: 4 }, totalsRow: false }],
    conditionalRules: [
      { areas: [{ top: 3, left: 1, bottom: 5, right: 4 }], formula: '$D3<25' },
      { areas: [{ top: 3, left: 2, bottom: 5, right: 2 }], formula: null },
    ],
    print: { area: { top: 1, left: 1, bottom: 5, right: 4 }, titleRows: [2, 2] },
  },
);
const OTHER = sheetOf("Ghi chú, '2024'", [[], [undefined, cell(45366, { numberFormat: 'd/m/yyyy' })]], {
  hidden: true,
  isProtected: true,
});
const WORKBOOK = workbookOf([QUARTER, OTHER, sheetOf('Trống', [])], {
  names: [
    { name: 'CT_TyLeCanDat', refersTo: '0.25', hidden: false },
    { name: '_chitieu.cot1', refersTo: "'Biểu 01'!$D$2:$D$5", hidden: true },
    { name: 'Don_vi', refersTo: "'Biểu 01'!$B$2", hidden: false, sheet: 'Biểu 01' },
  ],
  memory: '<ghiNho xmlns="urn:chitieu:memory:1"><ky>2024-Q1</ky></ghiNho>',
});

describe('readWorkbook in Excel', () => {
  it('gives the workbook as the file host gives it', async () => {
    await startExcelInNode(WORKBOOK);
    expect(comparable(await readWorkbook())).toEqual(comparable(WORKBOOK));
  });

  it('gives any workbook as the file host gives it', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    await fc.assert(
      fc.asyncProperty(workbooks, async (workbook) => {
        excel.open(workbook);
        expect(comparable(await readWorkbook())).toEqual(comparable(excel.dump()));
      }),
      { numRuns: 40 },
    );
  });

  it.each([100, 1_000])('takes three syncs for %i rows', async (rows) => {
    const excel = await startExcelInNode(workbookOf([longTable(rows, 8)]));
    const workbook = await readWorkbook();
    expect(workbook.sheets[0]?.rowCount).toBe(rows);
    expect(excel.traffic.syncs).toBe(3);
  });

  it('reads 20,000 rows in as many syncs as the payload limit asks for', async () => {
    const table = longTable(20_000, 12);
    const excel = await startExcelInNode(workbookOf([table]));
    excel.faults.responseLimit = WEB_PAYLOAD_LIMIT;
    excel.faults.requestLimit = WEB_PAYLOAD_LIMIT;
    const [sheet] = (await readWorkbook()).sheets;
    for (const row of [1, 2, 3, 16, 17, 4_097, 20_000]) expect(sheet?.cells[row]).toEqual(table.cells[row]);
    expect(sheet?.rowCount).toBe(20_000);
    expect(excel.traffic.syncs).toBe(13);
    expect(excel.traffic.largestResponse).toBeLessThan(WEB_PAYLOAD_LIMIT);
    expect(excel.traffic.responseBytes).toBeLessThan(10_000_000);
    expect(excel.traffic.requestBytes).toBeLessThan(400_000);
  }, 30_000);
});
