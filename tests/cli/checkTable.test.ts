import { checkTable } from '../../src/cli/documents/checkTable';
import { examine, type Examination } from '../../src/pipeline/examine';
import { DraftSheet, workbookOf } from '../corpus/draftSheet';

/** The first quarter of so many rows, every tenth of which is far behind. */
function quarter(rows: number): Examination {
  const draft = new DraftSheet('Biểu 1');
  draft.line(1, 1, 5, 'KẾT QUẢ THỰC HIỆN QUÝ I NĂM 2024', { bold: true });
  ['STT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2024', 'TH quý I'].forEach((text, at) => draft.put(3, at + 1, text));
  for (let at = 0; at < rows; at++) {
    const row = [at + 1, `Thu nội địa xã ${at + 1}`, 'triệu đồng', 1000 + at, at % 10 === 9 ? 10 : 300 + at];
    row.forEach((value, column) => draft.put(at + 4, column + 1, value));
  }
  return examine(workbookOf('bieu.xlsx', [draft.build()]), {});
}

const linesOf = (text: string): readonly string[] => text.split('\n');

test('shows every row of an ordinary sheet', () => {
  const text = checkTable(quarter(20), 'vi');
  expect(linesOf(text).filter((line) => line.includes('Thu nội địa xã'))).toHaveLength(20);
  expect(text).not.toContain('…');
});

test('shows of very many rows those that are not fine, and says how many others there are', () => {
  const text = checkTable(quarter(300), 'vi');
  const shown = linesOf(text).filter((line) => /^ *\d+ {2}Thu nội địa xã/.test(line));
  expect(shown).toHaveLength(30);
  expect(shown.every((line) => line.includes('Chậm nghiêm trọng'))).toBe(true);
  expect(text).toContain('… và 270 dòng khác.');
});

test('says so in English', () => {
  expect(checkTable(quarter(300), 'en')).toContain('… and 270 more rows.');
});

test('ends after a screen or two', () => {
  const text = checkTable(quarter(3000), 'vi');
  expect(linesOf(text).length).toBeLessThan(220);
  expect(text).toContain('… và 2.900 dòng khác.');
  expect(text).toContain('… và 200 phát hiện khác.');
});
