import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { chitieu, inFolder, type Outcome } from '../support/commandLine';

const SAMPLE = 'assets/samples/bieu-01-quy-1-2024.xlsx';

/** One clear line on standard error, nothing on standard output, no stack trace. */
function expectRefusal(outcome: Outcome, status: number, ...mentions: readonly string[]): void {
  expect(outcome.stderr.trimEnd().split('\n')).toHaveLength(1);
  for (const mention of mentions) expect(outcome.stderr).toContain(mention);
  expect(outcome.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expect(outcome.stdout).toBe('');
  expect(outcome.status).toBe(status);
}

async function workbookOf(folder: string, fill: (workbook: Workbook) => void): Promise<string> {
  const workbook = new Workbook();
  fill(workbook);
  const path = join(folder, 'biểu.xlsx');
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

describe('bad input', () => {
  it('names a missing file, a folder and a file that is no workbook', () =>
    inFolder((folder) => {
      expectRefusal(chitieu('inspect', join(folder, 'không có.xlsx')), 1, 'không có.xlsx');
      expectRefusal(chitieu('check', folder), 1, folder);
      const text = join(folder, 'ghi chú.xlsx');
      writeFileSync(text, 'Tổng thu NSNN: 113 tỷ đồng');
      expectRefusal(chitieu('check', text, '--out', join(folder, 'ra.xlsx')), 1, 'ghi chú.xlsx');
      writeFileSync(text, '');
      expectRefusal(chitieu('check', text, '--lang', 'en'), 1, 'ghi chú.xlsx');
      expect(readdirSync(folder)).toEqual(['ghi chú.xlsx']);
    }));

  it('says when there is no table, no such sheet, no period', async () => {
    const folder = 'out/bad-input';
    mkdirSync(folder, { recursive: true });
    const empty = await workbookOf(folder, (workbook) => workbook.addWorksheet('Trang bìa'));
    const out = join(folder, 'ra.xlsx');
    expectRefusal(chitieu('check', empty, '--out', out), 1, 'biểu.xlsx');
    expectRefusal(chitieu('check', SAMPLE, '--sheet', 'Biểu 99', '--out', out), 1, 'Biểu 99', 'Biểu 01');
    expectRefusal(chitieu('check', SAMPLE, '--period', '2024-Q5', '--out', out), 2, '2024-Q5');
    expectRefusal(chitieu('check', SAMPLE, '--as-of', '2024-02-30', '--out', out), 2, '2024-02-30');
    expectRefusal(chitieu('check', SAMPLE, '--plan', 'city-1999', '--out', out), 1, 'city-1999', 'city-2021');
    expect(readdirSync(folder)).toEqual(['biểu.xlsx']);
  });

  it('never writes over its input or into a folder it may not write to', () =>
    inFolder((folder) => {
      const input = join(folder, 'biểu.xlsx');
      copyFileSync(SAMPLE, input);
      expectRefusal(chitieu('check', input, '--out', input), 2, 'biểu.xlsx');
      expectRefusal(chitieu('remove', input, '--out', input), 2, 'biểu.xlsx');
      expectRefusal(chitieu('remove', input), 2, '--out');
      const closed = join(folder, 'chỉ đọc');
      mkdirSync(closed);
      chmodSync(closed, 0o555);
      // Root may write anywhere; a path through a file stands for the folder nobody can write to.
      const target = process.getuid?.() === 0 ? join(input, 'ra.xlsx') : join(closed, 'ra.xlsx');
      expectRefusal(chitieu('check', input, '--out', target), 1, 'ra.xlsx');
      chmodSync(closed, 0o755);
      expect(readdirSync(folder).sort()).toEqual(['biểu.xlsx', 'chỉ đọc']);
    }));

  it('answers in English when asked to', () => {
    expectRefusal(chitieu('check', 'nowhere.xlsx', '--lang', 'en'), 1, 'not found');
    expectRefusal(chitieu('frobnicate', '--lang', 'en'), 2, 'No command');
  });
});
