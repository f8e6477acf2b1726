import { cell, sheetOf, workbookOf } from './sampleWorkbook';
import { startExcelInNode } from './startExcelInNode';

const TABLE = sheetOf('Biểu 01', [
  [cell('Chỉ tiêu', { bold: true }), cell('Dự toán'), cell('Ước TH quý I')],
  [cell('Thu nội địa'), cell(402.1), cell(113)],
  [cell('Thu xuất nhập khẩu'), cell(300), cell(75, {}, 'B3/4')],
]);

describe('the emulated Excel behind the real office.js', () => {
  it('gives values and formulas', async () => {
    await startExcelInNode(workbookOf([TABLE]));
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Biểu 01').getUsedRange(true);
      used.load('address,values,formulas');
      await context.sync();
      expect(used.address).toBe("'Biểu 01'!A1:C3");
      expect(used.values[1]).toEqual(['Thu nội địa', 402.1, 113]);
      expect(used.formulas[2]).toEqual(['Thu xuất nhập khẩu', 300, '=B3/4']);
    });
  });

  it('calculates what is written', async () => {
    const excel = await startExcelInNode(workbookOf([TABLE]));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D2:D3').formulas = [['=C2/B2'], ['=C3/B3']];
      sheet.getRange('B3').values = [[200]];
      await context.sync();
    });
    const cells = excel.dump().sheets[0]?.cells;
    expect(cells?.[3]?.[3]?.value).toBe(50);
    expect(cells?.[3]?.[4]?.value).toBe(0.25);
    expect(cells?.[2]?.[4]?.value).toBeCloseTo(0.28102, 5);
  });

  it('refuses to write to a protected sheet', async () => {
    await startExcelInNode(workbookOf([{ ...TABLE, isProtected: true }]));
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 01').getRange('B2').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('keeps custom XML parts', async () => {
    const excel = await startExcelInNode(workbookOf([TABLE]));
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<ghiNho xmlns="urn:chitieu:memory:1"><ky>2024-Q1</ky></ghiNho>');
      await context.sync();
    });
    expect(excel.dump().memory).toContain('2024-Q1');
  });

  it('fails loudly on what it does not know', async () => {
    await startExcelInNode(workbookOf([TABLE]));
    const unknown = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Biểu 01').getRange('A1').showCard();
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.ShowCard') as unknown,
    });
  });
});
