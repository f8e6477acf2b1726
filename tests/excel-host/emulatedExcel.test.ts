import type { Workbook } from '../../src/grid/workbook';
import type { EmulatedExcel } from './emulatedExcel';
import { cell, sheetOf, workbookOf } from './sampleWorkbook';
import { xlsxOf } from '../hosts/excel/xlsxOf';
import { startExcelInNode } from './startExcelInNode';

const TABLE = sheetOf(
  'Biểu 01',
  [
    [cell('Chỉ tiêu', { bold: true, bordered: true }), cell('Dự toán'), cell('Ước TH quý I')],
    [cell('Thu nội địa'), cell(402.1), cell(113)],
    [cell('Thu xuất nhập khẩu'), cell(300), cell(75, {}, 'B3/4')],
  ],
  { merges: [{ top: 5, left: 1, bottom: 5, right: 3 }] },
);
const WORKBOOK = workbookOf([TABLE, sheetOf('Biểu 02', [[cell(10)]])], {
  names: [{ name: 'Vung', refersTo: "'Biểu 01'!$B$2:$B$3", hidden: false }],
});

/** Runs a batch on the first sheet and syncs. */
async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Biểu 01'), context);
    await context.sync();
    return result;
  });
}

function valueAt(excel: EmulatedExcel, row: number, column: number): unknown {
  return excel.dump().sheets[0]?.cells[row]?.[column]?.value;
}

describe('the emulated Excel behind the real office.js', () => {
  it('gives back any workbook it was given', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    const dumped: Workbook = excel.dump();
    expect(dumped.names).toEqual(WORKBOOK.names);
    expect(dumped.sheets[0]?.cells[3]?.[3]).toEqual(TABLE.cells[3]?.[3]);
    expect(dumped.sheets[0]?.merges).toEqual(TABLE.merges);
  });

  it('gives values and formulas', async () => {
    await startExcelInNode(WORKBOOK);
    const used = await onSheet((sheet) => sheet.getUsedRange(true).load('address,values,formulas'));
    expect(used.address).toBe("'Biểu 01'!A1:C3");
    expect(used.values[1]).toEqual(['Thu nội địa', 402.1, 113]);
    expect(used.formulas[2]).toEqual(['Thu xuất nhập khẩu', 300, '=B3/4']);
  });

  it('calculates what is written, with all digits', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    await onSheet((sheet) => {
      sheet.getRange('D2:D3').formulas = [['=C2/B2'], ['=SUM(Vung)']];
      sheet.getRange('B3').values = [[200]];
    });
    expect(valueAt(excel, 2, 4)).toBeCloseTo(113 / 402.1, 14);
    expect(valueAt(excel, 3, 3)).toBe(50);
    expect(valueAt(excel, 3, 4)).toBe(602.1);
  });

  it('keeps the results a workbook was saved with until something they depend on changes', async () => {
    const stale = sheetOf('Biểu 01', [[cell(2), cell(99, {}, 'A1*2')]]);
    const excel = await startExcelInNode(workbookOf([stale]));
    expect(valueAt(excel, 1, 2)).toBe(99);
    excel.type('Biểu 01', 'C1', 1);
    expect(valueAt(excel, 1, 2)).toBe(99);
    excel.type('Biểu 01', 'A1', 3);
    expect(valueAt(excel, 1, 2)).toBe(6);
  });

  it.each([
    ['9-10', { value: 45545, numberFormat: 'd-mmm' }],
    ['3/15/2024', { value: 45366, numberFormat: 'm/d/yyyy' }],
    ['15/3/2024', { value: '15/3/2024', numberFormat: 'General' }],
    ['12%', { value: 0.12, numberFormat: '0%' }],
    ['1,500', { value: 1500, numberFormat: 'General' }],
    ["'9-10", { value: '9-10', numberFormat: 'General' }],
    ['true', { value: true, numberFormat: 'General' }],
  ])('takes %s for what Excel would take it', async (input, { value, numberFormat }) => {
    const excel = await startExcelInNode(WORKBOOK);
    await onSheet((sheet) => (sheet.getRange('E9').values = [[input]]));
    expect(excel.dump().sheets[0]?.cells[9]?.[5]).toMatchObject({ value, style: { numberFormat } });
  });

  it('takes a text that starts with a sign for a formula', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    await onSheet((sheet) => (sheet.getRange('E9:E10').values = [['-Thuế'], ['=1+1']]));
    expect(valueAt(excel, 9, 5)).toEqual({ error: '#NAME?' });
    expect(valueAt(excel, 10, 5)).toBe(2);
  });

  it('shifts formulas, names and merges when columns come and go', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    await onSheet((sheet) => sheet.getRange('B:B').insert('Right'));
    const wider = excel.dump();
    expect(wider.sheets[0]?.cells[3]?.[4]?.formula).toBe('C3/4');
    expect(wider.names[0]?.refersTo).toBe("'Biểu 01'!$C$2:$C$3");
    expect(wider.sheets[0]?.merges).toEqual([{ top: 5, left: 1, bottom: 5, right: 4 }]);
    await onSheet((sheet) => sheet.getRange('B:B').delete('Left'));
    expect(excel.dump()).toEqual(WORKBOOK);
  });

  it('refuses to write to a protected sheet, and to lift the protection', async () => {
    await startExcelInNode(workbookOf([{ ...TABLE, isProtected: true }]));
    await expect(onSheet((sheet) => (sheet.getRange('B2').values = [[1]]))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(onSheet((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  });

  it('leaves what was done before a failing action done', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    const failing = onSheet((sheet) => {
      sheet.getRange('E1').values = [['trước']];
      sheet.getRange('A5:B6').merge(false);
      sheet.getRange('E2').values = [['sau']];
    });
    await expect(failing).rejects.toMatchObject({ code: 'MergedRangeConflict' });
    expect(valueAt(excel, 1, 5)).toBe('trước');
    expect(valueAt(excel, 2, 5)).toBeUndefined();
  });

  it('shows a line at both cells it lies between', async () => {
    await startExcelInNode(WORKBOOK);
    const borders = await onSheet((sheet) =>
      sheet.getRange('B1:C1').getCellProperties({ format: { borders: { style: true } } }),
    );
    const [[beside, away] = []] = borders.value;
    expect(beside?.format?.borders?.left?.style).toBe('Continuous');
    expect(away?.format?.borders?.left?.style).toBe('None');
  });

  it('tells null where cells of a row or column differ', async () => {
    await startExcelInNode(WORKBOOK);
    const options = { format: { font: { bold: true } } };
    const { rows, columns } = await onSheet((sheet) => ({
      rows: sheet.getRange('A1:C2').getRowProperties(options),
      columns: sheet.getRange('A1:C2').getColumnProperties(options),
    }));
    expect(rows.value.map(({ format }) => format?.font?.bold)).toEqual([null, false]);
    expect(columns.value.map(({ format }) => format?.font?.bold)).toEqual([null, false, false]);
  });

  it('copies conditional formats along with formats', async () => {
    const excel = await startExcelInNode(
      workbookOf([
        {
          ...TABLE,
          conditionalRules: [{ areas: [{ top: 1, left: 1, bottom: 3, right: 1 }], formula: '$A1=""' }],
        },
      ]),
    );
    await onSheet((sheet) => sheet.getRange('E1').copyFrom('A1', 'Formats'));
    expect(excel.dump().sheets[0]?.conditionalRules[0]?.areas).toHaveLength(2);
  });

  it('makes headers of a table differ', async () => {
    const excel = await startExcelInNode(
      workbookOf([
        {
          ...TABLE,
          listObjects: [{ name: 'Bang1', area: { top: 1, left: 1, bottom: 3, right: 3 }, totalsRow: false }],
        },
      ]),
    );
    await onSheet((sheet) => {
      sheet.getRange('D1').values = [['Dự toán']];
      sheet.tables.getItem('Bang1').resize('A1:E3');
    });
    expect(valueAt(excel, 1, 4)).toBe('Dự toán2');
    expect(valueAt(excel, 1, 5)).toBe('Column5');
  });

  it('keeps settings, custom XML parts, charts and frozen rows', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    await onSheet((sheet, { workbook }) => {
      workbook.settings.add('ngonNgu', 'vi');
      workbook.customXmlParts.add('<ghiNho xmlns="urn:chitieu:memory:1"/>');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).title.text = 'Thu quý I';
      sheet.freezePanes.freezeRows(1);
    });
    const [sheet] = excel.workbook.sheets;
    expect(excel.workbook.settings.get('ngonNgu')).toBe('vi');
    expect(excel.dump().memory).toContain('ghiNho');
    expect(sheet?.charts).toMatchObject([{ title: 'Thu quý I', source: "'Biểu 01'!A1:C3" }]);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
  });

  it('takes in sheets of another file', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    const file = await xlsxOf(
      workbookOf([sheetOf('Biểu 02', [[cell(4), cell(8, {}, 'A1*2')]]), sheetOf('Không lấy', [])]),
    );
    const base64 = Buffer.from(file).toString('base64');
    const ids = await onSheet((_, { workbook }) =>
      workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ['Biểu 02'], positionType: 'End' }),
    );
    expect(ids.value).toHaveLength(1);
    excel.type('Biểu 02 (2)', 'A1', 5);
    const [, , inserted] = excel.dump().sheets;
    expect(inserted?.name).toBe('Biểu 02 (2)');
    expect(inserted?.cells[1]?.[2]?.value).toBe(10);
  });

  it('runs a ribbon command until it says it is done', async () => {
    const excel = await startExcelInNode(WORKBOOK);
    Office.actions.associate('danhDau', (event: Office.AddinCommands.Event) => {
      void onSheet((sheet) => (sheet.getRange('E1').values = [['đã bấm']])).then(() => event.completed());
    });
    await excel.pressButton('danhDau');
    expect(valueAt(excel, 1, 5)).toBe('đã bấm');
  });

  it('fails loudly on what it does not know', async () => {
    await startExcelInNode(WORKBOOK);
    await expect(onSheet((sheet) => sheet.getRange('A1').showCard())).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.ShowCard') as unknown,
    });
    await expect(onSheet((sheet) => sheet.load('tabColor'))).rejects.toMatchObject({
      code: 'NotImplemented',
    });
    await expect(onSheet((sheet) => (sheet.getRange('A1').hyperlink = {}))).rejects.toMatchObject({
      code: 'NotImplemented',
    });
  });
});
