import { FileExaminer } from '../../../src/taskpane/filepage/fileExaminer';
import type { GridCell } from '../../../src/taskpane/filepage/grid';
import { gridFrame } from '../../../src/taskpane/filepage/gridFrame';
import { cell, sheetOf } from '../../excel-host/sampleWorkbook';
import { FIRST_QUARTER, sampleBytes } from '../support/samples';

const SHEET = 'Biểu 01';

function opened(): FileExaminer {
  const examiner = new FileExaminer();
  examiner.open(sampleBytes(FIRST_QUARTER), FIRST_QUARTER);
  examiner.examine();
  return examiner;
}

const at = (cells: readonly GridCell[], row: number, column: number): GridCell | undefined =>
  cells.find(({ area, highlight }) => area.top === row && area.left === column && highlight === null);

test('merged headers are drawn whole, and their covered cells not at all', () => {
  const cells = opened().cells(SHEET, 1, 100, 'vi');
  expect(at(cells, 7, 4)).toMatchObject({
    area: { top: 7, left: 4, bottom: 7, right: 5 },
    text: 'Dự toán năm 2024',
    align: 'center',
    bold: true,
  });
  expect(at(cells, 7, 1)?.area).toEqual({ top: 7, left: 1, bottom: 8, right: 1 });
  expect(at(cells, 7, 5)).toBeUndefined();
});

test('a merged area that begins above the rows asked for is drawn with them', () => {
  const cells = opened().cells(SHEET, 8, 8, 'vi');
  expect(at(cells, 7, 1)?.text).toBe('STT');
});

test('figures read as the sheet shows them, in the language of the page', () => {
  const examiner = opened();
  expect(at(examiner.cells(SHEET, 11, 11, 'vi'), 11, 4)).toMatchObject({ text: '402,1', align: 'right' });
  expect(at(examiner.cells(SHEET, 11, 11, 'en'), 11, 4)).toMatchObject({ text: '402.1' });
});

test('inserted columns show their accent and verdicts, and the rows their highlight', async () => {
  const examiner = opened();
  await examiner.carryOut({ kind: 'insert', sheets: [SHEET] });
  const cells = examiner.cells(SHEET, 1, 100, 'vi');
  expect(at(cells, 7, 13)).toMatchObject({ text: '% kế hoạch (Tỉnh giao)', accent: true });
  expect(at(cells, 15, 17)).toMatchObject({ text: 'Nguy cơ không đạt', verdict: 'at-risk' });
  const bands = cells.filter(({ highlight }) => highlight !== null);
  expect(bands.map(({ area }) => area)).toEqual(
    [15, 18].map((row) => ({ top: row, bottom: row, left: 1, right: 12 })),
  );
});

test('nothing of a sheet that is not there', () => {
  expect(opened().frame('Biểu 99')).toBeNull();
  expect(opened().cells('Biểu 99', 1, 10, 'vi')).toEqual([]);
});

test('rows are as high as their wrapped texts need, hidden ones not at all', () => {
  const long = 'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý theo quy định';
  const frame = gridFrame(
    sheetOf(
      'Biểu 01',
      [[cell('Ngắn', { bordered: true })], [cell(long, { bordered: true })], [cell(long)], [cell('Ẩn')]],
      { columnWidths: new Map([[1, 20]]), hiddenRows: new Set([4]) },
    ),
  );
  const height = (row: number): number => (frame.tops[row] ?? 0) - (frame.tops[row - 1] ?? 0);
  expect(height(2)).toBeGreaterThan(height(1));
  // A text outside a table runs over its neighbours, as in Excel.
  expect(height(3)).toBe(height(1));
  expect(height(4)).toBe(0);
});

test('columns are as wide as the file says; hidden ones not at all', () => {
  const frame = gridFrame(
    sheetOf('Biểu 01', [[cell(1), cell(2), cell(3)]], {
      columnWidths: new Map([[1, 40]]),
      hiddenColumns: new Set([2]),
    }),
  );
  const width = (column: number): number => (frame.lefts[column] ?? 0) - (frame.lefts[column - 1] ?? 0);
  expect(width(1)).toBeGreaterThan(width(3));
  expect(width(2)).toBe(0);
});
