import type { SheetReading } from '../../src/reading/indicatorTable';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

const NAMES = ['Thuế công thương nghiệp', 'Lệ phí trước bạ', 'Phí, lệ phí', 'Thu khác ngân sách'];

/** A sheet of a plan, the parts of the year of which the first `filled` hold figures, and further columns. */
function sheetOf(parts: readonly string[], filled: number, further: readonly string[]): SheetReading {
  const draft = new DraftSheet('Theo dõi');
  draft.line(1, 1, parts.length + 4, 'THEO DÕI THU NGÂN SÁCH NĂM 2024', { bold: true });
  const headers = ['STT', 'Chỉ tiêu', 'ĐVT', 'Dự toán năm', ...parts, ...further];
  headers.forEach((text, at) => draft.put(3, at + 1, text));
  NAMES.forEach((name, at) => {
    const row = at + 4;
    draft
      .put(row, 1, at + 1)
      .put(row, 2, name)
      .put(row, 3, 'triệu đồng')
      .put(row, 4, 12000 + at);
    for (let part = 0; part < filled; part++) draft.put(row, 5 + part, 900 + 31 * part + at);
    further.forEach((_, column) => draft.put(row, 5 + parts.length + column, 900 * filled + at));
  });
  const [reading] = readTables(workbookOf('theo-doi.xlsx', [draft.build()]));
  if (!reading) throw new Error('no sheet');
  return reading;
}

const periodsOf = ({ tables }: SheetReading): readonly (string | undefined)[] =>
  tables[0]?.columns.slice(4).map(({ period }) => period?.notation) ?? [];

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const MONTHS = Array.from({ length: 12 }, (_, at) => `T${at + 1}`);

test('a year kept up by quarters goes as far as they are filled in', () => {
  const reading = sheetOf(QUARTERS, 2, ['Lũy kế']);
  expect(reading.period?.notation).toBe('2024-H1');
  expect(periodsOf(reading)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-H1']);
});

test('a year kept up by months too, written short', () => {
  const reading = sheetOf(MONTHS, 7, ['Cộng dồn']);
  expect(reading.period?.notation).toBe('2024-7M');
  expect(periodsOf(reading).at(9)).toBe('2024-M10');
  expect(periodsOf(reading).at(-1)).toBe('2024-7M');
  expect(reading.tables[0]?.columns.every(({ confidence }) => confidence >= 0.7)).toBe(true);
});

test('once its last part is filled in it goes to the end of the year', () => {
  expect(sheetOf(MONTHS, 12, ['Lũy kế']).period?.notation).toBe('2024');
  expect(sheetOf(QUARTERS, 4, ['Lũy kế']).period?.notation).toBe('2024');
});

test('where a column gives results of the whole year, the year is meant', () => {
  expect(sheetOf(QUARTERS, 2, ['Cả năm']).period?.notation).toBe('2024');
});

test('a form nobody has filled in yet says the year', () => {
  expect(sheetOf(QUARTERS, 0, []).period?.notation).toBe('2024');
});
