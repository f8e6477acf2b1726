import { choosePeriod } from '../../src/pipeline/choosePeriod';
import { readTables } from '../../src/reading/readTables';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

const NAMES = ['Thu nội địa', 'Sản lượng thóc', 'Trồng rừng mới', 'Lượng khách du lịch'];

/** The period chosen for one sheet with a title and columns of figures. */
function chosen(title: string, headers: readonly string[]): string | undefined {
  const draft = new DraftSheet('Biểu 1');
  draft.line(1, 1, headers.length + 2, title, { bold: true });
  ['STT', 'Chỉ tiêu', ...headers].forEach((text, at) => draft.put(3, at + 1, text));
  NAMES.forEach((name, row) => {
    draft.put(row + 4, 1, row + 1).put(row + 4, 2, name);
    headers.forEach((_, at) => draft.put(row + 4, at + 3, 120 + 37 * row + 11 * at));
  });
  return choosePeriod(readTables(workbookOf('bieu.xlsx', [draft.build()])), null)?.notation;
}

test('the title tells the period', () => {
  expect(chosen('TÌNH HÌNH THỰC HIỆN QUÝ I NĂM 2024', ['KH 2024', 'Thực hiện'])).toBe('2024-Q1');
});

test('beside next year’s plan, the results that stand there tell it', () => {
  const headers = ['TH 2024', 'KH 2025', 'ƯTH 2025', 'Kế hoạch năm 2026'];
  expect(chosen('BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2026', headers)).toBe('2025');
});

test('a plan without any results keeps its year', () => {
  expect(chosen('BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2026', ['Kế hoạch năm 2026', 'Ghi chú'])).toBe('2026');
});
