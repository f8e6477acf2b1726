import fc from 'fast-check';
import type { Sheet, Workbook } from '../../src/grid/workbook';
import { readTables } from '../../src/reading/readTables';
import { CORPUS } from '../corpus/corpus';
import type { Specimen } from '../corpus/truth';
import { mapCells, moveSheet } from '../corpus/transform';
import type { Move } from '../corpus/transform';
import { understanding } from '../corpus/understanding';

const STAY: Move = { row: (row) => row, column: (column) => column };
const tables = CORPUS.filter(({ layout }) => layout !== 'none');
const alone = tables.filter(({ sheets }) => sheets.every((sheet) => sheet.tables.length === 1));

/** Specimens by number, so that a counterexample stays readable. */
const anyOf = (specimens: readonly Specimen[]): fc.Arbitrary<string> =>
  fc.constantFrom(...specimens.map(({ name }) => name));
const anySpecimen = anyOf(tables);

function workbookOf(name: string): Workbook {
  const specimen = CORPUS.find((one) => one.name === name);
  if (!specimen) throw new Error(`no specimen ${name}`);
  return specimen.workbook;
}

const withSheets = (workbook: Workbook, change: (sheet: Sheet) => Sheet): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map(change),
});

/** Reading the changed workbook gives what reading the first one gave, at the places things went to. */
function expectSame(before: Workbook, after: Workbook, move: Move): void {
  expect(understanding(readTables(after), STAY)).toEqual(understanding(readTables(before), move));
}

const RUNS = { numRuns: 30 };

test('a table may stand anywhere', () => {
  fc.assert(
    fc.property(anySpecimen, fc.nat(40), fc.nat(12), (name, down, right) => {
      const workbook = workbookOf(name);
      const move: Move = { row: (row) => row + down, column: (column) => column + right };
      expectSame(
        workbook,
        withSheets(workbook, (sheet) => moveSheet(sheet, move)),
        move,
      );
    }),
    RUNS,
  );
});

const TITLES = [
  'ỦY BAN NHÂN DÂN THÀNH PHỐ',
  'PHÒNG TÀI CHÍNH - KẾ HOẠCH',
  'Độc lập - Tự do - Hạnh phúc',
  '(Kèm theo Báo cáo số 15/BC-UBND của UBND thành phố)',
  'Phụ lục II',
];

test('more title lines above change nothing', () => {
  fc.assert(
    fc.property(
      anySpecimen,
      fc.array(fc.constantFrom(...TITLES), { minLength: 1, maxLength: 4 }),
      (name, lines) => {
        const workbook = workbookOf(name);
        const move: Move = { row: (row) => row + lines.length, column: (column) => column };
        const titled = withSheets(workbook, (sheet) => {
          const style = Object.values(sheet.cells.find((row) => row !== undefined) ?? []).find(
            (cell) => cell !== undefined,
          )?.style;
          const moved = moveSheet(sheet, move);
          const cells = [...moved.cells];
          if (style) lines.forEach((value, at) => (cells[at + 1] = [undefined, { value, style }]));
          return { ...moved, cells };
        });
        expectSame(workbook, titled, move);
      },
    ),
    RUNS,
  );
});

test('fonts tell nothing once texts are Unicode', () => {
  fc.assert(
    fc.property(
      anySpecimen,
      fc.constantFrom('Arial', 'Calibri', 'Times New Roman', '.VnTime', 'VNI-Times'),
      (name, font) => {
        fc.pre(!name.includes('tcvn3'));
        const workbook = workbookOf(name);
        const changed = withSheets(workbook, (sheet) =>
          mapCells(sheet, (cell) => ({ ...cell, style: { ...cell.style, font } })),
        );
        expectSame(workbook, changed, STAY);
      },
    ),
    RUNS,
  );
});

test('composed and decomposed letters are the same', () => {
  fc.assert(
    fc.property(anySpecimen, fc.constantFrom('NFC' as const, 'NFD' as const), (name, form) => {
      fc.pre(!name.includes('tcvn3'));
      const workbook = workbookOf(name);
      const changed = withSheets(workbook, (sheet) =>
        mapCells(sheet, (cell) =>
          typeof cell.value === 'string' ? { ...cell, value: cell.value.normalize(form) } : cell,
        ),
      );
      expectSame(workbook, changed, STAY);
    }),
    RUNS,
  );
});

test('hidden rows and columns are understood like the others', () => {
  fc.assert(
    fc.property(
      anySpecimen,
      fc.array(fc.integer({ min: 1, max: 40 })),
      fc.array(fc.integer({ min: 1, max: 20 })),
      (name, rows, columns) => {
        const workbook = workbookOf(name);
        const hidden = withSheets(workbook, (sheet) => ({
          ...sheet,
          hiddenRows: new Set(rows),
          hiddenColumns: new Set(columns),
        }));
        expectSame(workbook, hidden, STAY);
      },
    ),
    RUNS,
  );
});

test('blank columns between the columns change nothing', () => {
  fc.assert(
    fc.property(anyOf(alone), fc.integer({ min: 2, max: 12 }), (name, after) => {
      const workbook = workbookOf(name);
      const move: Move = { row: (row) => row, column: (column) => (column > after ? column + 1 : column) };
      expectSame(
        workbook,
        withSheets(workbook, (sheet) => moveSheet(sheet, move)),
        move,
      );
    }),
    RUNS,
  );
});
