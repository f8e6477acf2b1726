import fc from 'fast-check';
import { Workbook as ExcelWorkbook, type CellValue } from 'exceljs';
import type { Workbook } from '../../src/grid/workbook';
import { formulaText } from '../../src/edits/formulaText';
import { applyEdits } from '../../src/hosts/file/applyEdits';
import { openXlsx, readPart } from '../../src/hosts/file/openXlsx';
import { readWorkbook } from '../../src/hosts/file/readWorkbook';
import { splitSheet } from '../../src/hosts/file/xml/splitSheet';
import { insertionEdits, removalEdits } from '../../src/pipeline/columnEdits';
import { examine } from '../../src/pipeline/examine';
import { period } from '../support/tables';

/** Names and units as they stand in such sheets, one for each kind of figure. */
const INDICATORS: readonly (readonly [name: string, unit: string])[] = [
  ['Tổng thu NSNN trên địa bàn', 'Tỷ đồng'],
  ['Giải ngân vốn đầu tư công', 'Triệu đồng'],
  ['Lượng khách du lịch', 'Nghìn lượt'],
  ['Trồng rừng mới', 'Ha'],
  ['Tỷ lệ hộ nghèo', '%'],
  ['Tỷ lệ người dân tham gia BHYT', '%'],
  ['Số vụ tai nạn giao thông', 'Vụ'],
  ['Thu nhập bình quân đầu người', 'Triệu đồng'],
  ['Số trường học đạt chuẩn quốc gia', 'Trường'],
  ['Giải quyết việc làm mới', 'Người'],
];

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((whole) => whole / 10) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, '-', '…', 'x', 0) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>('12,5', '1.598', '7/8', '=SUM(A1)', '+5', '@x', 'Đạt') },
);
const target = fc.oneof(
  { weight: 4, arbitrary: figure },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>('≥ 95', '9-10', '> 70', 'khoảng 60', '≤ 24', '3% trở lên'),
  },
);

const sheetArbitrary = fc.record({
  rows: fc.array(
    fc.record({
      indicator: fc.constantFrom(...INDICATORS),
      plan: target,
      city: target,
      result: figure,
      last: figure,
    }),
    { minLength: 3, maxLength: 9 },
  ),
  twoPlans: fc.boolean(),
  twoHeaderRows: fc.boolean(),
  above: fc.integer({ min: 0, max: 4 }),
  left: fc.integer({ min: 0, max: 2 }),
  printed: fc.boolean(),
  beside: fc.option(fc.integer({ min: 2, max: 4 })),
  noted: fc.boolean(),
  /** Cells right of the table that hold nothing but have a look of their own. */
  styledBlanks: fc.boolean(),
});

type Spec = typeof sheetArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

async function workbookOf(spec: Spec): Promise<Uint8Array> {
  const workbook = new ExcelWorkbook();
  const sheet = workbook.addWorksheet("Biểu 'A' & B");
  const first = spec.above + 2;
  const at = (row: number, column: number) => sheet.getCell(row, spec.left + column);
  sheet.getCell(1, 1).value = 'BIỂU THỰC HIỆN CHỈ TIÊU QUÝ I NĂM 2024';
  const plans = spec.twoPlans ? ['Dự toán tỉnh giao', 'Dự toán TP giao'] : ['Kế hoạch năm 2024'];
  const headers = ['STT', 'Chỉ tiêu', 'ĐVT', ...plans, 'TH quý I/2024', 'Cùng kỳ năm trước'];
  const last = spec.twoHeaderRows ? first + 1 : first;
  headers.forEach((text, index) => {
    const cell = at(first, index + 1);
    cell.value = text;
    cell.font = { bold: true, name: 'Times New Roman' };
    cell.border = { top: { style: 'thin' } };
    if (spec.twoHeaderRows) sheet.mergeCells(first, spec.left + index + 1, last, spec.left + index + 1);
  });
  spec.rows.forEach(({ indicator: [name, unit], plan, city, result, last: before }, index) => {
    const row = last + 1 + index;
    const values = [index + 1, name, unit, plan, ...(spec.twoPlans ? [city] : []), result, before];
    values.forEach((value, column) => {
      at(row, column + 1).value = value;
      at(row, column + 1).numFmt = '#,##0.0';
    });
    if (spec.noted && index === 0) at(row, 2).note = 'Ghi chú của phòng';
  });
  if (spec.beside !== null) at(last + 1, headers.length + spec.beside).value = 'hỏi lại';
  if (spec.printed) sheet.pageSetup.printArea = `A1:${at(last + spec.rows.length, headers.length).address}`;
  if (spec.styledBlanks) {
    for (let row = first; row <= last + spec.rows.length + 2; row++) {
      for (let column = headers.length + 1; column <= headers.length + 12; column++) {
        const blank = at(row, column);
        blank.border = { bottom: { style: row % 2 === 0 ? 'thin' : 'double' } };
        blank.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEFEF' } };
        if (column % 3 === 0) blank.numFmt = '#,##0.000';
        if (column % 4 === 0) blank.alignment = { horizontal: 'right', wrapText: true };
      }
    }
  }
  sheet.getColumn(spec.left + headers.length + 1).width = 21;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const FILE = 'biểu.xlsx';
const read = (bytes: Uint8Array): Workbook => readWorkbook(openXlsx(bytes, FILE));

function insert(bytes: Uint8Array): Promise<Uint8Array> {
  const xlsx = openXlsx(bytes, FILE);
  const workbook = readWorkbook(xlsx);
  return applyEdits(xlsx, insertionEdits(workbook, examine(workbook, { period: period('2024-Q1') })).edits);
}

function takeOut(bytes: Uint8Array): Promise<Uint8Array> {
  const xlsx = openXlsx(bytes, FILE);
  return applyEdits(xlsx, removalEdits(readWorkbook(xlsx)));
}

/** The source of a sheet's rows without what tells only how far they reach. */
const rowsOf = (xml: string | null): string => splitSheet(xml ?? '').rows.replace(/ spans="[^"]*"/g, '');

/** For every workbook: what its cells hold, formulas and notes included, without how they look. */
const contents = (workbook: Workbook): unknown[] =>
  workbook.sheets.flatMap(({ cells }) =>
    cells.flatMap((row, number) =>
      (row ?? []).flatMap((cell, column) => (cell ? [[number, column, cell.value, cell.formula]] : [])),
    ),
  );

describe('inserted columns, for any sheet', () => {
  const check = (property: (bytes: Uint8Array) => void | Promise<void>): Promise<void> =>
    fc.assert(
      fc.asyncProperty(sheetArbitrary, async (spec) => property(await workbookOf(spec))),
      { numRuns: 60 },
    );

  it('are taken out without a trace', () =>
    check(async (bytes) => expect(read(await takeOut(await insert(bytes)))).toEqual(read(bytes))));

  it('give blank cells their very look back', () =>
    check(async (bytes) => {
      const xlsx = openXlsx(await takeOut(await insert(bytes)), FILE);
      const before = openXlsx(bytes, FILE);
      for (const [index, sheet] of before.sheets.entries()) {
        const part = xlsx.sheets[index]?.part ?? '';
        expect(rowsOf(readPart(xlsx, part))).toEqual(rowsOf(readPart(before, sheet.part)));
      }
    }));

  it('come out the same when they are inserted again', () =>
    check(async (bytes) => {
      const once = await insert(bytes);
      expect(read(await insert(await takeOut(once)))).toEqual(read(once));
    }));

  it('leave every staff cell as it is', () =>
    check(async (bytes) => {
      const before = read(bytes);
      const after = new Set(contents(read(await insert(bytes))).map((cell) => JSON.stringify(cell)));
      for (const cell of contents(before)) expect(after).toContain(JSON.stringify(cell));
    }));

  it('write no text of the sheet as a formula', () =>
    check((bytes) => {
      const xlsx = openXlsx(bytes, FILE);
      const workbook = readWorkbook(xlsx);
      const { edits } = insertionEdits(workbook, examine(workbook, { period: period('2024-Q1') }));
      const formulas = edits.flatMap((edit) =>
        edit.kind === 'set-cells'
          ? edit.cells.flat().flatMap((cell) => (cell?.formula ? [formulaText(cell.formula, 1)] : []))
          : [],
      );
      for (const formula of formulas) expect(formula).toMatch(/^(?:IF|MAX|ROUND|AND)\(/);
    }));

  it('read as if they were not there', () =>
    check(async (bytes) => {
      const plain = examine(read(bytes), { period: period('2024-Q1') });
      const again = examine(read(await insert(bytes)), { period: period('2024-Q1') });
      expect(again.assessments).toEqual(plain.assessments);
      expect(again.checked.map(({ tables }) => tables.map(({ area }) => area))).toEqual(
        plain.checked.map(({ tables }) => tables.map(({ area }) => area)),
      );
    }));
});
