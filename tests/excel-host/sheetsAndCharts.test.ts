import type { EmulatedExcel } from './emulatedExcel';
import { cell, sheetOf, workbookOf } from './sampleWorkbook';
import { startExcelInNode } from './startExcelInNode';

const WORKBOOK = workbookOf([
  sheetOf('Biểu 01', [
    [cell('Thu nội địa'), cell(100), cell(40)],
    [cell('Thu xuất nhập khẩu'), cell(200), cell(90)],
  ]),
  sheetOf('Biểu 02', [[cell(1, {}, "'Biểu 01'!B1")]]),
]);

let excel: EmulatedExcel;

beforeAll(async () => {
  excel = await startExcelInNode(WORKBOOK);
});
beforeEach(() => excel.open(WORKBOOK));

/** Runs a batch on the first sheet. */
function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem('Biểu 01'), context);
    await context.sync();
    return result;
  });
}

const failsWith = (code: string): unknown => expect.objectContaining({ code });

describe('charts', () => {
  it.each([
    ['Columns', 3],
    ['Rows', 2],
    ['Auto', 2],
  ] as const)('have one series a column or a row (%s)', async (seriesBy, count) => {
    await onSheet((sheet) => {
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C2'), seriesBy);
    });
    expect(excel.workbook.sheets[0]?.charts[0]?.series).toHaveLength(count);
  });

  it('tell what they are made of, and of which cells', async () => {
    const told = await onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns');
      chart.name = 'tiendo';
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('A1:A2'));
      series.format.fill.setSolidColor('#1F4E79');
      const added = chart.series.add('Mức cần đạt');
      added.setValues(sheet.getRange('C1:C2'));
      const values = added.getDimensionDataSourceString('Values');
      const categories = series.getDimensionDataSourceString('Categories');
      const list = sheet.charts.load('items/name,items/series/items/name');
      await context.sync();
      return [list.items[0]?.name, values.value, categories.value];
    });
    expect(told).toEqual(['tiendo', "'Biểu 01'!C1:C2", "'Biểu 01'!A1:A2"]);
    expect(excel.workbook.sheets[0]?.charts[0]?.series.map(({ fill }) => fill)[0]).toBe('#1F4E79');
  });

  it('fail as Excel does on what they do not have', async () => {
    const line = onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('B1:B2')).series.getItemAt(0).gapWidth = 60;
    });
    await expect(line).rejects.toEqual(failsWith('InvalidArgument'));
    const unlabelled = onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('B1:B2')).series.getItemAt(0).dataLabels.position = 'Top';
    });
    await expect(unlabelled).rejects.toEqual(failsWith('InvalidOperation'));
    const trend = onSheet((sheet) => {
      sheet.charts.add('Line', sheet.getRange('B1:B2')).series.getItemAt(0).trendlines.add('Linear');
    });
    await expect(trend).rejects.toMatchObject({
      message: expect.stringContaining('NotImplemented') as unknown,
    });
  });

  it('have names of their own on a sheet', async () => {
    const twice = onSheet((sheet) => {
      for (const range of ['B1:B2', 'C1:C2']) sheet.charts.add('Line', sheet.getRange(range)).name = 'a';
    });
    await expect(twice).rejects.toEqual(failsWith('InvalidArgument'));
  });
});

describe('pages', () => {
  it('keep margins, paper, scale, headers and repeated rows', async () => {
    const read = await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = 'A4';
      pageLayout.leftMargin = 85;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.state = 'FirstAndDefault';
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      pageLayout.setPrintTitleRows('$1:$2');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      pageLayout.load('zoom,leftMargin,paperSize');
      await context.sync();
      const before = rows.address;
      sheet.names.getItemOrNullObject('Print_Titles').delete();
      const after = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [pageLayout.zoom, pageLayout.leftMargin, pageLayout.paperSize, before, after.isNullObject];
    });
    expect(read).toEqual([{ horizontalFitToPages: 1 }, 85, 'A4', "'Biểu 01'!1:2", true]);
    expect(excel.workbook.sheets[0]?.print.headers).toEqual({ CenterHeader: '&P' });
  });

  it('break before the rows somebody chose', async () => {
    const rows = await onSheet(async ({ horizontalPageBreaks }, context) => {
      for (const address of ['A20', 'A9', 'A20']) horizontalPageBreaks.add(address);
      horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      const cells = horizontalPageBreaks.items.map((each) => each.getCellAfterBreak().load('rowIndex'));
      await context.sync();
      return cells.map(({ rowIndex }) => rowIndex + 1);
    });
    expect(rows).toEqual([9, 20]);
    await onSheet(({ horizontalPageBreaks }) => horizontalPageBreaks.removePageBreaks());
    expect(excel.workbook.sheets[0]?.print.breaks).toEqual([]);
  });

  it('are scaled by a percentage or to pages, never by both', async () => {
    const both = onSheet(({ pageLayout }) => {
      pageLayout.zoom = { scale: 80, horizontalFitToPages: 1 };
    });
    await expect(both).rejects.toEqual(failsWith('InvalidArgument'));
  });
});

describe('sheets', () => {
  it('move with their formulas', async () => {
    await onSheet((sheet) => {
      sheet.position = 1;
      sheet.getRange('B1').values = [[500]];
    });
    expect(excel.dump().sheets.map(({ name, cells }) => [name, cells[1]?.[1]?.value])).toEqual([
      ['Biểu 02', 500],
      ['Biểu 01', 'Thu nội địa'],
    ]);
  });

  it('stay as they are in a workbook whose structure is protected', async () => {
    excel.workbook.isStructureProtected = true;
    const attempts: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (_, { workbook }) => workbook.worksheets.add('Mới'),
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = 'Khác'),
      (sheet) => (sheet.position = 1),
    ];
    for (const attempt of attempts) {
      await expect(onSheet(attempt)).rejects.toEqual(failsWith('AccessDenied'));
    }
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Biểu 01', 'Biểu 02']);
  });

  it.each(['', 'a'.repeat(32), 'Quý I/2024'])('cannot be named %j', async (name) => {
    const renamed = onSheet((sheet) => (sheet.name = name));
    await expect(renamed).rejects.toEqual(failsWith('InvalidArgument'));
  });
});
