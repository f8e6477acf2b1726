import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Sheet } from '../../../src/grid/workbook';
import { convertWithLibreOffice } from '../../support/libreOffice';
import { partsOf } from '../../roundtrip/parts';
import { charts, ROWS, SUMMARY, SUMMARY_REMOVAL, summaryEdits } from '../summarySheet';
import { chartsOfFile } from '../excel/chartsOf';
import { edited, textsOf, type Edited } from './edited';

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/bieu-01-quy-1-2024.xlsx'));
const rows = ROWS.map((row, index) => ({ ...row, formula: `0.25+${index}*0.05` }));

describe('a sheet of our own', () => {
  let written: Edited;
  let saved: Uint8Array;
  let again: Edited;
  let sheet: Sheet | undefined;
  beforeAll(async () => {
    written = await edited(SAMPLE, summaryEdits(rows));
    const converted = convertWithLibreOffice({ 'bieu.xlsx': written.bytes }, 'xlsx');
    saved = new Uint8Array(converted['bieu.xlsx'] ?? []);
    again = await edited(saved);
    sheet = again.workbook.sheets[1];
  });

  it('is read by an independent library with its cells, looks, heights and pages', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(written.bytes).slice().buffer);
    const sheet = book.getWorksheet(SUMMARY);
    expect(sheet?.getCell('B5').value).toEqual({ formula: '0.25+0*0.05', result: 0.25 });
    expect(sheet?.getCell('A4').font).toMatchObject({ name: 'Times New Roman', size: 13, bold: true });
    expect(sheet?.getCell('A4').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } });
    expect(sheet?.getCell('B5').font).toMatchObject({ italic: true });
    expect(sheet?.getCell('B5').border).toMatchObject({ top: { style: 'thin' }, left: { style: 'thin' } });
    expect(sheet?.getRow(4).height).toBe(40.5);
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToPage: true });
    expect(sheet?.pageSetup.printTitlesRow).toBe('4:4');
  });

  it('is recalculated by LibreOffice to the values it was written with', () => {
    expect(sheet?.name).toBe(SUMMARY);
    rows.forEach(({ share }, index) => expect(sheet?.cells[5 + index]?.[2]?.value).toBeCloseTo(share, 12));
    expect(sheet?.print).toEqual({ area: { top: 1, left: 1, bottom: 90, right: 3 }, titleRows: [4, 4] });
    expect(sheet?.cells[5]?.[1]?.note).toBe('Theo dõi chỉ tiêu: lấy từ Biểu 01');
  });

  it('keeps its pages in LibreOffice', () => {
    const xml = again.parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('fitToPage="true"');
    expect(xml).toContain('<pageMargins left="1.18');
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(['19', '35']);
  });

  it('keeps its charts in LibreOffice, drawn from the same cells', () => {
    const drawn = chartsOfFile(textsOf(saved), 'xl/worksheets/sheet2.xml');
    expect(drawn.map(({ title }) => title)).toEqual(charts(rows.length).map(({ title }) => title));
    const sources = (all: typeof drawn): unknown =>
      all.map(({ series }) => series.map(({ values, categories }) => [values, categories]));
    expect(sources(drawn)).toEqual(sources(chartsOfFile(written.parts, 'xl/worksheets/sheet2.xml')));
  });

  it('is taken out of a file that LibreOffice has saved, with all its parts', async () => {
    const { parts, workbook } = await edited(saved, SUMMARY_REMOVAL);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(SUMMARY);
    expect(Object.keys(parts).filter((part) => /chart|drawing|sheet2|comments/.test(part))).toEqual([]);
    expect(parts['[Content_Types].xml']).not.toMatch(/chart|drawing1\.xml|sheet2/);
    const before = partsOf(saved);
    const after = partsOf((await edited(saved, SUMMARY_REMOVAL)).bytes);
    expect(after.get('xl/worksheets/sheet1.xml')).toEqual(before.get('xl/worksheets/sheet1.xml'));
  });
});
